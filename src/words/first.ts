/** The sentences of the first screen, the check before a session and the frame around all screens; the rest comes with its screen. */
import { common } from './en/common.ts';
import { gate } from './en/gate.ts';
import { today } from './en/today.ts';
import { troubles } from './en/troubles.ts';

export const words = { common, gate, today, troubles } as const;

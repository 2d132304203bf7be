/** The sentences of the first screen and the frame around all screens; the rest comes with its screen. */
import { common } from './en/common.ts';
import { today } from './en/today.ts';
import { troubles } from './en/troubles.ts';

export const words = { common, today, troubles } as const;

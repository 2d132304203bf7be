/** What is said on a walk as it goes, when no plan knows: the coach, finding the pace, pauses, safety. Clip `coach.<key>`. */
import { coach } from '../words/en/coach.ts';
import { walkLines } from '../words/en/walk-lines.ts';
import type { Line } from './lines.ts';

const texts = { ...coach.say, ...walkLines };
export type CoachKey = keyof typeof texts;

export const coachLine = (key: CoachKey): Line => ({ clip: `coach.${key}`, text: texts[key] });
export const coachKeys = Object.keys(texts) as readonly CoachKey[];

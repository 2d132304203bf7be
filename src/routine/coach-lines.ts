/** What is said on a walk as it goes: no plan knows when. Apart from the other lines, which come with a plan. */
import { coach } from '../words/en/coach.ts';
import { walkLines } from '../words/en/walk-lines.ts';
import type { Line } from './lines.ts';

const texts = { ...coach.say, ...walkLines };
export type CoachKey = keyof typeof texts;

export const coachKeys = Object.keys(texts) as readonly CoachKey[];
export const coachLine = (key: CoachKey): Line => ({ clip: `coach.${key}`, text: texts[key] });
export const coachClips: readonly string[] = coachKeys.map((key) => coachLine(key).clip);

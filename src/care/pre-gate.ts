/** What a day's pain leaves open before a session. evidence.md §4.2 pre-session gate */
import type { Pain } from './colour.ts';
import { type Day, type Moment, minute } from './moment.ts';

/** `nothing`: no exercise today, pages to read and a word about a clinician. `relief`: that routine only, no progress. */
export type DayOpen = 'everything' | 'relief' | 'nothing';

export const openAt = (pre: Pain): DayOpen => (pre >= 8 ? 'nothing' : pre >= 6 ? 'relief' : 'everything');

/** What eases, and asks for nothing; a walk break leads on with a walk. evidence.md §1.3 */
const reliefRoutine = 'home_relief';

/** A number told before a session. */
export interface Told {
  readonly at: number;
  readonly day: Day;
  readonly pre: Pain;
}

/** A number is told for the session that follows, not for one in the evening. */
const tellsFor = 30 * minute;

/** The number for a session that begins now; null: none was told for it. */
export const preNow = (told: readonly Told[], now: Moment): Pain | null => {
  const last = told.at(-1);
  return last !== undefined && Math.abs(now.at - last.at) < tellsFor ? last.pre : null;
};

/** So soon after it a number can be put right; later it is what was told. evidence.md §4.2 */
const putRightWithin = 10 * minute;

/** Whether "I meant another number" can still be meant: the number is the last, and was told just now. */
export const canPutRight = (told: readonly Told[], now: Moment): boolean => {
  const last = told.at(-1);
  return last !== undefined && Math.abs(now.at - last.at) < putRightWithin;
};

/** 8 and more closes the day it was told on; 6 and 7 the session it was told before. */
export function dayOpen(told: readonly Told[], now: Moment): DayOpen {
  if (told.some(({ day, pre }) => day === now.day && openAt(pre) === 'nothing')) return 'nothing';
  const pre = preNow(told, now);
  return pre === null ? 'everything' : openAt(pre);
}

/** Whether that leaves something open. `routine`: its id; null: the beat by itself. */
export const isOpenFor = (day: DayOpen, routine: string | null): boolean =>
  day === 'everything' || (day === 'relief' && routine === reliefRoutine);

/** When an emergency began, as the person said it, and what that is called some days later. evidence.md §3.4 "since {time}" */
import { dayNumber, type Moment } from './moment.ts';

export const sinces = ['today', 'yesterday', 'days', 'weeks', 'longer'] as const;
export type Since = (typeof sinces)[number];

/** What was said, and when. */
export interface Began extends Moment {
  readonly since: Since;
}

/** Days it is back at the least, on the day it was said. */
const daysBack: Readonly<Record<Since, number>> = { today: 0, yesterday: 1, days: 2, weeks: 7, longer: 30 };

/** "Today" of yesterday is yesterday. */
export function sinceAsOf(began: Began, today: Moment['day']): Since {
  const passed = Math.max(0, (dayNumber(today) ?? 0) - (dayNumber(began.day) ?? 0));
  const back = daysBack[began.since] + passed;
  return sinces.findLast((since) => daysBack[since] <= back) ?? began.since;
}

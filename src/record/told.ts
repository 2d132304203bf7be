/** All that was told of pain over the weeks, oldest first, as `care/trend.ts` looks at it. */

import { minute } from '../care/moment.ts';
import { openAt } from '../care/pre-gate.ts';
import { lastWeek, type Told, type Week } from '../care/trend.ts';
import { borne, type DayOf } from './borne.ts';
import type { ToldBefore } from './diary.ts';
import type { FinishedSession } from './kept.ts';

/** A session begins this soon after the number that was told before it. */
const beginsWithin = 30 * minute;

/** Numbers that closed a day, the last of each day: with no session they stand for themselves. */
function daysOfRest(told: readonly ToldBefore[], sessions: readonly Told[]): readonly ToldBefore[] {
  const high = told.filter(
    ({ at, pre }) =>
      openAt(pre) === 'nothing' &&
      !sessions.some((session) => session.pre === pre && session.at >= at && session.at - at < beginsWithin),
  );
  return high.filter(({ day }, n) => high.findLastIndex((one) => one.day === day) === n);
}

export function toldOf(
  history: readonly FinishedSession[],
  before: readonly ToldBefore[],
  dayOf: DayOf,
): readonly Told[] {
  const sessions = history.flatMap((session): readonly Told[] => {
    const { startedAt: at, pain } = session;
    if (pain?.pre == null) return [];
    return [{ at, pre: pain.pre, peak: pain.peak, colour: borne(session, history, dayOf).colour }];
  });
  const rests = daysOfRest(before, sessions).map(({ at, pre }) => ({ at, pre, peak: null, colour: null }));
  return [...sessions, ...rests].toSorted((a, b) => a.at - b.at);
}

export interface ToldInWeek extends Told {
  /** Means over the seven days that end with it. */
  readonly week: Week;
}

export const withWeeks = (told: readonly Told[]): readonly ToldInWeek[] =>
  told.map((one) => ({ ...one, week: lastWeek(told, one.at) }));

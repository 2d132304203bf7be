import type { FinishedSession } from '../record/kept.ts';
import type { Seconds } from '../units.ts';

export interface Day {
  /** Local midnight, ms since the epoch. */
  readonly start: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly kinds: ReadonlySet<FinishedSession['kind']>;
  readonly spent: Seconds;
  readonly sessions: number;
}

/** The last seven days, oldest first, today last. Days are those of the device's clock, so that summer time shifts none. */
export const lastSevenDays = (history: readonly FinishedSession[], now: number): readonly Day[] => {
  const today = new Date(now);
  const midnight = (daysAgo: number): Date =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo);
  return [6, 5, 4, 3, 2, 1, 0].map((daysAgo) => {
    const start = midnight(daysAgo);
    const end = midnight(daysAgo - 1).getTime();
    const done = history.filter(({ startedAt }) => startedAt >= start.getTime() && startedAt < end);
    return {
      start: start.getTime(),
      weekday: start.getDay(),
      kinds: new Set(done.map(({ kind }) => kind)),
      spent: done.reduce((sum, { spent }) => sum + spent, 0),
      sessions: done.length,
    };
  });
};

const midnightOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Days by the device's calendar: 0 is today. A day of summer time is 23 or 25 hours long. */
export const daysAgo = (at: number, now: number): number => Math.round((midnightOf(now) - midnightOf(at)) / 86_400_000);

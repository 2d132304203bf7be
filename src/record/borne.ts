/** How sessions were borne: the colour of each, from what was told of it and of the morning after. evidence.md §4.2 */
import { type Judged, judged, type PainReport } from '../care/colour.ts';
import type { Day } from '../care/moment.ts';
import { morningPain } from '../care/morning.ts';
import type { EpochMilliseconds } from '../units.ts';
import type { FinishedSession } from './kept.ts';

/** A session that began at 6 or 7 is done for relief. */
const isRelief = (pre: number): boolean => pre >= 6 && pre <= 7;

/** The day a moment belongs to where the person is. */
export type DayOf = (at: EpochMilliseconds) => Day;

/** The first number that was told on that day: mornings are held against it. null: none was. */
export const firstPreOf = (day: Day, history: readonly FinishedSession[], dayOf: DayOf): number | null =>
  history
    .filter(({ startedAt, pain }) => pain?.pre != null && dayOf(startedAt) === day)
    .toSorted((a, b) => a.startedAt - b.startedAt)[0]?.pain?.pre ?? null;

/** null: nothing was asked before it, as before a rest, or it is from before there were questions. */
export function reportOf(
  session: FinishedSession,
  history: readonly FinishedSession[],
  dayOf: DayOf,
): PainReport | null {
  const { pain } = session;
  if (pain === undefined || (pain.pre === null && !pain.symptoms)) return null;
  const pre = pain.pre ?? 0;
  const firstPre = firstPreOf(dayOf(session.startedAt), history, dayOf) ?? pre;
  return {
    pre,
    peak: pain.peak,
    post: pain.post,
    morning: pain.morning === null ? null : morningPain(pain.morning, firstPre),
    firstPre,
    leg: pain.leg ?? 'none',
    sleepDisturbed: pain.sleepDisturbed ?? false,
    symptoms: pain.symptoms,
    relief: isRelief(pre),
  };
}

/** A session of which something was told, with what became of it. */
export interface Told extends Judged {
  readonly session: FinishedSession;
  /** Began at 6 or 7. */
  readonly relief: boolean;
}

/** The record by days: each of them is looked through once, however long the record. */
export function daysOf(
  history: readonly FinishedSession[],
  dayOf: DayOf,
): ReadonlyMap<Day, readonly FinishedSession[]> {
  const days = new Map<Day, FinishedSession[]>();
  for (const session of history) {
    const day = dayOf(session.startedAt);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return days;
}

/** All of which anything was told, oldest first. */
export function toldOf(history: readonly FinishedSession[], dayOf: DayOf): readonly Told[] {
  return [...daysOf(history, dayOf).values()]
    .flatMap((ofDay) =>
      ofDay.flatMap((session): Told[] => {
        const report = reportOf(session, ofDay, dayOf);
        return report === null ? [] : [{ session, relief: report.relief, ...judged(report) }];
      }),
    )
    .toSorted((a, b) => a.session.startedAt - b.session.startedAt);
}

const nothing: Judged = { colour: 'provisional', asks: null, countsForProgress: false };

export function borne(session: FinishedSession, history: readonly FinishedSession[], dayOf: DayOf): Judged {
  const report = reportOf(session, history, dayOf);
  return report === null ? nothing : judged(report);
}

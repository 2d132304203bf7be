/** How long the last walk went before it tightened, and one of about a week ago to hold against it. */
import type { EpochMilliseconds, Seconds } from '../units.ts';
import type { FinishedSession } from './kept.ts';
import { tightenings } from './walk.ts';
import { walkFacts } from './walk-facts.ts';

export interface ToldWalk {
  /** 0: today. */
  readonly daysAgo: number;
  /** Walked before it tightened, or in all where it did not. */
  readonly time: Seconds;
  readonly tightened: boolean;
}

export interface TighteningLine {
  readonly latest: ToldWalk;
  readonly before: ToldWalk | null;
}

/** Days back: the strip of the week above it shows no more. */
const latestWithin = 6;
/** Days back that count as about a week ago. */
const weekAgo = { least: 5, usual: 7, most: 13 } as const;
/** A walk that did not tighten says something only when it was no errand: the shortest walk of the plan. evidence.md §5 */
const leastUntightened: Seconds = 300;
/** ms. A walk that goes on this soon after one that tightened says how well the rest did, not how far the back goes. */
const goesOnWithin: EpochMilliseconds = 30 * 60_000;

/** @param walks newest first */
const goesOn = (walk: FinishedSession, walks: readonly FinishedSession[]): boolean =>
  walks.some(
    ({ endedAt, walk: earlier }) =>
      endedAt <= walk.startedAt &&
      walk.startedAt - endedAt <= goesOnWithin &&
      earlier !== undefined &&
      tightenings(earlier).length > 0,
  );

/**
 * @param history newest first
 * @param daysAgo of a moment, by the calendar of the person
 * @returns null where no walk of the last days says anything
 */
export function tighteningLine(
  history: readonly FinishedSession[],
  daysAgo: (at: EpochMilliseconds) => number,
): TighteningLine | null {
  const walks = history.filter(({ kind, walk }) => kind === 'drill' && walk !== undefined);
  const told = walks
    .filter((session) => daysAgo(session.startedAt) <= weekAgo.most && !goesOn(session, walks))
    .flatMap((session): readonly ToldWalk[] => {
      if (session.walk === undefined) return [];
      const { beforeTightening, walked } = walkFacts(session, session.walk);
      if (beforeTightening === null && walked < leastUntightened) return [];
      const time = beforeTightening ?? walked;
      return [{ daysAgo: daysAgo(session.startedAt), time, tightened: beforeTightening !== null }];
    });
  const [latest] = told;
  if (latest === undefined || latest.daysAgo > latestWithin) return null;
  const offWeek = (walk: ToldWalk): number => Math.abs(walk.daysAgo - weekAgo.usual);
  const [before = null] = told
    .filter((walk) => walk.daysAgo >= weekAgo.least && walk.daysAgo > latest.daysAgo)
    .toSorted((a, b) => offWeek(a) - offWeek(b));
  return { latest, before };
}

/** How long the last walk went before it tightened, and one of about a week ago to hold against it. */
import type { EpochMilliseconds, Seconds } from '../units.ts';
import type { FinishedSession } from './kept.ts';
import { walksThatSay } from './walks-that-say.ts';

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

/**
 * @param history newest first
 * @param daysAgo of a moment, by the calendar of the person
 * @returns null where no walk of the last days says anything
 */
export function tighteningLine(
  history: readonly FinishedSession[],
  daysAgo: (at: EpochMilliseconds) => number,
): TighteningLine | null {
  const told = walksThatSay(history, (startedAt) => daysAgo(startedAt) <= weekAgo.most).map(
    ({ startedAt, time, tightened }): ToldWalk => ({ daysAgo: daysAgo(startedAt), time, tightened }),
  );
  const [latest] = told;
  if (latest === undefined || latest.daysAgo > latestWithin) return null;
  const offWeek = (walk: ToldWalk): number => Math.abs(walk.daysAgo - weekAgo.usual);
  const [before = null] = told
    .filter((walk) => walk.daysAgo >= weekAgo.least && walk.daysAgo > latest.daysAgo)
    .toSorted((a, b) => offWeek(a) - offWeek(b));
  return { latest, before };
}

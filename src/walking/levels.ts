/** How much quicker each level is, and the limits no beat ever goes beyond. evidence.md §2.6 */
import type { EpochMilliseconds, StepsPerMinute } from '../units.ts';
import { readingBounds } from './baseline.ts';
import { inOrder, week } from './past-walk.ts';

export type Level = 0 | 1 | 2 | 3 | 4;

interface Rung {
  /** Of the walker's own cadence. */
  readonly ratio: number;
  /** Walks at this level before the next one. */
  readonly walks: number;
}

export const levels: Readonly<Record<Level, Rung>> = {
  0: { ratio: 1, walks: 2 },
  1: { ratio: 1.03, walks: 2 },
  2: { ratio: 1.05, walks: 3 },
  3: { ratio: 1.075, walks: 3 },
  4: { ratio: 1.1, walks: Number.POSITIVE_INFINITY },
};

const trainingCap: StepsPerMinute = 130;
const limitedCap: StepsPerMinute = 120;
const limitedRatio = 1.05;
const mostRatio = 1.1;
/** Between one cued walk and the next. */
export const riseAWalk: StepsPerMinute = 4;
/** Within any seven days. */
export const riseAWeek: StepsPerMinute = 5;

/** To a tenth, and never above what was asked for. */
const tenth = (cadence: StepsPerMinute): StepsPerMinute => Math.floor(cadence * 10 + 1e-6) / 10;

/** The quickest that increases may lead to. May be below `base`: a cap limits increases only. */
export const ceiling = (base: StepsPerMinute, limited: boolean): StepsPerMinute =>
  Math.min(base * mostRatio, limited ? Math.min(limitedCap, base * limitedRatio) : trainingCap);

/** Full target of a level, steps/min to a tenth: never below `base` (60 to 140), never above 140. */
export const levelTarget = (base: StepsPerMinute, level: Level, limited: boolean): StepsPerMinute => {
  const raised = tenth(Math.min(base * levels[level].ratio, ceiling(base, limited)));
  return Math.min(readingBounds.most, Math.max(base, raised));
};

/** Whether a level asks for more than the one below it: where the ceiling is reached, it does not. */
export const isRaised = (base: StepsPerMinute, level: Level, limited: boolean): boolean =>
  level > 0 && levelTarget(base, level, limited) > levelTarget(base, (level - 1) as Level, limited);

export interface Cued {
  readonly at: EpochMilliseconds;
  readonly target: StepsPerMinute;
}

/**
 * Target of the next walk: that of the level, reached by no more than 4 a walk and 5 in any seven days. The first walk is
 * at `base`, and no walk is asked to be slower than that. @param cued walks to the beat of a level, in any order
 */
export function nextTarget(
  base: StepsPerMinute,
  level: Level,
  limited: boolean,
  cued: readonly Cued[],
  now: EpochMilliseconds,
): StepsPerMinute {
  const last = inOrder(cued).at(-1);
  if (last === undefined) return Math.min(readingBounds.most, base);
  const thisWeek = cued.filter(({ at }) => now - at < week).map(({ target }) => target + riseAWeek);
  const raised = Math.min(levelTarget(base, level, limited), last.target + riseAWalk, ...thisWeek);
  return Math.min(readingBounds.most, Math.max(base, tenth(raised)));
}

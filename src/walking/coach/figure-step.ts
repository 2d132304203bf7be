import type { BodyHeights, StepsPerMinute } from '../../units.ts';

/** Ankle to ankle at heel strike of the usual step. evidence.md §1.7; 10 % quicker gives the short-quick 0.37. */
export const usualStep: BodyHeights = 0.41;
/** What the figure can walk, and what still looks like walking. */
export const shortestStep: BodyHeights = 0.33;
export const longestStep: BodyHeights = 0.46;

/** The drawn step at a cadence, for someone whose own is `baseline`: at the same speed it is as much shorter as steps are quicker. */
export const figureStep = (cadence: StepsPerMinute, baseline: StepsPerMinute): BodyHeights =>
  Math.min(longestStep, Math.max(shortestStep, (usualStep * baseline) / cadence));

/** The beat after a break: slower than what the back has just answered to. evidence.md §1.3, product.md "Tightening now" */
import type { StepsPerMinute } from '../units.ts';
import { readingBounds } from './baseline.ts';

const restartRatio = 0.95;

/**
 * 95 % of the lower of the walker's own cadence and the beat heard last, never below 60; null where neither is known.
 * @param heard null: no beat sounded before the break
 */
export const restartCadence = (
  baseline: StepsPerMinute | null,
  heard: StepsPerMinute | null,
): StepsPerMinute | null => {
  const known = [baseline, heard].filter((cadence) => cadence !== null);
  return known.length === 0 ? null : Math.max(readingBounds.least, restartRatio * Math.min(...known));
};

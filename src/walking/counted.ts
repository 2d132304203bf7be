/** Cadence from steps that were counted by ear or by feel. evidence.md §2.4 */
import type { Seconds, StepsPerMinute } from '../units.ts';

/** What was counted: every step, or each time the left foot came down. */
export type Counted = 'everyStep' | 'leftOnly';

/** A step more or less matters too much in shorter counts. evidence.md §2.4 */
export const shortestCount: Seconds = 30;

/**
 * Steps a minute from `count` steps in `lasts` seconds: left steps of half a minute times four. null for a count that is
 * no whole number above zero, or that took less than half a minute.
 */
export const countedCadence = (count: number, lasts: Seconds, counted: Counted): StepsPerMinute | null => {
  if (!Number.isInteger(count) || count <= 0 || !(lasts >= shortestCount)) return null;
  return ((counted === 'leftOnly' ? 2 : 1) * count * 60) / lasts;
};

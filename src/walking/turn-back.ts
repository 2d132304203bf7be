/** A rest before it tightens, and the moment to turn back. product.md "Before it tightens", evidence.md §5 */
import type { Seconds, Share } from '../units.ts';
import { median } from './median.ts';

/** The rest comes this far into the usual time to tightening. */
const restAt: Share = 0.8;
/** Proposed from the third walk on. */
const walksNeeded = 2;
/** So many walks back are still how it usually goes. */
const remembered = 6;

export interface Rest {
  /** Walking time after which a rest is proposed. */
  readonly after: Seconds;
  /** Walking time after which to turn back, so that the rest is where the walk began; null: not out and back. */
  readonly turnBack: Seconds | null;
}

/**
 * How long it usually goes before it tightens.
 * @param tightened walking time before tightening of each walk so far, oldest first; null: it did not tighten
 * @returns null before the third walk, and where none of the last six tightened
 */
export function usualOnset(tightened: readonly (Seconds | null)[]): Seconds | null {
  if (tightened.length < walksNeeded) return null;
  const times = tightened.slice(-remembered).filter((time) => time !== null);
  return times.length === 0 ? null : median(times);
}

/** @param tightened as for `usualOnset`, and null where that is */
export function restOf(tightened: readonly (Seconds | null)[], outAndBack: boolean): Rest | null {
  const onset = usualOnset(tightened);
  if (onset === null) return null;
  const after = restAt * onset;
  return { after, turnBack: outAndBack ? after / 2 : null };
}

/** The walker's own cadence from taps on the screen: one reading of two. Stricter than a tempo for the beat. evidence.md §2.4 */
import type { Seconds, StepsPerMinute } from '../units.ts';
import { steadyIntervals, tapTempo } from './tap-tempo.ts';

/** Steps that are tapped for one reading. evidence.md §2.4 */
export const tapsForCadence = 20;
/** With more slips than this leaves, what was tapped was no walk. */
const leastSteady = 0.75;

export type TappedCadence =
  | { readonly kind: 'cadence'; readonly cadence: StepsPerMinute }
  | { readonly kind: 'more'; readonly taps: number }
  | { readonly kind: 'unsteady' };

/** @param taps in order, as `tapped` keeps them, s. `more`: so many are still to come. `unsteady`: tap anew */
export const tappedCadence = (taps: readonly Seconds[]): TappedCadence => {
  if (taps.length < tapsForCadence) return { kind: 'more', taps: tapsForCadence - taps.length };
  const cadence = tapTempo(taps);
  const steady = steadyIntervals(taps).length;
  if (cadence === null || steady < leastSteady * (taps.length - 1)) return { kind: 'unsteady' };
  return { kind: 'cadence', cadence };
};

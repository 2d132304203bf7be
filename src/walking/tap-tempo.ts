/** A tempo from taps, one tap a step. evidence.md §2.4 */
import type { Seconds, StepsPerMinute } from '../units.ts';
import { median } from './median.ts';

/** As many taps are heard at most: twenty steps and the one they begin with. evidence.md §2.4 */
export const tapsHeard = 21;
/** From this many taps on there is a tempo: fewer are chance. */
export const tapsNeeded = 4;
/** After a longer gap the tapping begins anew: it is half of the slowest beat. */
const gap: Seconds = 2;
/** Intervals that differ from the middle one by a larger share are slips of the finger. evidence.md §2.4 */
const slip = 0.25;

/** The taps that count once there is another one at `now`, in order. `now` is on any clock that only goes forward. */
export const tapped = (taps: readonly Seconds[], now: Seconds): readonly Seconds[] => {
  const last = taps.at(-1);
  if (last === undefined || now < last || now - last > gap) return [now];
  return [...taps, now].slice(-tapsHeard);
};

/** The times between taps, without the slips of the finger. */
export const steadyIntervals = (taps: readonly Seconds[]): readonly Seconds[] => {
  const intervals = taps.slice(1).map((at, i) => at - (taps[i] as Seconds));
  const middle = median(intervals);
  return intervals.filter((interval) => Math.abs(interval - middle) <= slip * middle);
};

/** Steps a minute, with fraction, or null while there are too few taps. A double tap or a missed one changes nothing. */
export const tapTempo = (taps: readonly Seconds[]): StepsPerMinute | null => {
  if (taps.length < tapsNeeded) return null;
  const steady = steadyIntervals(taps);
  return steady.length === 0 ? null : 60 / median(steady);
};

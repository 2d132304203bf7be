/** Whether steps became shorter: only steps at the same speed can tell, for all steps grow with speed. evidence.md §2.2 */
import type { Metres, MetresPerSecond, Share, StepsPerMinute } from '../units.ts';
import { stepLength } from './step-length.ts';

/** Ten seconds of walking or more, averaged: from second to second a measured speed is too rough. */
export interface Stretch {
  readonly speed: MetresPerSecond;
  readonly cadence: StepsPerMinute;
}

export type SameSpeed =
  | {
      readonly kind: 'compared';
      readonly before: Metres;
      readonly after: Metres;
      /** Negative: shorter. */
      readonly change: Share;
    }
  | { readonly kind: 'tooFew' }
  | { readonly kind: 'speedsApart' };

/** Two stretches are at the same speed when they differ by no more. */
const sameSpeed: Share = 0.05;
/** On average the pairs are closer than that, or a small change of length would be one of speed. */
const sameOnAverage: Share = 0.02;
/** Pairs: a minute of each. */
const leastPairs = 6;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const lengthOf = ({ speed, cadence }: Stretch): Metres => stepLength(speed, cadence);
const apart = (a: Stretch, b: Stretch): Share => Math.abs(a.speed - b.speed) / b.speed;
const isWalk = ({ speed, cadence }: Stretch): boolean => speed > 0 && cadence > 0;

/**
 * Step length without the beat and with it, over stretches whose speeds go together in pairs. `tooFew`: less than a minute
 * of either was measured. `speedsApart`: the beat was walked faster or slower, so that nothing can be said.
 */
export function atSameSpeed(uncued: readonly Stretch[], cued: readonly Stretch[]): SameSpeed {
  const free = uncued.filter(isWalk).toSorted((a, b) => a.speed - b.speed);
  const led = cued.filter(isWalk).toSorted((a, b) => a.speed - b.speed);
  if (free.length < leastPairs || led.length < leastPairs) return { kind: 'tooFew' };
  // Both in order of speed: each stretch goes with at most one other, and none is passed over that could have had one.
  const pairs: { readonly before: Stretch; readonly after: Stretch }[] = [];
  for (let i = 0, j = 0; i < free.length && j < led.length; ) {
    const [before, after] = [free[i] as Stretch, led[j] as Stretch];
    if (apart(after, before) <= sameSpeed) {
      pairs.push({ before, after });
      i += 1;
      j += 1;
    } else if (before.speed < after.speed) i += 1;
    else j += 1;
  }
  const speeds = (which: 'before' | 'after'): MetresPerSecond => mean(pairs.map((pair) => pair[which].speed));
  if (pairs.length < leastPairs) return { kind: 'speedsApart' };
  if (Math.abs(speeds('after') / speeds('before') - 1) > sameOnAverage) return { kind: 'speedsApart' };
  const before = mean(pairs.map((pair) => lengthOf(pair.before)));
  const after = mean(pairs.map((pair) => lengthOf(pair.after)));
  return { kind: 'compared', before, after, change: after / before - 1 };
}

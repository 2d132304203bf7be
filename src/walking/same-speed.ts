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
/** On average they are closer than that, or a small change of length would be one of speed. */
const sameOnAverage: Share = 0.01;
/** Pairs: a minute of each. */
const leastPairs = 6;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const lengthOf = ({ speed, cadence }: Stretch): Metres => stepLength(speed, cadence);
const apart = (a: Stretch, b: Stretch): Share => Math.abs(a.speed - b.speed) / b.speed;
const isWalk = ({ speed, cadence }: Stretch): boolean => speed > 0 && cadence > 0;

interface Pair {
  readonly before: Stretch;
  readonly after: Stretch;
}

/** Each stretch goes with at most one other, the closest first. */
function paired(uncued: readonly Stretch[], cued: readonly Stretch[]): readonly Pair[] {
  const used = new Set<Stretch>();
  return uncued
    .flatMap((before) => cued.map((after): Pair => ({ before, after })))
    .filter(({ before, after }) => apart(after, before) <= sameSpeed)
    .sort((a, b) => apart(a.after, a.before) - apart(b.after, b.before))
    .filter(({ before, after }) => {
      if (used.has(before) || used.has(after)) return false;
      used.add(before).add(after);
      return true;
    });
}

const isBalanced = (pairs: readonly Pair[]): boolean =>
  Math.abs(mean(pairs.map(({ after }) => after.speed)) / mean(pairs.map(({ before }) => before.speed)) - 1) <=
  sameOnAverage;

/**
 * Step length without the beat and with it, over stretches whose speeds go together in pairs. `tooFew`: less than a minute
 * of either was measured. `speedsApart`: the beat was walked faster or slower, so that nothing can be said.
 */
export function atSameSpeed(uncued: readonly Stretch[], cued: readonly Stretch[]): SameSpeed {
  const [free, led] = [uncued.filter(isWalk), cued.filter(isWalk)];
  if (free.length < leastPairs || led.length < leastPairs) return { kind: 'tooFew' };
  const close = paired(free, led);
  for (let count = close.length; count >= leastPairs; count -= 1) {
    const pairs = close.slice(0, count);
    if (!isBalanced(pairs)) continue;
    const before = mean(pairs.map((pair) => lengthOf(pair.before)));
    const after = mean(pairs.map((pair) => lengthOf(pair.after)));
    return { kind: 'compared', before, after, change: after / before - 1 };
  }
  return { kind: 'speedsApart' };
}

/** Picks the swing of the steps out of everything else, with each step weighed mostly by itself. */
import type { Seconds } from '../../units.ts';
import { gridRate } from './grid.ts';

/** So much later is a step told: one step at 60 a minute. Of slower steps the kernel sees a little less than it would like. */
const delay: Seconds = 1;
export const delayCells = delay * gridRate;

export interface StepKernel {
  /** Makes it one for steps that take this long. */
  tune(period: Seconds): void;
  /** The swing `delayCells` before the newest value, which is at `place` of a ring of 2 delayCells + 1. */
  apply(ring: Float64Array, place: number): number;
}

/**
 * A cosine at the rate of the steps under a hump two steps long. The hump is nought a step away from its middle: the
 * steps before and after hardly move the peak of this one.
 */
export const stepKernel = (): StepKernel => {
  const weights = new Float64Array(2 * delayCells + 1);
  let reach = delayCells;
  return {
    tune(period) {
      const cells = period * gridRate;
      reach = Math.min(delayCells, Math.ceil(cells) - 1);
      const hump = (k: number): number => 0.5 + 0.5 * Math.cos((Math.PI * k) / Math.min(cells, reach + 1));
      let sum = 0;
      let humps = 0;
      for (let k = -reach; k <= reach; k += 1) {
        sum += hump(k) * Math.cos((2 * Math.PI * k) / cells);
        humps += hump(k);
      }
      // Less its mean under the hump, or gravity would shine through.
      for (let k = -reach; k <= reach; k += 1)
        weights[k + reach] = hump(k) * (Math.cos((2 * Math.PI * k) / cells) - sum / humps);
    },
    apply(ring, place) {
      const from = place - delayCells - reach + ring.length;
      let out = 0;
      for (let k = 0; k <= 2 * reach; k += 1) out += weights[k]! * ring[(from + k) % ring.length]!;
      return out;
    },
  };
};

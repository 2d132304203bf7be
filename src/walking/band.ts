/** Near enough to the target to be on it. evidence.md §2.6, product.md "The walk" */
import type { Share, StepsPerMinute } from '../units.ts';

export const band: Share = 0.03;

/** Within 3 % of the target, its edges included. */
export const isOnTarget = (cadence: StepsPerMinute, target: StepsPerMinute): boolean =>
  Math.abs(cadence - target) <= band * target + 1e-9;

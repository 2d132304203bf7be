/** Step length for each step a minute: about the same for a person at usual speeds. evidence.md §2.2 */
import type { Metres, MetresPerSecond, StepsPerMinute } from '../units.ts';
import { speedOf } from './step-length.ts';

/** Metres for each step a minute. */
export type WalkRatio = number;

/** 62 m/min: more slowly it does not stay the same. evidence.md §2.2 */
export const slowestRead: MetresPerSecond = 62 / 60;
export const fewestStepsRead: StepsPerMinute = 98;

/** null below 62 m/min (1.03 m/s) or 98 steps/min, where it says nothing. */
export const walkRatio = (length: Metres, cadence: StepsPerMinute): WalkRatio | null =>
  cadence >= fewestStepsRead && speedOf(length, cadence) >= slowestRead - 1e-9 ? length / cadence : null;

/** Signs of steps that reach too far which a phone can measure; what a person hears and feels says as much. evidence.md §2.7 */
import type { Metres, StepsPerMinute } from '../units.ts';
import { stepLengthFromHeight } from './step-length.ts';
import { type WalkRatio, walkRatio } from './walk-ratio.ts';

export type MeasuredSign = 'longSteps' | 'highWalkRatio';

/** Steps longer than this share of what a height gives are long, at a comfortable pace. */
export const longSteps = 1.1;
export const highWalkRatio: WalkRatio = 0.0072;

/**
 * The signs in numbers, at a comfortable pace without a beat. @param height body height in metres; null: not said
 * @param length measured step length, m
 */
export function measuredSigns(height: Metres | null, length: Metres, cadence: StepsPerMinute): readonly MeasuredSign[] {
  const ratio = walkRatio(length, cadence);
  const signs: MeasuredSign[] = [];
  if (height !== null && length > longSteps * stepLengthFromHeight(height, null)) signs.push('longSteps');
  if (ratio !== null && ratio > highWalkRatio) signs.push('highWalkRatio');
  return signs;
}

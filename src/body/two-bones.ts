/** Where the middle joint of a two-bone limb goes when its end is held somewhere. */
import type { BodyHeights, Degrees } from '../units.ts';
import { acos, distance, type Point, towards } from './vector.ts';

/** `elbow`: the lower bone folds counter-clockwise; `knee`: clockwise. Never the other way, so no joint bends backwards. */
export type Fold = 'elbow' | 'knee';

/** World angles of both bones. A target out of reach is pointed at with the limb all but straight. */
export function twoBones(
  root: Point,
  target: Point,
  upper: BodyHeights,
  lower: BodyHeights,
  fold: Fold,
): readonly [upper: Degrees, lower: Degrees] {
  const least = Math.abs(upper - lower) + 1e-3;
  const d = Math.max(least, Math.min(distance(root, target), (upper + lower) * 0.99999));
  const base = towards(root, target);
  const sign = fold === 'elbow' ? 1 : -1;
  const atRoot = acos((upper * upper + d * d - lower * lower) / (2 * upper * d));
  const atMiddle = 180 - acos((upper * upper + lower * lower - d * d) / (2 * upper * lower));
  const first = base - sign * atRoot;
  return [first, first + sign * atMiddle];
}

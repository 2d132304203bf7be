/** Hands and feet: small shapes that turn with wrist and ankle. */
import type { Degrees } from '../units.ts';
import { ballReach, bone, girth } from './lengths.ts';
import { beads, blob, type Extent, placed } from './pen.ts';
import type { LimbBones } from './skeleton.ts';
import { away, type Point, turned } from './vector.ts';

/** A mitten with a thumb. `curl` 1 is a fist around something, 0 an open hand, -1 a palm lying flat, its thumb hidden. */
export function handShape(arm: LimbBones, curl: number, extent: Extent): string {
  const fist = Math.max(0, curl);
  const flat = Math.max(0, -curl);
  const wrist = arm.end;
  const knuckles = away(wrist, arm.tip - 9 * flat, bone.palm);
  const bend: Degrees = arm.tip + 8 - 15 * flat + fist * 100;
  const middle = away(knuckles, bend, bone.fingers * 0.5);
  const tips = away(middle, bend + 4 * flat + fist * 60, bone.fingers * 0.5);
  const thumbRoot = away(wrist, arm.tip + 18 * (1 - flat), bone.palm * 0.5);
  const thumb = away(thumbRoot, arm.tip + (1 - flat) * 34 + fist * 30, 0.03 * (1 - flat * 0.6));
  return (
    beads(
      [
        [wrist, girth.wrist],
        [knuckles, 0.0165 - flat * 0.003],
        [middle, 0.0135 - flat * 0.003],
        [tips, 0.0095 - flat * 0.001],
      ],
      extent,
    ) +
    beads(
      [
        [thumbRoot, 0.0115],
        [thumb, 0.0075],
      ],
      extent,
    )
  );
}

/** Sole down, ankle at the origin, toes to the right; in body heights. */
const bare: readonly Point[] = [
  [-0.022, 0.012],
  [-0.03, -0.006],
  [-0.033, -0.022],
  [-0.027, -0.036],
  [-0.008, -0.038],
  [0.022, -0.0335],
  [0.05, -0.0345],
  [0.074, -0.038],
  [0.1, -0.0378],
  [0.113, -0.034],
  [0.114, -0.0265],
  [0.1, -0.0205],
  [0.078, -0.015],
  [0.05, -0.001],
  [0.026, 0.012],
];
const shoe: readonly Point[] = [
  [-0.028, 0.016],
  [-0.034, -0.006],
  [-0.038, -0.026],
  [-0.033, -0.038],
  [-0.006, -0.0385],
  [0.03, -0.038],
  [0.056, -0.0385],
  [0.08, -0.0385],
  [0.108, -0.038],
  [0.122, -0.033],
  [0.121, -0.022],
  [0.103, -0.011],
  [0.078, -0.004],
  [0.05, 0.008],
  [0.03, 0.02],
];
/** The pale sole of the shoe. */
const sole: readonly Point[] = [
  [-0.036, -0.031],
  [-0.033, -0.0385],
  [0.02, -0.0385],
  [0.076, -0.0385],
  [0.112, -0.0385],
  [0.122, -0.033],
  [0.118, -0.03],
  [0.076, -0.031],
  [0.02, -0.031],
];

/** The toes turn about the ball when the heel peels off the ground. */
function rolled(shape: readonly Point[], toes: Degrees): readonly Point[] {
  if (toes === 0) return shape;
  const ball: Point = [ballReach, -0.03];
  return shape.map((p) => (p[0] > ballReach + 0.004 ? turned(p, ball, toes) : p));
}

export const footShape = (leg: LimbBones, extent: Extent, toes: Degrees = 0): string =>
  blob(placed(rolled(bare, toes), leg.end, leg.tip), extent);
export const shoeShape = (leg: LimbBones, extent: Extent, toes: Degrees = 0): string =>
  blob(placed(rolled(shoe, toes), leg.end, leg.tip), extent);
export const soleShape = (leg: LimbBones, extent: Extent, toes: Degrees = 0): string =>
  blob(placed(rolled(sole, toes), leg.end, leg.tip), extent, 1 / 9);

/** Figure 4: the near ankle lies on the far thigh and the knee points out of the picture; depth is drawn slanting. */

import { bone, hipHalf } from './lengths.ts';
import type { PoseFile } from './pose.ts';
import type { LimbBones } from './skeleton.ts';
import { away, between, type Point, towards } from './vector.ts';

type Solid = readonly [x: number, y: number, z: number];
const less = (a: Solid, b: Solid): Solid => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Solid, b: Solid): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const along = (a: Solid, d: Solid, l: number): Solid => [a[0] + d[0] * l, a[1] + d[1] * l, a[2] + d[2] * l];
const unit = (a: Solid): Solid => along([0, 0, 0], a, 1 / Math.hypot(...a));

/** Hip, knee and ankle in space; z comes towards the viewer. Bones keep their lengths here, and are drawn foreshortened. */
export function crossedJoints(hip: Point, over: LimbBones, cross: NonNullable<PoseFile['cross']>): readonly Solid[] {
  const rest = away(between(over.root, over.middle, cross.along), over.upper + 90, cross.off);
  const h: Solid = [hip[0], hip[1], hipHalf];
  // The ankle itself lies just beyond the far thigh, so that the foot hangs free.
  const a: Solid = [rest[0], rest[1], -hipHalf * 0.6];
  const d = Math.hypot(...less(a, h));
  const n = unit(less(a, h));
  const share = (bone.thigh ** 2 - bone.shank ** 2 + d * d) / (2 * d);
  const out: Solid = [0, 0, 1];
  const pole = unit(along(out, n, -dot(out, n)));
  const knee = along(along(h, n, share), pole, Math.sqrt(Math.max(0, bone.thigh ** 2 - share ** 2)));
  return [h, knee, a];
}

export function crossedLeg(hip: Point, over: LimbBones, cross: NonNullable<PoseFile['cross']>): LimbBones {
  const [sx, sy] = cross.slant;
  const [root, middle, end] = crossedJoints(hip, over, cross).map(([x, y, z]): Point => [x + sx * z, y + sy * z]);
  const lower = towards(middle!, end!);
  // The toes point the way the far knee does.
  return { root: root!, middle: middle!, end: end!, upper: towards(root!, middle!), lower, tip: over.upper + 24 };
}

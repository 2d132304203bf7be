/** The spine as one smooth curve of constant length: its direction glides from the pelvis angle over the lumbar to the thorax angle. */
import type { Degrees } from '../units.ts';
import { bone, spineAt } from './lengths.ts';
import { away, type Point } from './vector.ts';

export type SpineAngles = readonly [pelvis: Degrees, lumbar: Degrees, thorax: Degrees];

const links = 12;

/** Direction of the spine at share `s` of its length from the hip; below and above it keeps the end angles. */
export function spineAngle([p, l, t]: SpineAngles, s: number): Degrees {
  if (s <= spineAt.pelvis) return p;
  if (s >= spineAt.thorax) return t;
  return s < spineAt.lumbar
    ? p + ((l - p) * (s - spineAt.pelvis)) / (spineAt.lumbar - spineAt.pelvis)
    : l + ((t - l) * (s - spineAt.lumbar)) / (spineAt.thorax - spineAt.lumbar);
}

/** Points from the hip joint to the shoulder, evenly spaced. */
export function spineCurve(hip: Point, angles: SpineAngles): Point[] {
  const curve: Point[] = [hip];
  let at = hip;
  for (let i = 0; i < links; i++) {
    at = away(at, spineAngle(angles, (i + 0.5) / links), bone.spine / links);
    curve.push(at);
  }
  return curve;
}

/** The point at share `s` of a curve from `spineCurve`, going straight on beyond its ends. */
export function onSpine(curve: readonly Point[], angles: SpineAngles, s: number): Point {
  if (s <= 0) return away(curve[0]!, angles[0], s * bone.spine);
  if (s >= 1) return away(curve[links]!, angles[2], (s - 1) * bone.spine);
  const i = Math.min(links - 1, Math.floor(s * links));
  const a = curve[i]!;
  const b = curve[i + 1]!;
  const share = s * links - i;
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The trunk as one ribbon round the spine, with a back and a front of its own: buttock, waist, chest. */
import type { BodyHeights } from '../units.ts';
import type { Extent } from './pen.ts';
import { blob, lines } from './pen.ts';
import type { Skeleton } from './skeleton.ts';
import { onSpine, spineAngle } from './spine.ts';
import { away, type Point } from './vector.ts';

/** Share of the spine, half thickness to the back, to the front. */
const outline: readonly (readonly [at: number, back: BodyHeights, front: BodyHeights])[] = [
  [-0.17, 0.03, 0.022],
  [-0.1, 0.054, 0.04],
  [0.02, 0.064, 0.05],
  [0.16, 0.061, 0.053],
  [0.3, 0.049, 0.051],
  [0.45, 0.044, 0.05],
  [0.6, 0.047, 0.054],
  [0.76, 0.052, 0.06],
  [0.9, 0.049, 0.054],
  [1.02, 0.036, 0.04],
  [1.09, 0.022, 0.022],
];
/** Where the shirt ends and the waistband begins. */
const waist = 0.29;
/** A full breath moves the front of chest and belly by this much. */
const breathDepth: BodyHeights = 0.012;

/** Half thicknesses at share `s`. */
function depthAt(s: number): readonly [back: BodyHeights, front: BodyHeights] {
  let i = 1;
  while (i < outline.length - 1 && s > outline[i]![0]) i++;
  const a = outline[i - 1]!;
  const b = outline[i]!;
  const u = (s - a[0]) / (b[0] - a[0]);
  return [a[1] + (b[1] - a[1]) * u, a[2] + (b[2] - a[2]) * u];
}

/** Back and front points of a cross-section; `share` below 1 draws in an end that a neighbour covers. */
export function section(body: Skeleton, s: number, share = 1): [Point, Point] {
  const p = onSpine(body.spine, body.sp, s);
  const direction = spineAngle(body.sp, s);
  const [back, front] = depthAt(s);
  const lungs = Math.sin(Math.PI * Math.max(0, Math.min(1, (s - 0.1) / 0.85)));
  const swell = body.breath * breathDepth * lungs;
  return [away(p, direction + 90, back * share), away(p, direction - 90, (front + swell) * share)];
}

function ribbon(sections: readonly (readonly [Point, Point])[], extent: Extent): string {
  const backs = sections.map(([back]) => back);
  const fronts = sections.map(([, front]) => front).reverse();
  return blob([...backs, ...fronts], extent);
}
const stations = (from: number, to: number): number[] => outline.map(([at]) => at).filter((at) => at > from && at < to);

export function shirtShape(body: Skeleton, extent: Extent): string {
  const hem = section(body, waist - 0.04, 0.8);
  return ribbon([hem, section(body, waist), ...stations(waist + 0.05, 2).map((s) => section(body, s))], extent);
}
/** Below the waistband; drawn in one path with the near leg, so that hip and thigh are one. */
export function pelvisShape(body: Skeleton, extent: Extent): string {
  const top = section(body, waist - 0.05, 0.85);
  return ribbon([...stations(-1, waist - 0.12).map((s) => section(body, s)), section(body, waist - 0.09), top], extent);
}

/** The waistband: square to the pelvis, so that a tuck or a tilt can be seen. Drawn before the leg, which may cover it. */
export function bandShape(body: Skeleton, extent: Extent): string {
  const [lowBack, lowFront] = section(body, waist - 0.1);
  const [highBack, highFront] = section(body, waist + 0.02);
  return lines([lowBack, highBack, highFront, lowFront], extent);
}

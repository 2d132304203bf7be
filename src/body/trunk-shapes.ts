/** The trunk as one ribbon round the spine, with a back and a front of its own: buttock, waist, chest. */
import type { BodyHeights } from '../units.ts';
import type { Extent } from './pen.ts';
import { blob } from './pen.ts';
import type { Skeleton } from './skeleton.ts';
import { onSpine, spineAngle } from './spine.ts';
import { away, type Point } from './vector.ts';

/** Share of the spine, half thickness to the back, to the front. */
const outline: readonly (readonly [at: number, back: BodyHeights, front: BodyHeights])[] = [
  [-0.17, 0.03, 0.022],
  [-0.1, 0.054, 0.04],
  [0.02, 0.066, 0.05],
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

function ribbon(body: Skeleton, from: number, to: number, extent: Extent): string {
  const backs: Point[] = [];
  const fronts: Point[] = [];
  const stations = [from, ...outline.map((o) => o[0]).filter((s) => s > from + 0.03 && s < to - 0.03), to];
  for (const s of stations) {
    const p = onSpine(body.spine, body.sp, s);
    const direction = spineAngle(body.sp, s);
    const [back, front] = depthAt(s);
    const swell =
      body.breath * breathDepth * Math.max(0, Math.sin(Math.PI * Math.max(0, Math.min(1, (s - 0.1) / 0.85))));
    backs.push(away(p, direction + 90, back));
    fronts.push(away(p, direction - 90, front + swell));
  }
  return blob([...backs, ...fronts.reverse()], extent);
}

export const shirtShape = (body: Skeleton, extent: Extent): string => ribbon(body, waist - 0.06, 1.09, extent);
export const pelvisShape = (body: Skeleton, extent: Extent): string => ribbon(body, -0.17, waist + 0.01, extent);
/** The waistband: a band square to the pelvis, so that a tuck or a tilt can be seen. */
export const bandShape = (body: Skeleton, extent: Extent): string => ribbon(body, waist - 0.07, waist + 0.025, extent);

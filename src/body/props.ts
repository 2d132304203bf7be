/** What the body lies on, sits on and holds: drawn only where the pose says so. */

import type { Extent } from './pen.ts';
import { beads, lines, slab, stroke } from './pen.ts';
import type { PoseFile, PoseProp } from './pose.ts';
import { jointIn, type Skeleton } from './skeleton.ts';
import { away, type Point } from './vector.ts';

export interface PropShape {
  readonly key: string;
  readonly cls: string;
  readonly d: string;
}
type Area = readonly [number, number, number, number];

function chair([x, y, w, h]: Area, back: boolean, extent: Extent): string {
  const leg = 0.022;
  const seat = 0.034;
  const front = slab([x + w - leg - 0.02, y, leg, h - seat / 2], 0.006, extent);
  const rear = slab([x + 0.02, y, leg, h - seat / 2], 0.006, extent);
  const rest = back ? slab([x - 0.004, y + h - seat, leg, 0.34], 0.011, extent) : '';
  return front + rear + slab([x, y + h - seat, w, seat], 0.015, extent) + rest;
}

/** Seen at a slant, so that it is a railing and not a stick: the far post stands higher in the picture. */
function rail([x, y, w, h]: Area, extent: Extent): string {
  const rise = 0.03;
  const post = (px: number, py: number, r: number) =>
    beads(
      [
        [[px, py + r], r],
        [[px, py + h], r],
      ],
      extent,
    );
  const bar = (share: number, r: number) =>
    beads(
      [
        [[x, y + h * share], r],
        [[x + w, y + rise + h * share], r * 0.85],
      ],
      extent,
    );
  return post(x + 0.02, y, 0.011) + post(x + w - 0.02, y + rise, 0.009) + bar(0.52, 0.007) + bar(1, 0.015);
}

function pillow([x, y, w, h]: Area, extent: Extent): string {
  return slab([x, y, w, h], h * 0.48, extent);
}

function strap(body: Skeleton, extent: Extent): string {
  const foot = body.limbs.legN;
  const under = (a: number, b: number): Point => away(away(foot.end, foot.tip, a), foot.tip - 90, b);
  const near = jointIn(body, 'handN');
  return (
    stroke([near, under(0.085, -0.02)], extent) +
    lines([under(0.085, -0.022), under(0.082, 0.042), under(0.06, 0.04)], extent, false)
  );
}

/** Behind the body, in the order of the file. */
export function propShapes(pose: PoseFile, extent: Extent): PropShape[] {
  return pose.props.flatMap((prop, i) => {
    const d = propShape(prop, extent);
    return d ? [{ key: `${prop.kind}${i}`, cls: prop.kind, d }] : [];
  });
}

function propShape(prop: PoseProp, extent: Extent): string | null {
  switch (prop.kind) {
    case 'strap':
      return null;
    case 'chair':
      return chair(prop.area, prop.back, extent);
    case 'rail':
      return rail(prop.area, extent);
    case 'pillow':
    case 'towel':
      return pillow(prop.area, extent);
    case 'mat':
    case 'floor':
    case 'wall':
      return slab(prop.area, 0.012, extent);
  }
}

/** In front of the body. */
export const strapShape = (pose: PoseFile, body: Skeleton, extent: Extent): string | null =>
  pose.props.some((prop) => prop.kind === 'strap') ? strap(body, extent) : null;

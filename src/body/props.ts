/** What the body lies on, sits on and holds: drawn only where the pose says so. */

import type { Extent } from './pen.ts';
import { type Bead, beads, lines, slab } from './pen.ts';
import type { PoseFile, PoseProp } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
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

/** A railing of two posts and two bars: one stick alone would read as a cane. */
function rail([x, y, w, h]: Area, extent: Extent): string {
  const r = 0.0125;
  const [left, right, top] = [x + r, x + w - r, y + h - r];
  const hoop: readonly Bead[] = [
    [[left, y + 0.004], r],
    [[left, top - 0.04], r],
    [[left + 0.005, top - 0.019], r],
    [[left + 0.019, top - 0.005], r],
    [[left + 0.04, top], r],
    [[right - 0.04, top], r],
    [[right - 0.019, top - 0.005], r],
    [[right - 0.005, top - 0.019], r],
    [[right, top - 0.04], r],
    [[right, y + 0.004], r],
  ];
  const bar: readonly Bead[] = [
    [[left, y + h * 0.5], r * 0.6],
    [[right, y + h * 0.5], r * 0.6],
  ];
  return beads(hoop, extent) + beads(bar, extent);
}

function pillow([x, y, w, h]: Area, extent: Extent): string {
  return slab([x, y, w, h], h * 0.48, extent);
}

/** From the hands to the ball of the foot, and round the sole. */
function strap(body: Skeleton, extent: Extent): string {
  const foot = body.limbs.legN;
  const sole = (along: number): Point => away(away(foot.end, foot.tip, along), foot.tip - 90, 0.038);
  const hand = away(body.limbs.armN.end, body.limbs.armN.tip, 0.035);
  return lines([hand, sole(0.066), sole(0.09), hand], extent, false);
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
    case 'gap':
      return slab(prop.area, 0.012, extent);
  }
}

/** In front of the body. */
export const strapShape = (pose: PoseFile, body: Skeleton, extent: Extent): string | null =>
  pose.props.some((prop) => prop.kind === 'strap') ? strap(body, extent) : null;

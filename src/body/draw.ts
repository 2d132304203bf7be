/** A pose file at a moment, as shapes ready for an SVG. The same file always gives the same shapes in the same order. */
import { frontShapes } from './front-shapes.ts';
import { isMirrored, isSwapped, type Moment, weighted } from './moment.ts';
import { type Extent, emptyExtent } from './pen.ts';
import type { PoseFile } from './pose.ts';
import { type PropShape, propShapes } from './props.ts';
import { sideShapes } from './side-shapes.ts';
import { type Skeleton, skeleton } from './skeleton.ts';
import { otherJoint } from './stance.ts';

export type Shape = PropShape;
/** Picture units are ten-thousandths of a body height, y down, floor at 0. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Drawing {
  readonly shapes: readonly Shape[];
  /** Turn the picture left to right about the middle of the box. */
  readonly flip: boolean;
  /** The same for every moment of a pose file. */
  readonly box: Box;
}

/** Joints at a moment. */
export function bodyAt(pose: PoseFile, moment: Moment): Skeleton {
  const { joint } = pose.anchor;
  return skeleton(pose, weighted(pose, moment), isSwapped(pose, moment) ? otherJoint(joint) : joint);
}

const still = new WeakMap<PoseFile, { readonly shapes: readonly Shape[]; readonly box: Box }>();

function parts(pose: PoseFile, moment: Moment, extent: Extent): Shape[] {
  const body = bodyAt(pose, moment);
  return pose.view === 'front' ? frontShapes(pose, body, extent) : sideShapes(pose, body, extent);
}

/** From frame to frame, each way once: a move back draws what the move there drew. */
function moves({ loop }: PoseFile): (readonly [string, string])[] {
  const pairs = loop.map((from, i) => [from, loop[(i + 1) % loop.length]!] as const);
  return pairs.filter(([a, b], i) => pairs.findIndex(([c, d]) => (a === c && b === d) || (a === d && b === c)) === i);
}

const margin = 300;
/** Props do not move, and the box covers every move from frame to frame: both are worked out once. */
function settled(pose: PoseFile) {
  const found = still.get(pose);
  if (found) return found;
  const extent = emptyExtent();
  const shapes = propShapes(pose, extent);
  for (const left of ['mirror', 'swap'] as const) {
    for (const [from, to] of moves(pose)) {
      for (let k = 0; k <= 4; k++) parts(pose, { from, to, progress: k / 4, side: 'left', left, range: 1 }, extent);
    }
  }
  const [x0, y0, x1, y1] = [extent[0] - margin, extent[1] - margin, extent[2] + margin, extent[3] + margin];
  const box: Box = {
    x: Math.floor(x0),
    y: Math.floor(y0),
    width: Math.ceil(x1 - x0),
    height: Math.ceil(y1 - y0),
  };
  const kept = { shapes, box };
  still.set(pose, kept);
  return kept;
}

/** Left, top, right and bottom of the body alone, in picture units. */
export function bodyExtent(pose: PoseFile, moment: Moment): Readonly<Extent> {
  const extent = emptyExtent();
  parts(pose, moment, extent);
  return extent;
}

export function drawBody(pose: PoseFile, moment: Moment): Drawing {
  const { shapes, box } = settled(pose);
  return { shapes: [...shapes, ...parts(pose, moment, emptyExtent())], flip: isMirrored(pose, moment), box };
}

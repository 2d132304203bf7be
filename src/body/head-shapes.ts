/** The head in profile: face, hair, top-knot. Drawn about the middle of the head, x to the face, y to the crown. */

import { girth } from './lengths.ts';
import type { Extent } from './pen.ts';
import { beads, blob, cover, disc, placed } from './pen.ts';
import type { Skeleton } from './skeleton.ts';
import { away, type Point } from './vector.ts';

const hundredths = (points: readonly Point[]): readonly Point[] => points.map(([x, y]) => [x / 100, y / 100]);

const face = hundredths([
  [-3.2, 3.6],
  [0.6, 5.6],
  [3.6, 4.7],
  [5.0, 2.6],
  [5.35, 0.9],
  [5.5, 0.1],
  [6.5, -1.3],
  [5.75, -1.9],
  [5.6, -2.6],
  [5.75, -3.2],
  [5.3, -3.9],
  [5.35, -4.9],
  [4.4, -5.9],
  [2.6, -5.9],
  [0.2, -5.0],
  [-1.8, -3.6],
  [-3.6, -1.5],
]);
const hair = hundredths([
  [5.0, 3.2],
  [4.2, 5.3],
  [1.8, 6.7],
  [-1.2, 6.7],
  [-4.2, 5.2],
  [-6.0, 2.4],
  [-6.1, -0.6],
  [-5.0, -3.3],
  [-3.4, -4.6],
  [-2.3, -4.1],
  [-2.2, -2.4],
  [-1.5, -0.9],
  [-0.6, -1.6],
  [0.1, -0.4],
  [0.5, 1.6],
  [2.2, 3.3],
]);
const ear: Point = [-0.9 / 100, -1.3 / 100];
const knot: Point = [-1.9 / 100, 7.6 / 100];
const eye: Point = [3.6 / 100, 0.1 / 100];

const put = (body: Skeleton, p: Point): Point => placed([p], body.head, body.crown - 90)[0]!;

export function neckShape(body: Skeleton, extent: Extent): string {
  const low = away(body.shoulder, body.sp[2], -0.005);
  return beads(
    [
      [low, girth.neck * 1.12],
      [body.neckTop, girth.neck],
    ],
    extent,
  );
}
export const faceShape = (body: Skeleton, extent: Extent): string =>
  blob(placed(face, body.head, body.crown - 90), extent);
export const hairShape = (body: Skeleton, extent: Extent): string =>
  blob(placed(hair, body.head, body.crown - 90), extent);
export function knotShape(body: Skeleton, extent: Extent): string {
  const at = put(body, knot);
  cover(extent, at, 0.026);
  return disc(at, 0.026);
}
export const earShape = (body: Skeleton): string => disc(put(body, ear), 0.0115);
export const eyeShape = (body: Skeleton): string => disc(put(body, eye), 0.006);

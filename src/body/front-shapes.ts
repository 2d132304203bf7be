/** The body from its front, lying or propped on its side: N is the lower side, the head to the left. evidence.md §1.6 */

import { handShape } from './hand-foot.ts';
import { bone, girth } from './lengths.ts';
import { armShape, sleeveShape } from './limb-shapes.ts';
import { beads, blob, cover, disc, type Extent, lines, placed } from './pen.ts';
import type { PoseFile } from './pose.ts';
import type { PropShape } from './props.ts';
import type { LimbBones, Skeleton } from './skeleton.ts';
import { onSpine, spineAngle } from './spine.ts';
import { away, between, cos, type Point, sin } from './vector.ts';

/** Share of the spine and half width. */
const outline: readonly (readonly [number, number])[] = [
  [-0.13, 0.03],
  [0, 0.084],
  [0.16, 0.086],
  [0.3, 0.074],
  [0.45, 0.066],
  [0.6, 0.07],
  [0.8, 0.08],
  [0.97, 0.098],
  [1.06, 0.085],
  [1.14, 0.03],
];
const waist = 0.26;

function ribbon(body: Skeleton, from: number, to: number, extent: Extent): string {
  const one: Point[] = [];
  const two: Point[] = [];
  for (const [s, half] of outline) {
    if (s < from || s > to) continue;
    if (one.length === 0 && from > 0) {
      // The hem is drawn in beneath the belt.
      const hem = onSpine(body.spine, body.sp, from - 0.05);
      const across = spineAngle(body.sp, from) + 90;
      one.push(away(hem, across, half * 0.8));
      two.push(away(hem, across, -half * 0.8));
    }
    const p = onSpine(body.spine, body.sp, s);
    const direction = spineAngle(body.sp, s);
    const swell = s > 0.4 && s < 1 ? body.breath * 0.008 : 0;
    one.push(away(p, direction + 90, half + swell));
    two.push(away(p, direction - 90, half + swell));
  }
  return blob([...one, ...two.reverse()], extent);
}

function belt(body: Skeleton, extent: Extent): string {
  const edge = (s: number, half: number): [Point, Point] => {
    const p = onSpine(body.spine, body.sp, s);
    const direction = spineAngle(body.sp, s);
    return [away(p, direction + 90, half), away(p, direction - 90, half)];
  };
  const [a, b] = edge(waist - 0.12, 0.0865);
  const [c, d] = edge(waist + 0.06, 0.0745);
  return lines([a, c, d, b], extent);
}

/** What points away from the viewer is drawn short, slanting up and to the right. */
const slant: Point = [0.36, 0.25];
function shank(leg: LimbBones): readonly [Point, Point] {
  const flexion = leg.upper - leg.lower;
  const at = (from: Point, length: number, turn: number): Point => [
    from[0] + length * (cos(leg.upper) * cos(turn) + slant[0] * sin(turn)),
    from[1] + length * (sin(leg.upper) * cos(turn) + slant[1] * sin(turn)),
  ];
  const ankle = at(leg.middle, bone.shank, flexion);
  return [ankle, at(ankle, 0.1, flexion)];
}

const thighPath = (leg: LimbBones, extent: Extent): string =>
  beads(
    [
      [leg.root, girth.hip * 0.92],
      [between(leg.root, leg.middle, 0.45), girth.thigh * 0.92],
      [leg.middle, girth.knee],
    ],
    extent,
  );
function shankPath(leg: LimbBones, extent: Extent): string {
  const [ankle] = shank(leg);
  return beads(
    [
      [leg.middle, girth.knee * 0.9],
      [between(leg.middle, ankle, 0.5), girth.calf * 0.9],
      [between(leg.middle, ankle, 0.9), girth.shin],
    ],
    extent,
  );
}
function footPath(leg: LimbBones, extent: Extent): string {
  const [ankle, toe] = shank(leg);
  return beads(
    [
      [ankle, girth.ankle],
      [between(ankle, toe, 0.6), 0.024],
      [toe, 0.016],
    ],
    extent,
  );
}

const hundredths = (points: readonly Point[]): readonly Point[] => points.map(([x, y]) => [x / 100, y / 100]);
const face = hundredths([
  [0, 5.6],
  [3.6, 4.4],
  [4.7, 1],
  [4.5, -2],
  [2.9, -5],
  [0, -6.5],
  [-2.9, -5],
  [-4.5, -2],
  [-4.7, 1],
  [-3.6, 4.4],
]);
const hair = hundredths([
  [0, 7.1],
  [3.6, 6.2],
  [5.5, 3],
  [5.2, -0.6],
  [4.4, 0.6],
  [3.3, 3.2],
  [0.6, 4.3],
  [-2.6, 3.4],
  [-4.3, 0.8],
  [-5.2, -0.6],
  [-5.5, 3],
  [-3.6, 6.2],
]);

export function frontShapes(_pose: PoseFile, body: Skeleton, extent: Extent): PropShape[] {
  const { armN, armF, legN, legF } = body.limbs;
  const head = (shape: readonly Point[]): string => blob(placed(shape, body.head, body.crown - 90), extent);
  const spot = (x: number, y: number, r: number): string => {
    const p = placed([[x, y]], body.head, body.crown - 90)[0]!;
    cover(extent, p, r);
    return disc(p, r);
  };
  const neck = beads(
    [
      [body.shoulder, girth.neck * 1.1],
      [body.neckTop, girth.neck],
    ],
    extent,
  );
  return [
    { key: 'arm', cls: 'skin-far', d: armShape(armN, extent) + handShape(armN, body.curl[0], extent) },
    { key: 'sleeve', cls: 'shirt-far', d: sleeveShape(armN, extent) },
    { key: 'foot', cls: 'skin-far', d: footPath(legN, extent) },
    { key: 'shank', cls: 'leg-far', d: shankPath(legN, extent) },
    { key: 'foot-far', cls: 'skin', d: footPath(legF, extent) },
    { key: 'shank-far', cls: 'band', d: shankPath(legF, extent) },
    { key: 'leg', cls: 'leg-far', d: thighPath(legN, extent) },
    { key: 'knot', cls: 'hair', d: spot(0, 0.078, 0.026) },
    { key: 'neck', cls: 'skin-shade', d: neck },
    { key: 'face', cls: 'skin', d: head(face) + spot(0.048, -0.006, 0.01) + spot(-0.048, -0.006, 0.01) },
    { key: 'hair', cls: 'hair', d: head(hair) },
    { key: 'eye', cls: 'eye', d: spot(0.018, -0.004, 0.006) + spot(-0.018, -0.004, 0.006) },
    { key: 'shirt', cls: 'shirt', d: ribbon(body, 0.25, 2, extent) },
    { key: 'leg-far', cls: 'leg', d: ribbon(body, -1, waist - 0.05, extent) + thighPath(legF, extent) },
    { key: 'band', cls: 'band', d: belt(body, extent) },
    { key: 'arm-far', cls: 'skin', d: armShape(armF, extent) + handShape(armF, body.curl[1], extent) },
    { key: 'sleeve-far', cls: 'sleeve', d: sleeveShape(armF, extent) },
  ];
}

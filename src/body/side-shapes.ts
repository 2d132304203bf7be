/** The body from its side, far limbs first. */
import { footShape, handShape, shoeShape, soleShape } from './hand-foot.ts';
import { earShape, eyeShape, faceShape, hairShape, knotShape, neckShape } from './head-shapes.ts';
import { ankleShape, armShape, creaseShape, legShape, shankShape, sleeveShape, thighShape } from './limb-shapes.ts';
import type { Extent } from './pen.ts';
import type { PoseFile } from './pose.ts';
import { type PropShape, strapShape } from './props.ts';
import type { LimbBones, Skeleton } from './skeleton.ts';
import { bandShape, pelvisShape, shirtShape } from './trunk-shapes.ts';

/** Degrees by which the toes turn up about the ball of each foot. */
export interface Toes {
  readonly near: number;
  readonly far: number;
}
const flat: Toes = { near: 0, far: 0 };

function feet(
  pose: Pick<PoseFile, 'feet'>,
  leg: LimbBones,
  far: '' | '-far',
  toes: number,
  extent: Extent,
): PropShape[] {
  const key = `foot${far}`;
  const ankle = { key: `ankle${far}`, cls: `skin${far}`, d: ankleShape(leg, extent) };
  if (pose.feet === 'bare') {
    return [{ ...ankle, d: ankle.d + footShape(leg, extent, toes) }];
  }
  return [
    ankle,
    { key, cls: `shoe${far}`, d: shoeShape(leg, extent, toes) },
    { key: `sole${far}`, cls: `sole${far}`, d: soleShape(leg, extent, toes) },
  ];
}

type Clothed = Pick<PoseFile, 'feet' | 'cross'>;

/** A crossed shank lies over its own thigh, with a contour of its own. */
function nearLeg(pose: Clothed, body: Skeleton, toes: number, extent: Extent): PropShape[] {
  const { legN } = body.limbs;
  const foot = feet(pose, legN, '', toes, extent);
  const hips = pelvisShape(body, extent);
  if (!pose.cross) {
    return [
      ...foot,
      { key: 'leg', cls: 'leg', d: hips + legShape(legN, extent) },
      { key: 'crease', cls: 'crease', d: creaseShape(legN, body.sp[0]) },
    ];
  }
  return [
    { key: 'leg', cls: 'leg', d: hips + thighShape(legN, extent) },
    ...foot,
    { key: 'shank', cls: 'leg', d: shankShape(legN, extent) },
  ];
}

export function bodyShapes(
  pose: Clothed,
  body: Skeleton,
  extent: Extent,
  toes: Toes = flat,
  armInside = false,
): PropShape[] {
  const { armN, armF, legF } = body.limbs;
  const leg = nearLeg(pose, body, toes.near, extent);
  const arm = [
    { key: 'arm', cls: 'skin', d: armShape(armN, extent) + handShape(armN, body.curl[0], extent) },
    { key: 'sleeve', cls: 'sleeve', d: sleeveShape(armN, extent) },
  ];
  return [
    { key: 'arm-far', cls: 'skin-far', d: armShape(armF, extent) + handShape(armF, body.curl[1], extent) },
    { key: 'sleeve-far', cls: 'shirt-far', d: sleeveShape(armF, extent) },
    ...feet(pose, legF, '-far', toes.far, extent),
    { key: 'leg-far', cls: 'leg-far', d: legShape(legF, extent, 0.048) },
    { key: 'knot', cls: 'hair', d: knotShape(body, extent) },
    { key: 'neck', cls: 'skin-shade', d: neckShape(body, extent) },
    { key: 'face', cls: 'skin', d: faceShape(body, extent) },
    { key: 'hair', cls: 'hair', d: hairShape(body, extent) },
    { key: 'ear', cls: 'skin', d: earShape(body) },
    { key: 'eye', cls: 'eye', d: eyeShape(body) },
    { key: 'shirt', cls: 'shirt', d: shirtShape(body, extent) },
    { key: 'band', cls: 'band', d: bandShape(body, extent) },
    ...(armInside ? [...arm, ...leg] : [...leg, ...arm]),
  ];
}

/** A hand that goes through the crossed legs to the far thigh is behind the near leg. */
const reachesThrough = (pose: PoseFile): boolean =>
  pose.cross !== undefined &&
  Object.values(pose.frames).some(({ hold }) => hold?.handN && 'on' in hold.handN && hold.handN.on === 'thighF');

export function sideShapes(pose: PoseFile, body: Skeleton, extent: Extent): PropShape[] {
  const shapes = bodyShapes(pose, body, extent, flat, reachesThrough(pose));
  const strap = strapShape(pose, body, extent);
  if (strap)
    shapes.splice(
      shapes.findIndex((shape) => shape.key === 'arm'),
      0,
      { key: 'strap', cls: 'strap', d: strap },
    );
  return shapes;
}

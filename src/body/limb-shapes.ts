/** Arms and legs as strings of beads along the bones, with the swell of calf, thigh and forearm. */
import { bone, girth } from './lengths.ts';
import type { Bead, Extent } from './pen.ts';
import { beads, emptyExtent, stroke } from './pen.ts';
import type { LimbBones } from './skeleton.ts';
import { away, between, type Point, sin, wrapped } from './vector.ts';

/** Bare arm to the wrist. */
export function armShape(arm: LimbBones, extent: Extent): string {
  const string: Bead[] = [
    [arm.root, girth.shoulder * 0.86],
    [between(arm.root, arm.middle, 0.55), 0.0265],
    [arm.middle, girth.elbow],
    [between(arm.middle, arm.end, 0.28), girth.forearm],
    [arm.end, girth.wrist],
  ];
  return beads(string, extent);
}

/** The short sleeve, from the shoulder halfway down. */
export function sleeveShape(arm: LimbBones, extent: Extent): string {
  return beads(
    [
      [arm.root, girth.shoulder],
      [between(arm.root, arm.middle, 0.5), 0.031],
    ],
    extent,
  );
}

/** Share of the bone, half thickness, offset to the front. */
type Swell = readonly (readonly [share: number, radius: number, off: number])[];
const thigh: Swell = [
  [0.2, 0.059, 0.003],
  [0.45, 0.0535, 0.004],
  [0.75, 0.0455, 0.002],
  [1, girth.knee, 0],
];
const shank: Swell = [
  [0, girth.knee, 0],
  [0.14, 0.0405, -0.003],
  [0.3, girth.calf, -0.006],
  [0.48, 0.036, -0.005],
  [0.66, 0.0305, -0.002],
  [0.9, girth.shin, 0],
];
const swollen = (swell: Swell, a: Point, b: Point, direction: number): Bead[] =>
  swell.map(([share, radius, off]) => [away(between(a, b, share), direction + 90, off), radius]);

/** From the hip to the knee. A far hip is drawn narrower, so that it stays behind the near one. */
export function thighShape(leg: LimbBones, extent: Extent, hip: number = girth.hip): string {
  const root: Bead = [leg.root, hip];
  return beads([root, ...swollen(thigh, leg.root, leg.middle, leg.upper)], extent);
}

/** From the knee to the cuff over the ankle. */
export const shankShape = (leg: LimbBones, extent: Extent): string =>
  beads(swollen(shank, leg.middle, leg.end, leg.lower), extent);

export const legShape = (leg: LimbBones, extent: Extent, hip?: number): string =>
  thighShape(leg, extent, hip) + shankShape(leg, extent);

/** A fold of flesh or cloth at a joint, from where the two outlines meet inwards; nothing where the joint is open. */
function fold(joint: Point, one: number, other: number, radius: number, deep: number): string {
  const half = Math.abs(wrapped(one - other)) / 2;
  if (half > 56) return 'M0 0';
  const middle = other + wrapped(one - other) / 2;
  const meet = Math.min(0.2, (radius * 1.12) / Math.max(0.1, sin(half)));
  return stroke([away(joint, middle, meet), away(joint, middle, meet * deep)], emptyExtent());
}

/** Back of the knee, and the groin. */
export const creaseShape = (leg: LimbBones, pelvis: number): string =>
  fold(leg.middle, leg.upper + 180, leg.lower, girth.knee, 0.5) +
  fold(leg.root, pelvis, leg.upper, girth.thigh * 0.95, 0.42);

/** Bare ankle between cuff and foot. */
export function ankleShape(leg: LimbBones, extent: Extent): string {
  return beads(
    [
      [away(leg.end, leg.lower + 180, bone.shank * 0.14), girth.ankle],
      [leg.end, girth.ankle],
    ],
    extent,
  );
}

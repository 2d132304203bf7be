/** Arms and legs as strings of beads along the bones, with the swell of calf, thigh and forearm. */
import { bone, girth } from './lengths.ts';
import type { Bead, Extent } from './pen.ts';
import { beads, emptyExtent, stroke } from './pen.ts';
import type { LimbBones } from './skeleton.ts';
import { away, between, type Point, sin, wrapped } from './vector.ts';

/** A point on a bone, set off to the front (left of its direction). */
const beside = (a: Point, b: Point, share: number, direction: number, off: number): Point =>
  away(between(a, b, share), direction + 90, off);

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

export function thighShape(leg: LimbBones, extent: Extent): string {
  const string: Bead[] = [
    [leg.root, girth.hip],
    [beside(leg.root, leg.middle, 0.42, leg.upper, 0.004), girth.thigh * 0.95],
    [leg.middle, girth.knee],
  ];
  return beads(string, extent);
}

/** From the knee to the cuff over the ankle. */
export function shankShape(leg: LimbBones, extent: Extent): string {
  const string: Bead[] = [
    [leg.middle, girth.knee],
    [beside(leg.middle, leg.end, 0.3, leg.lower, -0.006), girth.calf],
    [beside(leg.middle, leg.end, 0.66, leg.lower, -0.002), girth.shin * 1.08],
    [between(leg.middle, leg.end, 0.9), girth.shin],
  ];
  return beads(string, extent);
}

export const legShape = (leg: LimbBones, extent: Extent): string => thighShape(leg, extent) + shankShape(leg, extent);

/** A fold of flesh or cloth at a joint, from where the two outlines meet inwards; nothing where the joint is open. */
function fold(joint: Point, one: number, other: number, radius: number, deep: number): string {
  const half = Math.abs(wrapped(one - other)) / 2;
  if (half > 56) return 'M0 0';
  const middle = other + wrapped(one - other) / 2;
  const meet = Math.min(0.13, radius / Math.max(0.3, sin(half)));
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

/**
 * The gait cycle, driven by the feet: each foot rolls over heel, sole and ball on the ground, and hip and knee follow.
 * evidence.md §1.7. Phase 0 is heel strike of the near foot, 0.5 of the far foot.
 */
import type { BodyHeights, Degrees } from '../units.ts';
import { ankleHeight, ballReach, bone, heelReach } from './lengths.ts';
import type { Skeleton } from './skeleton.ts';
import { depth } from './skeleton.ts';
import { type SpineAngles, spineCurve } from './spine.ts';
import { twoBones } from './two-bones.ts';
import { away, cos, type Point, plus, sin } from './vector.ts';

const strikePitch: Degrees = 15;
const flatFrom = 0.08;
const heelUp = 0.35;
/** A longer step leaves the ground a little sooner and steeper, or the leg behind could not reach. */
const longer = (step: BodyHeights): BodyHeights => Math.max(0, step - 0.37);
const toeOffAt = (step: BodyHeights): number => 0.6 - longer(step) * 0.25;
const toeOffPitch = (step: BodyHeights): Degrees => -60 - longer(step) * 70;
const ballHeight = 0.03;

export interface GaitFoot {
  /** From the hip's vertical, and over the floor. */
  readonly ankle: Point;
  /** Of the sole, toes up positive. */
  readonly pitch: Degrees;
  /** Of the toes against the sole, up positive. */
  readonly toes: Degrees;
}

/** The ankle of a foot that stands at `x` (ankle over a flat sole) and has rolled to `pitch` about its heel or its ball. */
function rolled(x: BodyHeights, pitch: Degrees): Point {
  const reach = pitch > 0 ? -heelReach : ballReach;
  const low = pitch > 0 ? -ankleHeight : -ballHeight;
  const pivot: Point = [x + reach, ankleHeight + low];
  return [pivot[0] - reach * cos(pitch) + low * sin(pitch), pivot[1] - reach * sin(pitch) - low * cos(pitch)];
}

/** Heel up 24 to 31 degrees when the other heel strikes, then fast. */
const peel = (p: number, step: BodyHeights): Degrees =>
  p < heelUp ? 0 : toeOffPitch(step) * ((p - heelUp) / (toeOffAt(step) - heelUp)) ** 1.75;
const atStrike = rolled(0, strikePitch)[0];

/** How far the ground goes by in a cycle, for ankles that are `step` apart when a heel strikes. */
export const travel = (step: BodyHeights): BodyHeights => 2 * (step - atStrike + rolled(0, peel(0.5, step))[0]);

/** Where the hip's vertical divides the step at heel strike: 45 in front to 55 behind. */
const ahead = 0.45;
/** Ankle of a flat sole at phase `p` of its own cycle, as the ground carries it. */
const flatAt = (p: number, step: BodyHeights): BodyHeights => ahead * step - atStrike - travel(step) * p;

const hermite = (a: number, va: number, b: number, vb: number, u: number): number => {
  const u2 = u * u;
  const u3 = u2 * u;
  return a * (2 * u3 - 3 * u2 + 1) + va * (u3 - 2 * u2 + u) + b * (3 * u2 - 2 * u3) + vb * (u3 - u2);
};

/** One foot at phase `p` of its own cycle. */
export function gaitFoot(p: number, step: BodyHeights): GaitFoot {
  if (p < flatFrom) {
    const u = 1 - p / flatFrom;
    const pitch = strikePitch * u * u;
    return { ankle: rolled(flatAt(p, step), pitch), pitch, toes: 0 };
  }
  const off = toeOffAt(step);
  if (p < off) {
    const pitch = peel(p, step);
    // The toes stay on the ground while the heel peels.
    return { ankle: rolled(flatAt(p, step), pitch), pitch, toes: -pitch };
  }
  const u = (p - off) / (1 - off);
  const left = toeOffPitch(step);
  const from = rolled(flatAt(off, step), left);
  const to = rolled(flatAt(1, step) + travel(step), strikePitch);
  const carried = -travel(step) * (1 - off);
  // Leaves the ground with some of the ground's own speed and comes down on it so. Peak ankle height 0.10 near 70 %.
  const x = hermite(from[0], carried * -0.2, to[0], carried * 0.55, u);
  const y = hermite(from[1], 0.13, to[1], -0.06, u) + 0.004 * Math.sin(Math.PI * u) ** 2;
  const pitch = hermite(left, 40, strikePitch, 8, Math.min(1, u * 1.25));
  return { ankle: [x, y], pitch, toes: -left * Math.max(0, 1 - u * 4) };
}

/** Knee flexion of the front leg at heel strike: straighter the longer the step. evidence.md §1.7, comparison frames. */
const strikeKnee = (step: BodyHeights): Degrees => Math.max(0.5, Math.min(8, 5 - (step - 0.37) * 55));

/** The hip is lowest when the front knee has given way under the weight, highest at mid-stance. evidence.md §1.7 */
const lowest = 0.085;
const rise = (p: number): number => (1 - Math.cos(4 * Math.PI * (p - lowest))) / 2;

/** Height of the hip at phase `p`; it bobs twice a cycle, by 0.02 to 0.025 where the legs are long enough for it. */
export function hipHeight(p: number, step: BodyHeights): BodyHeights {
  const knee = strikeKnee(step);
  const leg = Math.sqrt(bone.thigh ** 2 + bone.shank ** 2 + 2 * bone.thigh * bone.shank * cos(knee));
  const strike = gaitFoot(0, step).ankle;
  const atStrikeHeight = strike[1] + Math.sqrt(leg * leg - strike[0] ** 2);
  // Never so high that the standing leg would have to grow.
  const most = ankleHeight + bone.thigh + bone.shank - 0.012;
  const bob = Math.min(0.025 + longer(step) * 0.06, (most - atStrikeHeight) / (1 - rise(0)));
  return atStrikeHeight + bob * (rise(p) - rise(0));
}

const cycle = (p: number): number => ((p % 1) + 1) % 1;

export interface GaitBody {
  readonly body: Skeleton;
  readonly toes: { readonly near: Degrees; readonly far: Degrees };
}

/** The whole body at `phase`. A longer step tips the pelvis forward and hollows the back. */
export function gaitBody(phase: number, step: BodyHeights): GaitBody {
  const p = cycle(phase);
  const tip = Math.max(0, Math.min(1, (step - 0.39) / 0.07));
  const sp: SpineAngles = [87 - 7 * tip, 88 + 5 * tip, 87 + 5 * tip];
  const hip: Point = [0, hipHeight(p, step)];
  const spine = spineCurve(hip, sp);
  const shoulder = spine[spine.length - 1]!;
  const leg = (at: number, root: Point) => {
    const foot = gaitFoot(cycle(at), step);
    const [upper, lower] = twoBones(root, plus(foot.ankle, [root[0], 0]), bone.thigh, bone.shank, 'knee');
    const middle = away(root, upper, bone.thigh);
    return { bones: { root, middle, end: away(middle, lower, bone.shank), upper, lower, tip: foot.pitch }, foot };
  };
  const arm = (swing: number, root: Point) => {
    // Back with the leg of its own side in front: -20 to +20, elbows 15 to 30 bent.
    const upper = sp[2] + 180 - 20 * swing;
    const lower = upper + 20 - 5 * swing;
    const middle = away(root, upper, bone.upperArm);
    return { root, middle, end: away(middle, lower, bone.forearm), upper, lower, tip: lower + 4 };
  };
  const swing = Math.cos(2 * Math.PI * p);
  const near = leg(p, hip);
  const far = leg(p + 0.5, plus(hip, [depth[0] / 2, 0]));
  const neckTop = away(shoulder, sp[2] - 9, bone.neck);
  return {
    body: {
      hip,
      shoulder,
      sp,
      spine,
      neckTop,
      head: away(neckTop, 88, bone.skull),
      crown: 89,
      breath: 0,
      curl: [0.5, 0.5],
      limbs: {
        armN: arm(swing, shoulder),
        armF: arm(-swing, plus(shoulder, depth)),
        legN: near.bones,
        legF: far.bones,
      },
    },
    toes: { near: near.foot.toes, far: far.foot.toes },
  };
}

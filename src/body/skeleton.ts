/** Where every joint is: forward from the anchor, then hands and feet that are held bend their limbs. evidence.md §1.6 */
import type { Degrees } from '../units.ts';
import { crossedLeg } from './crossed-leg.ts';
import { bone, girth, hipHalf, shoulderHalf } from './lengths.ts';
import type { Hold, Joint, PoseFile } from './pose.ts';
import { onSpine, type SpineAngles, spineAngle, spineCurve } from './spine.ts';
import { blended, type Limb, limbs, type Weighted } from './stance.ts';
import { twoBones } from './two-bones.ts';
import { away, between, distance, minus, type Point, plus, towards, turned, wrapped } from './vector.ts';

export interface LimbBones {
  readonly root: Point;
  readonly middle: Point;
  readonly end: Point;
  readonly upper: Degrees;
  readonly lower: Degrees;
  /** Direction of the hand, or of the foot from ankle to toe. */
  readonly tip: Degrees;
}

export interface Skeleton {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly sp: SpineAngles;
  readonly spine: readonly Point[];
  readonly neckTop: Point;
  readonly head: Point;
  /** Direction of the crown. */
  readonly crown: Degrees;
  readonly breath: number;
  readonly curl: readonly [near: number, far: number];
  readonly limbs: Readonly<Record<Limb, LimbBones>>;
}

/** Far limbs are drawn this far forward of the near ones, so that both can be seen. */
export const depth: Point = [0.016, 0.004];
const none: Point = [0, 0];

/** A neck leans forward of the trunk and bends over its whole length, the head turns a little more. */
const neckLean: Degrees = 10;
const neckShare = 0.62;

const isArm = (limb: Limb): boolean => limb === 'armN' || limb === 'armF';
const isFar = (limb: Limb): boolean => limb === 'armF' || limb === 'legF';

function bones(limb: Limb, root: Point, upper: Degrees, lower: Degrees, tip: Degrees): LimbBones {
  const arm = isArm(limb);
  const middle = away(root, upper, arm ? bone.upperArm : bone.thigh);
  return { root, middle, end: away(middle, lower, arm ? bone.forearm : bone.shank), upper, lower, tip };
}

/** Forward: joint angles to bones. `base` is the direction of the trunk where the limb is fixed to it. */
function fromAngles(limb: Limb, root: Point, base: Degrees, angles: readonly [Degrees, Degrees, Degrees]): LimbBones {
  const upper = base + 180 + angles[0];
  if (isArm(limb)) return bones(limb, root, upper, upper + angles[1], upper + angles[1]);
  const lower = upper - angles[1];
  return bones(limb, root, upper, lower, lower + 90 + angles[2]);
}

function jointOf(joint: Joint, hip: Point, shoulder: Point, all: Readonly<Record<Limb, LimbBones>>): Point {
  if (joint === 'hip') return hip;
  if (joint === 'shoulder') return shoulder;
  const far = joint.endsWith('F');
  const arm = joint.startsWith('elbow') || joint.startsWith('hand');
  const limb = arm ? (far ? all.armF : all.armN) : far ? all.legF : all.legN;
  return joint.startsWith('elbow') || joint.startsWith('knee') ? limb.middle : limb.end;
}
export const jointIn = (body: Skeleton, joint: Joint): Point => jointOf(joint, body.hip, body.shoulder, body.limbs);

type Attached = readonly [point: Point, turn: Degrees | null];
function heldAt(
  hold: Hold,
  limb: Limb,
  spine: readonly Point[],
  sp: SpineAngles,
  legs: Record<Limb, LimbBones>,
): Attached {
  if ('at' in hold) return [isFar(limb) ? plus(hold.at, depth) : hold.at, hold.turn ?? null];
  if (hold.on === 'trunk') {
    const direction = spineAngle(sp, hold.along);
    const p = away(onSpine(spine, sp, hold.along), direction - 90, hold.off);
    return [p, hold.turn === undefined ? null : direction + hold.turn];
  }
  const leg = hold.on.endsWith('N') ? legs.legN : legs.legF;
  const thigh = hold.on.startsWith('thigh');
  const direction = thigh ? leg.upper : leg.lower;
  const p = between(thigh ? leg.root : leg.middle, thigh ? leg.middle : leg.end, hold.along);
  return [away(p, direction + 90, hold.off), hold.turn === undefined ? null : direction + hold.turn];
}

/** An elbow that would be under the floor lies on it instead, and the forearm points at what the hand wants. */
function overFloor(root: Point, bent: readonly [Degrees, Degrees], wish: Point): readonly [Degrees, Degrees] {
  const elbow = away(root, bent[0], bone.upperArm);
  const drop = root[1] - girth.elbow;
  if (elbow[1] >= girth.elbow || drop > bone.upperArm) return bent;
  const across = Math.sqrt(bone.upperArm ** 2 - drop ** 2) * Math.sign(elbow[0] - root[0] || 1);
  const lain: Point = [root[0] + across, girth.elbow];
  return [towards(root, lain), towards(lain, wish)];
}

/** The bones of one limb after its holds: the end goes to the weighted mean of where each frame wants it. */
function held(limb: Limb, free: LimbBones, mix: Weighted, front: boolean, place: (hold: Hold) => Attached): LimbBones {
  let x = 0;
  let y = 0;
  let any = false;
  for (const [stance, weight] of mix) {
    const hold = stance.holds[limb];
    const end = hold ? place(hold)[0] : free.end;
    any ||= hold !== null;
    x += end[0] * weight;
    y += end[1] * weight;
  }
  if (!any) return free;
  const bent = isArm(limb)
    ? // From the front, the elbow of the upper arm points up.
      twoBones(free.root, [x, y], bone.upperArm, bone.forearm, front ? 'knee' : 'elbow')
    : twoBones(free.root, [x, y], bone.thigh, bone.shank, 'knee');
  const [upper, lower] = isArm(limb) ? overFloor(free.root, bent, [x, y]) : bent;
  const natural = free.tip + wrapped(lower - free.lower);
  let tip = 0;
  let told = 0;
  for (const [stance, weight] of mix) {
    const hold = stance.holds[limb];
    const turn = hold ? place(hold)[1] : null;
    if (turn === null) continue;
    tip += wrapped(turn - natural) * weight;
    told += weight;
  }
  // A hand leaving the floor lets go of its palm last, so that its fingers do not dig in.
  tip = natural + (told > 0 && told < 1 ? tip * (2 - told) : tip);
  return bones(limb, free.root, upper, lower, tip);
}

/** All joints of a weighted blend of frames. `anchorJoint` is the pose's own, or the other side's where near and far have changed places. */
export function skeleton(pose: PoseFile, mix: Weighted, anchorJoint: Joint): Skeleton {
  const front = pose.view === 'front';
  const sp: SpineAngles = [blended(mix, (f) => f.sp[0]), blended(mix, (f) => f.sp[1]), blended(mix, (f) => f.sp[2])];
  const angles = (limb: Limb): readonly [number, number, number] => [
    blended(mix, (f) => f.angles[limb][0]),
    blended(mix, (f) => f.angles[limb][1]),
    blended(mix, (f) => f.angles[limb][2]),
  ];
  const anchorAt: Point = [
    blended(mix, (f) => (f.at ?? pose.anchor.at)[0]),
    blended(mix, (f) => (f.at ?? pose.anchor.at)[1]),
  ];
  /** From the front the two sides are apart; the near one is the lower. */
  const apart = (limb: Limb, half: number): Point => {
    if (!front) return isFar(limb) ? depth : none;
    return away(none, (isArm(limb) ? sp[2] : sp[0]) + 90, isFar(limb) ? -half : half);
  };
  const build = (hip: Point, turn: Degrees) => {
    const at: SpineAngles = [sp[0] + turn, sp[1] + turn, sp[2] + turn];
    const spine = spineCurve(hip, at);
    const shoulder = spine[spine.length - 1]!;
    const all = {} as Record<Limb, LimbBones>;
    for (const limb of limbs) {
      const arm = isArm(limb);
      const off = turned(apart(limb, arm ? shoulderHalf : hipHalf), none, front ? turn : 0);
      all[limb] = fromAngles(limb, plus(arm ? shoulder : hip, off), at[arm ? 2 : 0], angles(limb));
    }
    return { at, spine, shoulder, all };
  };

  let built = build(none, 0);
  let from = jointOf(anchorJoint, none, built.shoulder, built.all);
  if (!front && anchorJoint.endsWith('F')) from = minus(from, depth);
  let turn = 0;
  if (pose.anchor.elbow) {
    // Propped on an elbow and a knee: the whole chain between them turns about the knee until the upper arm fits.
    const root = built.all.armN.root;
    const [reach] = twoBones(anchorAt, pose.anchor.elbow, distance(from, root), bone.upperArm, 'elbow');
    turn = wrapped(reach - towards(from, root));
    built = build(none, turn);
    from = jointOf(anchorJoint, none, built.shoulder, built.all);
  }
  const hip = minus(anchorAt, from);
  const { at, spine, shoulder, all } = build(hip, turn);
  const place = (limb: Limb) => (hold: Hold) => heldAt(hold, limb, spine, at, all);
  all.legF = held('legF', all.legF, mix, front, place('legF'));
  all.legN = pose.cross ? crossedLeg(hip, all.legF, pose.cross) : held('legN', all.legN, mix, front, place('legN'));
  if (pose.anchor.elbow) {
    const upper = towards(all.armN.root, pose.anchor.elbow);
    // The forearm lies flat on the floor.
    all.armN = bones('armN', all.armN.root, upper, 180, 180);
  } else all.armN = held('armN', all.armN, mix, front, place('armN'));
  all.armF = held('armF', all.armF, mix, front, place('armF'));

  const neck = blended(mix, (f) => f.neck);
  const lean = front ? 0 : neckLean;
  const neckTop = away(shoulder, at[2] - lean - neck * neckShare, bone.neck);
  const crown = at[2] - neck;
  return {
    hip,
    shoulder,
    sp: at,
    spine,
    neckTop,
    head: away(neckTop, crown, bone.skull),
    crown,
    breath: blended(mix, (f) => f.breath),
    curl: [blended(mix, (f) => f.curl[0]), blended(mix, (f) => f.curl[1])],
    limbs: all,
  };
}

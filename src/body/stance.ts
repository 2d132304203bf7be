/** A frame with nothing left out, and frames blended by weight. */
import type { Degrees } from '../units.ts';
import type { Frame, Hold, Joint } from './pose.ts';
import type { SpineAngles } from './spine.ts';
import type { Point } from './vector.ts';

export type Limb = 'armN' | 'armF' | 'legN' | 'legF';
export const limbs = ['armN', 'armF', 'legN', 'legF'] as const satisfies readonly Limb[];

export interface Stance {
  readonly sp: SpineAngles;
  readonly neck: Degrees;
  readonly breath: number;
  readonly at: Point | null;
  /** Shoulder and elbow, or hip, knee and ankle. */
  readonly angles: Readonly<Record<Limb, readonly [Degrees, Degrees, Degrees]>>;
  readonly holds: Readonly<Record<Limb, Hold | null>>;
  readonly curl: readonly [near: number, far: number];
}
export type Weighted = readonly (readonly [stance: Stance, weight: number])[];

/** Fills in the far limbs. A far limb with angles of its own does not follow the near one's hold. */
export function stanceOf(frame: Frame): Stance {
  const arm = (a: readonly [number, number]) => [a[0], a[1], 0] as const;
  const hold = frame.hold ?? {};
  return {
    sp: frame.sp,
    neck: frame.n,
    breath: frame.breath ?? 0,
    at: frame.at ?? null,
    angles: { armN: arm(frame.aN), armF: arm(frame.aF ?? frame.aN), legN: frame.lN, legF: frame.lF ?? frame.lN },
    holds: {
      armN: hold.handN ?? null,
      armF: hold.handF ?? (frame.aF ? null : (hold.handN ?? null)),
      legN: hold.footN ?? null,
      legF: hold.footF ?? (frame.lF ? null : (hold.footN ?? null)),
    },
    curl: frame.curl ?? [0, 0],
  };
}

const otherSide = (name: string): string => name.replace(/[NF]$/, (end) => (end === 'N' ? 'F' : 'N'));
export const otherJoint = (joint: Joint): Joint => otherSide(joint) as Joint;

const otherHold = (hold: Hold | null): Hold | null =>
  hold && 'on' in hold ? { ...hold, on: otherSide(hold.on) as typeof hold.on } : hold;

/** The far limbs do what the near ones did, and the other way round. */
export function swapped(stance: Stance): Stance {
  const { angles, holds, curl } = stance;
  return {
    ...stance,
    angles: { armN: angles.armF, armF: angles.armN, legN: angles.legF, legF: angles.legN },
    holds: {
      armN: otherHold(holds.armF),
      armF: otherHold(holds.armN),
      legN: otherHold(holds.legF),
      legF: otherHold(holds.legN),
    },
    curl: [curl[1], curl[0]],
  };
}

/** Sum over the weighted stances of what `pick` finds in each. Weights add up to 1; a range above 1 makes one negative. */
export function blended(mix: Weighted, pick: (stance: Stance) => number): number {
  let sum = 0;
  for (const [stance, weight] of mix) sum += pick(stance) * weight;
  return sum;
}

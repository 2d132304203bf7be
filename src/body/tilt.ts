/** A standing body seen from the side, by the tilt of its pelvis or by how it carries itself. */
import type { Degrees } from '../units.ts';
import type { Frame, PoseFile } from './pose.ts';
import { type Skeleton, skeleton } from './skeleton.ts';
import type { SpineAngles } from './spine.ts';
import { stanceOf } from './stance.ts';

/** How far the drawn pelvis tips each way from the middle. More than in life, so that it can be seen; no clinical target. */
export const mostTilt: Degrees = 20;

/** An easy standing spine: a slight hollow in the low back. */
const easy: SpineAngles = [86, 93, 90];
/** What low back and chest do for each degree of the pelvis. Together they keep the shoulders over the hips. */
const lumbarShare = 0.7;
const chestShare = 0.26;

const ankle = { at: [0, 0.038], turn: 0 } satisfies NonNullable<NonNullable<Frame['hold']>['footN']>;
const still = { version: 1, id: 'standing', feet: 'shoes', props: [], pins: [], frames: {}, loop: [] } as const;

/** Stands on both feet with this spine; thighs and shanks hang straight from the hip to the ankle. */
export function standing(sp: SpineAngles, neck: Degrees = 2): Skeleton {
  const pose = { ...still, props: [], pins: [], loop: [], anchor: { joint: 'footN', at: ankle.at } } satisfies PoseFile;
  // The thigh leans 1 degree, whatever the pelvis does: thigh = pelvis + 180 + hip. evidence.md §1.6
  const frame: Frame = {
    sp: [...sp],
    n: neck,
    aN: [2 + 88 - sp[2], 14],
    lN: [89 - sp[0], 2, 0],
    hold: { footN: ankle },
    curl: [0.25, 0.25],
  };
  return skeleton(pose, [[stanceOf(frame), 1]], 'footN');
}

export const tiltNames = ['tucked', 'littleTucked', 'middle', 'littleTipped', 'tipped'] as const;
export type TiltName = (typeof tiltNames)[number];

/** What a tilt looks like, in one of five names. */
export const tiltName = (tilt: Degrees): TiltName =>
  tiltNames[[-12, -4, 5, 13].filter((edge) => tilt >= edge).length] ?? 'tipped';

/** `tilt`: how far the front of the pelvis has gone down; negative is tucked. Beyond `mostTilt` it stays there. */
export function tilted(tilt: Degrees): Skeleton {
  const t = Math.max(-mostTilt, Math.min(mostTilt, tilt));
  return standing([easy[0] - t, easy[1] + lumbarShare * t, easy[2] + chestShare * t]);
}

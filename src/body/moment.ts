/** Where a body is between two frames of its pose file, and the blend of frames that follows from it. */
import type { Side } from '../timeline/timeline.ts';
import { eased } from './ease.ts';
import type { Frame, PoseFile } from './pose.ts';
import { type Stance, stanceOf, swapped, type Weighted } from './stance.ts';

export interface Moment {
  readonly from: string;
  readonly to: string;
  /** 0 to 1, even in time; the easing is done here. */
  readonly progress: number;
  /** null is drawn as right. */
  readonly side: Side | null;
  readonly left: 'mirror' | 'swap';
  /** 1 is usual; less moves less far from the first frame of the loop. */
  readonly range: number;
}

export const stillMoment = (frame: string, side: Side | null = null): Moment => ({
  from: frame,
  to: frame,
  progress: 1,
  side,
  left: 'mirror',
  range: 1,
});

/** Only a plain side view can keep its picture and swap the limbs; the others are mirrored. */
export const isSwapped = (pose: PoseFile, moment: Moment): boolean =>
  moment.side === 'left' && moment.left === 'swap' && pose.view !== 'front' && !pose.cross;
export const isMirrored = (pose: PoseFile, moment: Moment): boolean =>
  moment.side === 'left' && !isSwapped(pose, moment);

type Filled = Readonly<Record<string, { readonly own: Stance; readonly other: Stance }>>;
const known = new WeakMap<PoseFile, Filled>();

function filled(pose: PoseFile): Filled {
  const found = known.get(pose);
  if (found) return found;
  const fill = ([name, frame]: [string, Frame]) => {
    const own = stanceOf(frame);
    return [name, { own, other: swapped(own) }] as const;
  };
  const stances: Filled = Object.fromEntries(Object.entries(pose.frames).map(fill));
  known.set(pose, stances);
  return stances;
}

/** Beyond this, knees and floor get in the way: more is drawn as this. */
const farthest = 1.1;

/** The frames of a moment and their weights. An unknown frame name is the first frame of the loop. */
export function weighted(pose: PoseFile, moment: Moment): Weighted {
  const stances = filled(pose);
  const base = stances[pose.loop[0]!]!;
  const swap = isSwapped(pose, moment);
  const pick = (name: string): Stance => {
    const frame = stances[name] ?? base;
    return swap ? frame.other : frame.own;
  };
  const t = eased(moment.progress);
  const range = Math.min(farthest, moment.range);
  return [
    [pick(pose.loop[0]!), 1 - range],
    [pick(moment.from), range * (1 - t)],
    [pick(moment.to), range * t],
  ];
}

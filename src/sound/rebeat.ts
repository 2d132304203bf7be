/** A session that goes on with other beats: what sounds now goes over, what is still to come begins as the new plan has it. */
import type { Timeline } from '../timeline/timeline.ts';
import type { Frames, StepsPerMinute } from '../units.ts';
import type { Leg, Placed } from './beat-edits.ts';
import { soundingAt } from './beats.ts';
import type { SoundPlan } from './plan.ts';
import type { Edit } from './plan-beat.ts';
import { beatLegs, legsTo } from './plan-session.ts';

/** Legs that touch, as one turn of beat. */
function turns(legs: readonly Placed[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  for (const leg of legs) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && before.frame + before.frames === leg.frame) last.push(leg);
    else found.push([leg]);
  }
  return found;
}

/** What is left of legs from a frame on; the first of them is reached from what sounds now, by at most 1 ms a step. */
function onFrom(turn: readonly Placed[], frame: Frames, now: StepsPerMinute | null, rate: number): readonly Leg[] {
  const left = turn
    .filter((leg) => leg.frame + leg.frames > frame)
    .map((leg): Leg => ({ frames: leg.frames - Math.max(0, frame - leg.frame), from: leg.to, to: leg.to }));
  const [first, ...others] = left;
  if (first === undefined || now === null) return left;
  return [...legsTo(now, first.to, first.frames, rate), ...others];
}

/** The edits that bring a plan to the beat of `timeline`, whose segments lie where those of the plan do, from `frame` on. */
export const rebeat = (plan: SoundPlan, timeline: Pick<Timeline, 'segments'>, frame: Frames): readonly Edit[] =>
  turns(beatLegs(timeline.segments, plan.rate)).flatMap((turn): Edit[] => {
    const start = turn[0]!.frame;
    const last = turn.at(-1)!;
    if (last.frame + last.frames <= frame) return [];
    if (start >= frame) return [{ frame: start, legs: turn }];
    return [{ frame, legs: onFrom(turn, frame, soundingAt(plan, frame), plan.rate) }];
  });

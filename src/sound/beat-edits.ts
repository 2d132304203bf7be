/** Making and changing a beat. Every edit carries phase over: the steps go on, at most sooner or later than planned. */
import type { Frames, Hertz, StepsPerMinute } from '../units.ts';
import { cadenceAt, endOf, firstBeatFrom, phaseAt } from './beats.ts';
import type { BeatStretch, SoundPlan } from './plan.ts';

/** A beat that begins, or begins again, is led in by this many clicks. evidence.md §2.6 */
export const leadInSteps = 4;

/** A length of beat whose cadence goes linearly from `from` to `to`. Both above 0. */
export interface Leg {
  readonly frames: Frames;
  readonly from: StepsPerMinute;
  readonly to: StepsPerMinute;
}

/** A leg in its place. */
export interface Placed extends Leg {
  readonly frame: Frames;
  /** Begins the count anew, with a lead-in, even where it touches the leg before. */
  readonly fresh: boolean;
}

/** Joins legs in order of frame: one that touches the leg before goes on with its steps, any other begins with a lead-in. */
export function joinLegs(legs: readonly Placed[], rate: Hertz): readonly BeatStretch[] {
  const beats: BeatStretch[] = [];
  for (const { frame, frames, from, to, fresh } of legs) {
    if (frames <= 0) continue;
    const before = beats.at(-1);
    const joined = !fresh && before !== undefined && endOf(before) === frame;
    beats.push({
      frame,
      frames,
      from,
      to,
      phase: joined ? phaseAt(before, frame, rate) : 0,
      next: joined ? firstBeatFrom(before, frame, rate) : 0,
      leadIn: joined ? before.leadIn : leadInSteps,
    });
  }
  return beats;
}

/** Legs one after the other from a frame on. */
export function placeLegs(frame: Frames, legs: readonly Leg[]): readonly Placed[] {
  let at = frame;
  return legs.map((leg) => {
    const placed = { ...leg, frame: at, fresh: false };
    at += leg.frames;
    return placed;
  });
}

const upTo = (beats: readonly BeatStretch[], frame: Frames): readonly Placed[] =>
  beats
    .filter((s) => s.frame < frame)
    .map((s) => ({
      ...leg(s),
      frames: Math.min(s.frames, frame - s.frame),
      to: endOf(s) <= frame ? s.to : cadenceAt(s, frame),
    }));

const startingAt = (beats: readonly BeatStretch[], frame: Frames): readonly Placed[] =>
  beats
    .filter((s) => endOf(s) > frame)
    .map((s) =>
      s.frame >= frame
        ? leg(s)
        : { frame, frames: endOf(s) - frame, from: cadenceAt(s, frame), to: s.to, fresh: false },
    );

const leg = ({ frame, frames, from, to, next }: BeatStretch): Placed => ({
  frame,
  frames,
  from,
  to,
  fresh: next === 0,
});

const withLegs = (plan: SoundPlan, legs: readonly Placed[]): SoundPlan => ({
  ...plan,
  beats: joinLegs(legs, plan.rate),
});

/**
 * From `frame` on, the legs take the place of whatever beat was planned for as long as they last; what was planned after
 * them stays. Where no beat was sounding, this begins one. No step is doubled or dropped.
 */
export function editAt(plan: SoundPlan, frame: Frames, legs: readonly Leg[]): SoundPlan {
  const end = legs.reduce((at, { frames }) => at + frames, frame);
  return withLegs(plan, [...upTo(plan.beats, frame), ...placeLegs(frame, legs), ...startingAt(plan.beats, end)]);
}

/** No beat for `frames` from `frame` on. What comes after begins again with a lead-in. */
export const silenceAt = (plan: SoundPlan, frame: Frames, frames: Frames): SoundPlan =>
  withLegs(plan, [...upTo(plan.beats, frame), ...startingAt(plan.beats, frame + frames)]);

/** The beat that sounds at `frame` begins anew there, led in: for going on after a pause. */
export function leadInAt(plan: SoundPlan, frame: Frames): SoundPlan {
  const rest = startingAt(plan.beats, frame).map((placed) =>
    placed.frame === frame ? { ...placed, fresh: true } : placed,
  );
  return withLegs(plan, [...upTo(plan.beats, frame), ...rest]);
}

/** 1 ms of beat interval per step is followed without noticing (evidence.md §2.6); the rest is left for whole frames. */
const intervalStep = 0.00095;
/** One linear leg takes its slope from its slower end, so a long way is cut into legs of at most this ratio. */
const legRatio = 1.02;

/** The quickest way from one cadence to another that changes the interval by at most 1 ms from step to step. */
export function rampTo(from: StepsPerMinute, to: StepsPerMinute, rate: Hertz): readonly Leg[] {
  const count = Math.ceil(Math.abs(Math.log(to / from)) / Math.log(legRatio));
  const cadence = (i: number) => (i === count ? to : from * (to / from) ** (i / count));
  return Array.from({ length: count }, (_, i) => {
    const ends = { from: cadence(i), to: cadence(i + 1) };
    // Interval 60/c changes by 3600 c'/c^3 per step when the cadence changes by c' per second.
    const slope = (intervalStep * Math.min(ends.from, ends.to) ** 3) / 3600;
    return { ...ends, frames: Math.ceil((rate * Math.abs(ends.to - ends.from)) / slope) };
  });
}

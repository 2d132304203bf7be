import type { Segment, Timeline } from '../timeline/timeline.ts';
import type { Frames, Hertz, Seconds } from '../units.ts';
import { joinLegs, type Leg, type Placed, placeLegs, rampTo } from './beat-edits.ts';
import type { Note, SoundPlan, StepStyle } from './plan.ts';

export interface Hearing {
  /** Words that name a side are heard more on that side. */
  readonly pan?: boolean;
  readonly steps?: StepStyle;
}

/**
 * What the deck plays for a session, at `rate`. Bells for sounds, clips for words that have one in `clips`, and the beat
 * of segments that have one; other words stay on the screen. Neighbours with a beat share it: the steps go on across.
 */
export function planSession(
  timeline: Timeline,
  rate: Hertz,
  clips: ReadonlySet<string> = new Set(),
  hearing: Hearing = {},
): SoundPlan {
  const frameAt = (at: Seconds): Frames => Math.round(at * rate);
  const notes = timeline.cues.flatMap((cue): Note[] => {
    if (cue.kind === 'sound') return [{ frame: frameAt(cue.at), sample: cue.sound, channel: 'bells' }];
    if (!clips.has(cue.clip)) return [];
    const note: Note = { frame: frameAt(cue.at), sample: cue.clip, channel: 'voice' };
    return [hearing.pan && cue.side ? { ...note, pan: cue.side } : note];
  });
  return {
    rate,
    frames: frameAt(timeline.total),
    notes: notes.sort((a, b) => a.frame - b.frame),
    beats: joinLegs(beatLegs(timeline.segments, rate), rate),
    ...(hearing.steps && { steps: hearing.steps }),
  };
}

/** The beat of a timeline's segments, leg by leg. Those that touch are one beat. */
export function beatLegs(segments: readonly Segment[], rate: Hertz): readonly Placed[] {
  const legs: Placed[] = [];
  for (const { start, duration, beat } of segments) {
    if (beat === null) continue;
    const frame = Math.round(start * rate);
    const frames = Math.round((start + duration) * rate) - frame;
    const before = legs.at(-1);
    const going = before !== undefined && before.frame + before.frames === frame ? before.to : beat.cadence;
    if (
      before !== undefined &&
      before.from === before.to &&
      going === beat.cadence &&
      before.frame + before.frames === frame
    ) {
      legs[legs.length - 1] = { ...before, frames: before.frames + frames };
    } else legs.push(...placeLegs(frame, legsTo(going, beat.cadence, frames, rate)));
  }
  return legs;
}

/** Eases from one cadence to another, then stays: all inside `frames`, which may end before the ease does. */
export function legsTo(from: number, to: number, frames: Frames, rate: Hertz): readonly Leg[] {
  const legs: Leg[] = [];
  let left = frames;
  for (const leg of rampTo(from, to, rate)) {
    if (left <= 0) return legs;
    const taken = Math.min(leg.frames, left);
    legs.push({ frames: taken, from: leg.from, to: leg.from + ((leg.to - leg.from) * taken) / leg.frames });
    left -= taken;
  }
  return left > 0 ? [...legs, { frames: left, from: to, to }] : legs;
}

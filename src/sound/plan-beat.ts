/**
 * The plan of a beat that sounds by itself: as long as it may last, complete before it starts. Time in it:
 * a breath of silence, the lead-in, the walk with its silences, the tone at its end, and behind all that the tone of a pause.
 */
import type { Frames, Hertz, Seconds, StepsPerMinute } from '../units.ts';
import { editAt, type Leg, leadInSteps } from './beat-edits.ts';
import { beatFrame, endOf, soundingAt } from './beats.ts';
import type { BeatStretch, SoundPlan } from './plan.ts';
import { legsTo } from './plan-session.ts';

/** Sounding and silent by turns. */
export interface Turns {
  readonly on: Seconds;
  readonly off: Seconds;
}

export interface BeatWish {
  readonly tempo: StepsPerMinute;
  readonly countIn: boolean;
  /** null: it never falls silent. */
  readonly turns: Turns | null;
  /** Time of walking until the end tone. */
  readonly lasts: Seconds;
}

export interface BeatPlan {
  readonly plan: SoundPlan;
  /** The walk: from the first step that is no lead-in to the end tone. */
  readonly from: Frames;
  readonly until: Frames;
  /** Play from here instead, and all that is heard is the tone of a pause. */
  readonly pauseTone: Frames;
}

/** Nobody walks longer to a beat. */
export const longestBeat: Seconds = 3 * 3600;

/** So that not even the first click is cut short where a device is only just opening. No longer: the person waits for it. */
const breath: Seconds = 0.1;
/** Longer than the tones ring. */
const endTone: Seconds = 4;
const pauseToneLasts: Seconds = 2;

/** The whole beat. With turns, both last an even number of steps: the beat comes back on the step, and on the same foot. */
export function planBeat({ tempo, countIn, turns, lasts }: BeatWish, rate: Hertz): BeatPlan {
  const leadIn = countIn ? leadInSteps : 0;
  const start = Math.round(breath * rate);
  const whole: BeatStretch = {
    frame: start,
    frames: Math.round((longestBeat + 60) * rate),
    from: tempo,
    to: tempo,
    phase: 0,
    next: 0,
    leadIn,
  };
  const from = beatFrame(whole, leadIn, rate);
  const until = from + Math.round(Math.min(lasts, longestBeat) * rate);
  const pauseTone = until + Math.round(endTone * rate);
  return {
    from,
    until,
    pauseTone,
    plan: {
      rate,
      frames: pauseTone + Math.round(pauseToneLasts * rate),
      notes: [
        { frame: until, sample: 'done', channel: 'bells' },
        { frame: pauseTone, sample: 'rest', channel: 'bells' },
      ],
      beats: turns === null ? [{ ...whole, frames: until - start }] : sounding(whole, turns, until, rate),
    },
  };
}

/** The sounding turns of a steady beat. The first is led in by `whole.leadIn` steps more; later ones begin anew. */
function sounding(whole: BeatStretch, { on, off }: Turns, until: Frames, rate: Hertz): readonly BeatStretch[] {
  const evenSteps = (time: Seconds): number => 2 * Math.max(1, Math.round((time * whole.from) / 120));
  const [heard, silent] = [evenSteps(on), evenSteps(off)];
  const beats: BeatStretch[] = [];
  for (let step = 0; ; ) {
    const frame = beatFrame(whole, step, rate);
    if (frame >= until) return beats;
    const next = step + heard + (beats.length === 0 ? whole.leadIn : 0);
    const end = Math.min(until, beatFrame(whole, next, rate));
    beats.push({ ...whole, frame, frames: end - frame, leadIn: beats.length === 0 ? whole.leadIn : leadInSteps });
    step = next + silent;
  }
}

/** What is sent to the deck for one change of tempo. */
export interface Edit {
  readonly frame: Frames;
  readonly legs: readonly Leg[];
}

/**
 * Another tempo from a frame on. What sounds there goes over by at most 1 ms a step (evidence.md §2.6); what begins
 * later, after a silence or at the start, begins at the new tempo.
 */
export function changeTempo(
  beat: BeatPlan,
  frame: Frames,
  tempo: StepsPerMinute,
): { readonly beat: BeatPlan; readonly edits: readonly Edit[] } {
  const { rate, beats } = beat.plan;
  const edits = turnsOf(beats)
    .filter(({ end }) => end > frame)
    .map(({ start, end }): Edit => {
      if (start >= frame) return { frame: start, legs: [{ frames: end - start, from: tempo, to: tempo }] };
      const now = tempoAt(beat, frame) ?? tempo;
      return { frame, legs: legsTo(now, tempo, end - frame, rate) };
    });
  const plan = edits.reduce((changed, edit) => editAt(changed, edit.frame, edit.legs), beat.plan);
  return { beat: { ...beat, plan }, edits };
}

/** The tempo that sounds at a frame, or null in silence. */
export const tempoAt = ({ plan }: BeatPlan, frame: Frames): StepsPerMinute | null => soundingAt(plan, frame);

/** The frame at which the beat comes back, where it is silent in the middle of the walk; else null. */
export function soundsAgain({ plan, until }: BeatPlan, frame: Frames): Frames | null {
  if (frame >= until || plan.beats.some((one) => one.frame <= frame && frame < endOf(one))) return null;
  return plan.beats.find((one) => one.frame > frame)?.frame ?? until;
}

/** Stretches that touch are one turn. */
export function turnsOf(beats: readonly BeatStretch[]): readonly { readonly start: Frames; readonly end: Frames }[] {
  const turns: { start: Frames; end: Frames }[] = [];
  for (const stretch of beats) {
    const last = turns.at(-1);
    if (last?.end === stretch.frame && stretch.next > 0) last.end = endOf(stretch);
    else turns.push({ start: stretch.frame, end: endOf(stretch) });
  }
  return turns;
}

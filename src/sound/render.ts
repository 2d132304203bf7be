/**
 * The sound of a plan, as samples: the one function behind the deck, the file and the tests. What comes out for a frame
 * depends on nothing but that frame, so blocks of any size give the same samples. Makes no garbage: it runs on the audio thread.
 */
import type { Frames, Gain, Hertz } from '../units.ts';
import { beatFrame, endOf, firstBeatFrom } from './beats.ts';
import { firstAbove } from './first-above.ts';
import { limit } from './limit.ts';
import type { BeatStretch, Channel, Gains, SampleBank, SoundPlan } from './plan.ts';

/** A plan laid out for rendering. Make it once with `prepare`. */
export interface Prepared {
  readonly rate: Hertz;
  readonly frames: Frames;
  readonly noteFrames: Float64Array;
  readonly noteSamples: readonly Float32Array[];
  readonly noteChannels: readonly Channel[];
  /** Length of the longest sample: how far back a note can still be heard. */
  readonly longest: Frames;
  readonly beats: readonly BeatStretch[];
  readonly beatEnds: Float64Array;
  readonly click: Float32Array;
  readonly leadInClick: Float32Array;
  /** When something is being said: starts and ends, in order, not overlapping. */
  readonly speechStarts: Float64Array;
  readonly speechEnds: Float64Array;
}

/** Where playing began and stops: what already sounds at `since` is faded in, what still sounds at `until` is faded out. */
export interface Edges {
  readonly since: Frames;
  readonly until: Frames;
}
const noEdges: Edges = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** A pause must not click. */
export const fadeFrames = (rate: Hertz): Frames => Math.round(rate * 0.005);

/** -6 dB: the step stays audible under the voice. */
const underSpeech: Gain = 0.5;
const noSound = new Float32Array(0);

/** Lays a plan out. Notes whose sample is not in the bank stay silent. */
export function prepare(plan: SoundPlan, bank: SampleBank): Prepared {
  const notes = plan.notes.filter(({ sample }) => bank[sample] !== undefined);
  const samples = notes.map(({ sample }) => bank[sample] ?? noSound);
  const { beat: click = noSound, beatLeadIn: leadInClick = click } = bank;
  return {
    rate: plan.rate,
    frames: plan.frames,
    noteFrames: Float64Array.from(notes, ({ frame }) => frame),
    noteSamples: samples,
    noteChannels: notes.map(({ channel }) => channel),
    longest: Math.max(click.length, leadInClick.length, ...samples.map(({ length }) => length)),
    click,
    leadInClick,
    ...layBeats(plan.beats),
    ...laySpeech(notes.flatMap((n, i) => (n.channel === 'voice' ? [[n.frame, n.frame + samples[i]!.length]] : []))),
  };
}

/** The same plan with another beat. */
export const withBeats = (prepared: Prepared, beats: readonly BeatStretch[]): Prepared => ({
  ...prepared,
  ...layBeats(beats),
});

const layBeats = (beats: readonly BeatStretch[]) => ({ beats, beatEnds: Float64Array.from(beats, endOf) });

function laySpeech(spans: readonly (readonly number[])[]) {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [start = 0, end = 0] of spans) {
    const last = ends.at(-1);
    if (last !== undefined && start <= last) ends[ends.length - 1] = Math.max(last, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return { speechStarts: Float64Array.from(starts), speechEnds: Float64Array.from(ends) };
}

/** Fills both channels with what sounds from `frame0` on, at most 1 in amplitude. */
export function render(
  prepared: Prepared,
  gains: Gains,
  out: readonly [Float32Array, Float32Array],
  frame0: Frames,
  edges: Edges = noEdges,
): void {
  const [left, right] = out;
  left.fill(0);
  mixNotes(prepared, gains, left, frame0, edges);
  mixBeats(prepared, gains.beat, left, frame0, edges);
  limit(left);
  right.set(left);
}

function mixNotes(prepared: Prepared, gains: Gains, out: Float32Array, frame0: Frames, edges: Edges): void {
  const { noteFrames, noteSamples, noteChannels, longest, rate } = prepared;
  const end = frame0 + out.length;
  for (let i = firstAbove(noteFrames, frame0 - longest); i < noteFrames.length && noteFrames[i]! < end; i += 1) {
    mix(noteSamples[i]!, noteFrames[i]!, gains[noteChannels[i]!], out, frame0, edges, rate);
  }
}

function mixBeats(prepared: Prepared, gain: Gain, out: Float32Array, frame0: Frames, edges: Edges): void {
  const { beats, beatEnds, click, leadInClick, rate } = prepared;
  const heard = frame0 - Math.max(click.length, leadInClick.length) + 1;
  const end = frame0 + out.length;
  for (let i = firstAbove(beatEnds, heard); i < beats.length && beats[i]!.frame < end; i += 1) {
    const stretch = beats[i]!;
    const stop = Math.min(end, beatEnds[i]!);
    for (let k = firstBeatFrom(stretch, heard, rate); ; k += 1) {
      const frame = beatFrame(stretch, k, rate);
      if (frame >= stop) break;
      const sample = k < stretch.leadIn ? leadInClick : click;
      mix(sample, frame, speechAt(prepared, frame) ? gain * underSpeech : gain, out, frame0, edges, rate);
    }
  }
}

/** One gain for the whole click, by where it begins: a click has no time to be turned down in. */
function speechAt({ speechStarts, speechEnds }: Prepared, frame: Frames): boolean {
  const i = firstAbove(speechEnds, frame);
  return i < speechStarts.length && speechStarts[i]! <= frame;
}

function mix(
  sample: Float32Array,
  start: Frames,
  gain: Gain,
  out: Float32Array,
  frame0: Frames,
  { since, until }: Edges,
  rate: Hertz,
): void {
  if (start >= until) return;
  const first = Math.max(0, start - frame0);
  const last = Math.min(out.length, start + sample.length - frame0);
  const offset = frame0 - start;
  if (start >= since && frame0 + out.length <= until) {
    for (let i = first; i < last; i += 1) out[i]! += sample[offset + i]! * gain;
    return;
  }
  const fade = fadeFrames(rate);
  for (let i = first; i < last; i += 1) {
    const frame = frame0 + i;
    const rise = start >= since ? 1 : Math.min(1, Math.max(0, (frame - since) / fade));
    const fall = Math.min(1, Math.max(0, 1 - (frame - until) / fade));
    out[i]! += sample[offset + i]! * gain * rise * fall;
  }
}

/**
 * The sound of a plan, as samples: the one function behind the deck, the file and the tests. What comes out for a frame
 * depends on nothing but that frame, so blocks of any size give the same samples. Makes no garbage: it runs on the audio thread.
 */
import type { Side } from '../timeline/timeline.ts';
import type { Frames, Gain, Hertz } from '../units.ts';
import { beatFrame, endOf, firstBeatFrom } from './beats.ts';
import { duckingAt, ducks, laySpeech, type Speech } from './ducking.ts';
import { firstAbove } from './first-above.ts';
import { limit } from './limit.ts';
import {
  type BeatStretch,
  type Channel,
  type Gains,
  type Note,
  plainSteps,
  type SampleBank,
  type SoundPlan,
} from './plan.ts';

/** A plan laid out for rendering. Make it once with `prepare`. */
export interface Prepared {
  readonly rate: Hertz;
  readonly frames: Frames;
  readonly noteFrames: Float64Array;
  readonly noteSamples: readonly Float32Array[];
  readonly noteChannels: readonly Channel[];
  readonly notePans: readonly (Side | null)[];
  /** Whether the two ears hear different things at all. */
  readonly panned: boolean;
  /** Length of the longest sample: how far back a note can still be heard. */
  readonly longest: Frames;
  readonly beats: readonly BeatStretch[];
  readonly beatEnds: Float64Array;
  readonly click: Float32Array;
  readonly leftClick: Float32Array;
  readonly leadInClick: Float32Array;
  readonly speech: Speech;
}

/** Where playing began and stops: what already sounds at `since` is faded in, what still sounds at `until` is faded out. */
export interface Edges {
  readonly since: Frames;
  readonly until: Frames;
}
const noEdges: Edges = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** A pause must not click. */
export const fadeFrames = (rate: Hertz): Frames => Math.round(rate * 0.005);

/** -6 dB: with one ear free for the traffic nothing may be lost. */
const farEar: Gain = 0.5;
const noSound = new Float32Array(0);

/** Lays a plan out. Notes whose sample is not in the bank stay silent. */
export function prepare(plan: SoundPlan, bank: SampleBank): Prepared {
  const notes = plan.notes.filter(({ sample }) => bank[sample] !== undefined);
  const samples = notes.map(({ sample }) => bank[sample] ?? noSound);
  const { sound, accent } = plan.steps ?? plainSteps;
  const click = bank[`beat.${sound}`] ?? noSound;
  const leftClick = (accent === 'left' && bank[`beat.${sound}.left`]) || click;
  const leadInClick = bank['beat.leadIn'] ?? click;
  return {
    rate: plan.rate,
    frames: plan.frames,
    noteFrames: Float64Array.from(notes, ({ frame }) => frame),
    noteSamples: samples,
    noteChannels: notes.map(({ channel }) => channel),
    notePans: notes.map(({ pan = null }) => pan),
    panned: notes.some(({ pan = null }) => pan !== null),
    longest: Math.max(click.length, leftClick.length, leadInClick.length, ...samples.map(({ length }) => length)),
    click,
    leftClick,
    leadInClick,
    ...layBeats(plan.beats),
    speech: laySpeech(
      notes.flatMap((n, i) => (n.channel === 'voice' ? [[n.frame, n.frame + samples[i]!.length] as const] : [])),
      plan.rate,
    ),
  };
}

/** The same beat with other notes: those of `plan`. */
export const withNotes = (prepared: Prepared, plan: SoundPlan, bank: SampleBank): Prepared => ({
  ...prepare({ ...plan, beats: [] }, bank),
  beats: prepared.beats,
  beatEnds: prepared.beatEnds,
});

/** Without the notes that should have begun before `frame` and whose samples are among `more`: nothing begins in mid-word. */
export const withoutLate = (plan: SoundPlan, more: SampleBank, frame: Frames): SoundPlan => {
  const late = (note: Note): boolean => note.frame < frame && Object.hasOwn(more, note.sample);
  return plan.notes.some(late) ? { ...plan, notes: plan.notes.filter((note) => !late(note)) } : plan;
};

/** The same plan with another beat. */
export const withBeats = (prepared: Prepared, beats: readonly BeatStretch[]): Prepared => ({
  ...prepared,
  ...layBeats(beats),
});

const layBeats = (beats: readonly BeatStretch[]) => ({ beats, beatEnds: Float64Array.from(beats, endOf) });

/** Fills both channels with what sounds from `frame0` on, at most 1 in amplitude. */
export function render(
  prepared: Prepared,
  gains: Gains,
  out: readonly [Float32Array, Float32Array],
  frame0: Frames,
  edges: Edges = noEdges,
): void {
  const [left, right] = out;
  fillEar(prepared, gains, left, frame0, edges, 'left');
  if (prepared.panned) fillEar(prepared, gains, right, frame0, edges, 'right');
  else right.set(left);
}

function fillEar(prepared: Prepared, gains: Gains, out: Float32Array, frame0: Frames, edges: Edges, ear: Side): void {
  out.fill(0);
  mixNotes(prepared, gains, out, frame0, edges, ear);
  mixBeats(prepared, gains.beat, out, frame0, edges);
  limit(out);
}

function mixNotes(prepared: Prepared, gains: Gains, out: Float32Array, frame0: Frames, edges: Edges, ear: Side): void {
  const { noteFrames, noteSamples, noteChannels, notePans, longest, rate } = prepared;
  const end = frame0 + out.length;
  for (let i = firstAbove(noteFrames, frame0 - longest); i < noteFrames.length && noteFrames[i]! < end; i += 1) {
    const pan = notePans[i]!;
    const gain = gains[noteChannels[i]!] * (pan === null || pan === ear ? 1 : farEar);
    mix(noteSamples[i]!, noteFrames[i]!, gain, out, frame0, edges, rate, null);
  }
}

function mixBeats(prepared: Prepared, gain: Gain, out: Float32Array, frame0: Frames, edges: Edges): void {
  const { beats, beatEnds, click, leftClick, leadInClick, speech, rate } = prepared;
  const heard = frame0 - Math.max(click.length, leftClick.length, leadInClick.length) + 1;
  const end = frame0 + out.length;
  for (let i = firstAbove(beatEnds, heard); i < beats.length && beats[i]!.frame < end; i += 1) {
    const stretch = beats[i]!;
    const stop = Math.min(end, beatEnds[i]!);
    for (let k = firstBeatFrom(stretch, heard, rate); ; k += 1) {
      const frame = beatFrame(stretch, k, rate);
      if (frame >= stop) break;
      const sample = k < stretch.leadIn ? leadInClick : k % 2 === 0 ? leftClick : click;
      const under = ducks(speech, frame, frame + sample.length) ? speech : null;
      mix(sample, frame, gain, out, frame0, edges, rate, under);
    }
  }
}

/** `under`: words under which the sample is turned down. */
function mix(
  sample: Float32Array,
  start: Frames,
  gain: Gain,
  out: Float32Array,
  frame0: Frames,
  { since, until }: Edges,
  rate: Hertz,
  under: Speech | null,
): void {
  if (start >= until) return;
  const first = Math.max(0, start - frame0);
  const last = Math.min(out.length, start + sample.length - frame0);
  const offset = frame0 - start;
  if (under === null && start >= since && frame0 + out.length <= until) {
    for (let i = first; i < last; i += 1) out[i]! += sample[offset + i]! * gain;
    return;
  }
  const fade = fadeFrames(rate);
  for (let i = first; i < last; i += 1) {
    const frame = frame0 + i;
    const rise = start >= since ? 1 : Math.min(1, Math.max(0, (frame - since) / fade));
    const fall = Math.min(1, Math.max(0, 1 - (frame - until) / fade));
    const duck = under === null ? 1 : duckingAt(under, frame);
    out[i]! += sample[offset + i]! * gain * duck * rise * fall;
  }
}

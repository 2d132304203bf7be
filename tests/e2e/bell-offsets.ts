import type { Note, SampleBank } from '../../src/sound/plan.ts';
import { planSession } from '../../src/sound/plan-session.ts';
import { sampleBank } from '../../src/sound/samples.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { findSound } from './record-sound.ts';

export interface Offset {
  readonly sample: string;
  /** Samples by which it was late; below 0: early. */
  readonly off: number;
  /** 1: nothing but itself was heard. */
  readonly likeness: number;
}

/** Frames that a browser renders at once. */
const block = 128;

/**
 * Where each bell of a session lies in a recording, against the plan. The first start of an exercise sets the time of all;
 * what sounded before the recording began is left out. `begun`: the frame of the recording at which the session began,
 * where it is known. `missesFirstBlock`: the recorder may hear nothing in the very block in which a deck begins, so
 * the first bell is judged by the rest of it.
 */
export const bellOffsets = (
  timeline: Timeline,
  recording: Float32Array,
  rate: number,
  begun: number | null = null,
  missesFirstBlock = false,
): readonly Offset[] => {
  const bank: SampleBank = sampleBank(rate);
  const onsetOf = ({ sample }: Note): Float32Array => {
    const sound = bank[sample];
    if (!sound) throw new Error(`no sample ${sample}`);
    // The onset tells the place; the tail may lie under the next bell.
    return sound.subarray(0, Math.min(sound.length, Math.round(rate * 0.05)));
  };
  const { notes } = planSession(timeline, rate);
  const first = notes.find(({ sample }) => sample === 'start');
  if (!first) throw new Error('the plan has no start');
  // The session began at most 12 s after the recording, or a moment before it.
  const start =
    begun ?? findSound(recording, onsetOf(first), first.frame - rate, first.frame + rate * 12).at - first.frame;
  return notes.flatMap((note) => {
    const planned = start + note.frame;
    if (planned < 0) return [];
    const unheard = missesFirstBlock && note.frame === 0 ? block : 0;
    const place = planned + unheard;
    // Without its onset a bell looks the same a wave later, and that is 84 samples.
    const within = unheard === 0 ? 100 : 40;
    const found = findSound(recording, onsetOf(note).subarray(unheard), place - within, place + within);
    return [{ sample: note.sample, off: found.at - place, likeness: found.likeness }];
  });
};

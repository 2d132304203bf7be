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

/**
 * Where each bell of a session lies in a recording, against the plan. The first start of an exercise sets the time of all;
 * what sounded before the recording began is left out. `begun`: the frame of the recording at which the session began,
 * where it is known.
 */
export const bellOffsets = (
  timeline: Timeline,
  recording: Float32Array,
  rate: number,
  begun: number | null = null,
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
    const found = findSound(recording, onsetOf(note), planned - 100, planned + 100);
    return [{ sample: note.sample, off: found.at - planned, likeness: found.likeness }];
  });
};

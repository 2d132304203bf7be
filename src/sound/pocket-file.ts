/** A whole session as one sound file, in parts, so that nobody needs to hold all of it: 5.8 MB a minute at 48 kHz. */
import type { Gains, SampleBank, SoundPlan } from './plan.ts';
import { prepare, render } from './render.ts';
import { pcm16, wavHeader } from './wav.ts';

export interface PocketPart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Share of the whole that is done with this part, up to 1. */
  readonly done: number;
}

/** Seconds of sound in one part. */
const partLength = 10;

/** Parts of a mono WAV file at the plan's rate, header first. It goes on past the plan until the last sound has died away. */
export function* pocketParts(plan: SoundPlan, bank: SampleBank, gains: Gains): Generator<PocketPart> {
  // One channel: what is softer on one side would only be softer.
  const prepared = prepare({ ...plan, notes: plan.notes.map((note) => ({ ...note, pan: null })) }, bank);
  const frames = plan.frames + prepared.longest;
  yield { bytes: wavHeader(frames, plan.rate), done: 0 };
  for (let at = 0; at < frames; ) {
    const size = Math.min(partLength * plan.rate, frames - at);
    const samples = new Float32Array(size);
    render(prepared, gains, [samples, new Float32Array(size)], at);
    at += size;
    yield { bytes: pcm16(samples), done: at / frames };
  }
}

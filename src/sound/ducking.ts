/** The beat steps back while something is said: 6 dB, over 30 ms, and never to nothing. voice.md "Bells and clicks" */
import type { Frames, Gain, Hertz, Seconds } from '../units.ts';
import { firstAbove } from './first-above.ts';

const underSpeech: Gain = 0.5;
const slope: Seconds = 0.03;

/** When something is being said: starts and ends, in order, so far apart that the beat comes back whole between them. */
export interface Speech {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly slope: Frames;
}

/** `spans` are starts and ends, in order of start. */
export function laySpeech(spans: readonly (readonly [Frames, Frames])[], rate: Hertz): Speech {
  const width = Math.round(slope * rate);
  const starts: Frames[] = [];
  const ends: Frames[] = [];
  for (const [start, end] of spans) {
    const last = ends.at(-1);
    // Words that follow each other this closely are one: the beat would only flutter between them.
    if (last !== undefined && start <= last + 2 * width) ends[ends.length - 1] = Math.max(last, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return { starts: Float64Array.from(starts), ends: Float64Array.from(ends), slope: width };
}

/** Whether the beat is turned down anywhere from `from` up to `to`. */
export function ducks({ starts, ends, slope: width }: Speech, from: Frames, to: Frames): boolean {
  const i = firstAbove(ends, from - width);
  return i < starts.length && starts[i]! < to;
}

/** What a step is multiplied by at a frame: 1, or less while something is said. */
export function duckingAt({ starts, ends, slope: width }: Speech, frame: Frames): Gain {
  const i = firstAbove(ends, frame - width);
  if (i >= starts.length || starts[i]! >= frame) return 1;
  const depth = Math.min(1, (frame - starts[i]!) / width, (ends[i]! + width - frame) / width);
  return 1 - (1 - underSpeech) * depth;
}

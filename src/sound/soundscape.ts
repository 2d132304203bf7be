/**
 * Soft waves, for under stretches: noise through a low-pass, in swells that nobody needs to breathe with. Made once as a
 * loop; its end runs into its start.
 */
import type { Gain, Hertz, Seconds } from '../units.ts';
import { noise } from './tones.ts';

/** Nothing in it lies above 2 kHz: half the usual rate is plenty, and a third of the memory. */
export const soundscapeRate: Hertz = 16_000;

/** Uneven, so that they are not taken for a rhythm to follow. Together they are the loop. */
const swells: readonly Seconds[] = [9, 7, 8];
export const soundscapeLength: Seconds = swells.reduce((sum, one) => sum + one, 0);

const joint: Seconds = 2;
/** Well under the softest bell. */
const peak: Gain = 0.25;
/** Level between two swells, against their tops: the seam lies there. */
const trough: Gain = 0.06;

/** How loud the waves are, 0 to 1: up in a third of a swell, down in the rest. */
function swell(t: Seconds): Gain {
  let start = 0;
  for (const length of swells) {
    if (t < start + length) {
      const share = (t - start) / length;
      const along = share < 1 / 3 ? share * 3 : (1 - share) * 1.5;
      return trough + (1 - trough) * Math.sin((Math.PI / 2) * along) ** 2;
    }
    start += length;
  }
  return trough;
}

/** Noise with its upper end taken off twice, at `cut`, and its rumble once. */
function softNoise(length: number, rate: Hertz, cut: Hertz): Float64Array {
  const next = noise(7);
  const pass = 1 - Math.exp((-2 * Math.PI * cut) / rate);
  const rumble = 1 - Math.exp((-2 * Math.PI * 60) / rate);
  let [once, twice, low] = [0, 0, 0];
  return new Float64Array(length).map(() => {
    once += (next() - once) * pass;
    twice += (once - twice) * pass;
    low += (twice - low) * rumble;
    return twice - low;
  });
}

/** The loop, mono, at a sample rate. */
export function soundscapeSamples(rate: Hertz = soundscapeRate): Float32Array {
  const length = Math.round(soundscapeLength * rate);
  const overlap = Math.round(joint * rate);
  const raw = softNoise(length + overlap, rate, 520);
  let top = 0;
  for (let i = 0; i < length; i += 1) {
    // The start is what came after the end, going over into what came first: at equal power, as both are noise.
    const share = Math.min(1, i / overlap);
    const after = i < overlap ? raw[length + i]! * Math.cos((Math.PI / 2) * share) : 0;
    raw[i] = (raw[i]! * Math.sin((Math.PI / 2) * share) + after) * swell(i / rate);
    top = Math.max(top, Math.abs(raw[i]!));
  }
  return Float32Array.from(raw.subarray(0, length), (x) => (x * peak) / top);
}

/**
 * The answer to a step a minute more or less: two soft tones, up or down. The change itself is made so that nobody notices
 * it, so the ear is told at once. Both lie where a phone, and worn ears, have them: below 2 kHz.
 */
import type { Hertz, Seconds } from '../units.ts';
import { strikes } from './tones.ts';

export type NudgeKey = 'nudge.up' | 'nudge.down';

/** A twelfth apart: no two of the bells or steps are, so that they are taken for none of those. */
const low: Hertz = 440;
const high: Hertz = 1320;
const apart: Seconds = 0.09;
const length: Seconds = 0.22;
/** Shorter than a bell, longer than a step. */
const partials = [{ ratio: 1, level: 1, decay: 0.035 }];

const pair = (first: Hertz, second: Hertz, rate: Hertz): Float32Array =>
  strikes(
    [
      { at: 0, pitch: first, level: 1, partials },
      { at: apart, pitch: second, level: 1, partials },
    ],
    rate,
    length,
    0.6,
  );

export const nudgeTicks = (rate: Hertz): Readonly<Record<NudgeKey, Float32Array>> => ({
  'nudge.up': pair(low, high, rate),
  'nudge.down': pair(high, low, rate),
});

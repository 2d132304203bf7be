/**
 * One bell for each kind of change, told apart by its tune and not by its tone, so that it is known through a phone's
 * loudspeaker and with worn ears: everything that matters lies between 350 Hz and 2 kHz. voice.md "Bells and clicks"
 */
import type { SoundName } from '../timeline/timeline.ts';
import type { Gain, Hertz, Seconds } from '../units.ts';
import { type Partial, type Strike, strikes } from './tones.ts';

/** Rings: a small warm bowl. */
const bowl: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.55 },
  { ratio: 2.004, level: 0.35, decay: 0.3 },
  { ratio: 3.01, level: 0.1, decay: 0.14 },
];
/** Rings long and low, for the end. */
const gong: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.9 },
  { ratio: 1.006, level: 0.5, decay: 0.8 },
  { ratio: 2.01, level: 0.3, decay: 0.45 },
];
/** Rings high, with its body an octave below. */
const glass: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.35 },
  { ratio: 0.5, level: 0.45, decay: 0.3 },
];
/** Does not ring: a wooden bar, struck softly. */
const bar: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.11 },
  { ratio: 2, level: 0.18, decay: 0.06 },
];
/** A tap. */
const tap: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.028 },
  { ratio: 1.5, level: 0.3, decay: 0.018 },
];

// Equal temperament, A4 = 440 Hz.
const G4 = 392;
const C5 = 523.25;
const D5 = 587.33;
const E5 = 659.26;
const G5 = 783.99;
const A5 = 880;
const C6 = 1046.5;
const E6 = 1318.51;

interface Bell {
  readonly length: Seconds;
  readonly peak: Gain;
  readonly tune: readonly Strike[];
}

const tune = (
  partials: readonly Partial[],
  ...notes: readonly (readonly [Seconds, Hertz, Gain?])[]
): readonly Strike[] => notes.map(([at, pitch, level = 1]) => ({ at, pitch, level, partials }));

const all: Readonly<Record<SoundName, Bell>> = {
  // One clear stroke: now.
  start: { length: 1.6, peak: 0.7, tune: tune(bowl, [0, G5]) },
  // Soft and short: it comes with every breath.
  move: { length: 0.4, peak: 0.3, tune: tune(bar, [0, C5]) },
  // There and back again: the other side.
  swap: { length: 1.5, peak: 0.7, tune: tune(bowl, [0, E5, 0.9], [0.16, A5], [0.32, E5, 0.9]) },
  // Three rising: something new.
  change: { length: 1.8, peak: 0.7, tune: tune(bowl, [0, C5, 0.9], [0.15, E5, 0.9], [0.3, G5]) },
  // Two falling: let go.
  rest: { length: 1.8, peak: 0.65, tune: tune(bowl, [0, D5], [0.28, G4]) },
  // Two alike: half.
  half: { length: 0.7, peak: 0.5, tune: tune(bar, [0, A5], [0.14, A5]) },
  // Dry.
  tick: { length: 0.12, peak: 0.5, tune: tune(tap, [0, C6]) },
  // The same place in time as a tick, but rings, and higher.
  last: { length: 0.7, peak: 0.6, tune: tune(glass, [0, E6]) },
  // Home.
  done: {
    length: 3.6,
    peak: 0.75,
    tune: tune(gong, [0, G4, 0.8], [0.2, C5, 0.8], [0.4, E5, 0.8], [0.7, C6, 0.9], [0.7, C5, 0.7]),
  },
};

/** Every bell at a sample rate, by its name. Each starts on its first sample. */
export const bellSamples = (rate: Hertz): Readonly<Record<SoundName, Float32Array>> => {
  const made = Object.entries(all).map(([name, bell]) => [name, strikes(bell.tune, rate, bell.length, bell.peak)]);
  return Object.fromEntries(made);
};

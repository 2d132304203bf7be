/**
 * The sounds of a step. Each lasts under 40 ms and has its strength between 350 Hz and 2 kHz with a low body, so that it
 * survives traffic, a phone's loudspeaker and worn ears. evidence.md §2.6
 */
import type { Gain, Hertz, Seconds } from '../units.ts';
import type { StepKey, StepSound } from './plan.ts';
import { finish, noise } from './tones.ts';

interface Stroke {
  /** Pitch, level, and time to fall to 1/e. */
  readonly tones: readonly (readonly [Hertz, Gain, Seconds])[];
  /** The stroke itself is a breath of noise; the tones ring after it. */
  readonly breath: Gain;
  readonly attack: Seconds;
  readonly peak: Gain;
}

const length: Seconds = 0.036;
const struck = { attack: 0.0006, peak: 0.8 };

const strokes: Readonly<Record<StepSound, Stroke>> = {
  /** A woodblock: the usual one. */
  wood: {
    ...struck,
    tones: [
      [900, 1, 0.007],
      [1089, 0.4, 0.005],
      [280, 0.6, 0.01],
    ],
    breath: 0.5,
  },
  /** Two sticks: higher, and rings. */
  clave: {
    ...struck,
    tones: [
      [1700, 1, 0.011],
      [420, 0.25, 0.012],
    ],
    breath: 0.15,
  },
  /** A small bell of sheet metal: two tones that rub. */
  cowbell: {
    ...struck,
    tones: [
      [587, 1, 0.014],
      [845, 0.9, 0.014],
      [1690, 0.25, 0.008],
    ],
    breath: 0.2,
  },
  /** Knuckles on a door: low, dull and short. */
  knock: {
    ...struck,
    tones: [
      [530, 1, 0.008],
      [770, 0.6, 0.006],
      [265, 0.4, 0.01],
    ],
    breath: 0.5,
  },
  /** A pure tone that stands, then stops. */
  pip: { tones: [[740, 1, 0.08]], breath: 0, attack: 0.003, peak: 0.5 },
};

/** The clicks before the walking begins: lighter and higher than any step. */
const leadIn: Stroke = {
  ...struck,
  tones: [
    [1320, 1, 0.007],
    [1597, 0.4, 0.005],
    [440, 0.2, 0.01],
  ],
  breath: 0.5,
  peak: 0.6,
};

/** The left step is a fourth lower, in the same timbre and just as loud. */
const lower = 0.75;

function strike({ tones, breath, attack, peak }: Stroke, rate: Hertz, pitch = 1): Float32Array {
  const next = noise(1);
  let soft = 0;
  const raw = new Float64Array(Math.round(length * rate)).map((_, i) => {
    const t = i / rate;
    // One-pole low-pass near 2 kHz: a hiss would be the first thing a loudspeaker spoils.
    soft += (next() - soft) * (1 - Math.exp((-2 * Math.PI * 2000) / rate));
    let sum = breath * soft * Math.exp(-t / 0.0012);
    for (const [hertz, level, decay] of tones)
      sum += level * Math.sin(2 * Math.PI * hertz * pitch * t) * Math.exp(-t / decay);
    return Math.min(1, t / attack) * sum;
  });
  return finish(raw, peak);
}

export const clickSamples = (rate: Hertz): Readonly<Record<StepKey, Float32Array>> => {
  const steps = Object.entries(strokes).flatMap(([name, stroke]) => [
    [`beat.${name}`, strike(stroke, rate)],
    [`beat.${name}.left`, strike(stroke, rate, lower)],
  ]);
  return Object.fromEntries([...steps, ['beat.leadIn', strike(leadIn, rate)]]);
};

/** Walkers of many kinds, each with a beat in the ear and a phone in the pocket that reads them as a real one would. */
import type { CadenceReading, Gait } from '../../../src/walking/motion.ts';

/** Numbers from 0 to 1 that look like chance and come again with the same seed. */
export function chance(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Walker {
  /** Steps a minute when nothing sounds. */
  readonly own: number;
  /** They never step quicker than this. */
  readonly most: number;
  /** Seconds until they take up a beat, and until they let go of it. */
  readonly late: number;
  /** Seconds in which two thirds of a change are made. */
  readonly tau: number;
  /** Share of the beat they step at: 1.06 overshoots. null: they do not listen. */
  readonly keeps: number | null;
  /** The same, when the beat is gone: own cadence in so many seconds. */
  readonly drifts: number;
  /** They wander by about so many steps a minute. */
  readonly wander: number;
  /** Spans in which they stand, from and to. */
  readonly stands: readonly (readonly [number, number])[];
  readonly runs: readonly (readonly [number, number])[];
}

export const follower: Walker = {
  own: 108,
  most: 140,
  late: 5,
  tau: 3,
  keeps: 1,
  drifts: 20,
  wander: 0.5,
  stands: [],
  runs: [],
};

export interface Phone {
  /** Readings are off by at most so many steps a minute, evenly. */
  readonly noise: number;
  /** Share of readings that do not come. */
  readonly dropped: number;
  /** Share of readings that find nothing steady, and share that are half or double. */
  readonly irregular: number;
  readonly octave: number;
}
export const goodPhone: Phone = { noise: 0.8, dropped: 0, irregular: 0, octave: 0 };
export const poorPhone: Phone = { noise: 3, dropped: 0.08, irregular: 0.05, octave: 0.05 };

export interface Stride {
  readonly gait: Gait;
  /** What they really do. */
  readonly cadence: number;
}

const within = (spans: Walker['stands'], t: number): boolean => spans.some(([from, to]) => t >= from && t < to);

/** A walk second by second. `heard`: the beat at each second so far, this one included. */
export function walking(
  walker: Walker,
  random: () => number,
): (t: number, heard: readonly (number | null)[]) => Stride {
  let cadence = walker.own;
  let off = 0;
  return (t, heard) => {
    const beat = heard[heard.length - 1 - Math.round(walker.late)] ?? null;
    const listens = walker.keeps !== null && beat !== null;
    const wish = listens ? Math.min(walker.most, beat * (walker.keeps ?? 1)) : walker.own;
    const tau = listens ? walker.tau : walker.drifts;
    cadence += (wish - cadence) * (1 - Math.exp(-1 / tau));
    // Wandering that comes back: each second a little of it is forgotten.
    off = 0.9 * off + walker.wander * (random() - 0.5) * 1.5;
    const gait = within(walker.stands, t) ? 'still' : within(walker.runs, t) ? 'running' : 'walking';
    return { gait, cadence: cadence + off };
  };
}

/** Seconds over which a phone reads, and after which it has noticed a stop or a start. */
const window = 6;
const noticed = 3;

/** Reads the strides so far as a window of 6 s would: about 3 s late, with the faults of the phone. */
export function readingOf(
  strides: readonly Stride[],
  at: number,
  phone: Phone,
  random: () => number,
): CadenceReading | null {
  const [isDropped, isIrregular, isOctave, noise, half] = [random(), random(), random(), random(), random()];
  if (isDropped < phone.dropped) return null;
  const latest = strides.slice(-noticed);
  const gait = latest.every((stride) => stride.gait === latest[0]!.gait) ? latest[0]!.gait : 'irregular';
  const walked = strides.slice(-window).filter((stride) => stride.gait === 'walking');
  if (gait !== 'walking' || isIrregular < phone.irregular)
    return { at, gait: gait === 'walking' ? 'irregular' : gait, cadence: null, confidence: 0 };
  const mean = walked.reduce((sum, { cadence }) => sum + cadence, 0) / walked.length;
  const octave = isOctave < phone.octave ? (half < 0.5 ? 0.5 : 2) : 1;
  const cadence = octave * (mean + phone.noise * (2 * noise - 1));
  return { at, gait, cadence, confidence: 0.8 };
}

/** How footfalls lie against a beat. */
import type { Seconds, StepsPerMinute } from '../../units.ts';

export type Milliseconds = number;

export interface OnBeat {
  /** Footfalls that were looked at. */
  readonly steps: number;
  /** How long after the nearest beat they fall, on average round the circle: from minus half a beat to half a beat. */
  readonly offset: Milliseconds;
  /** Circular standard deviation. Feet that take no notice of the beat: large, without end. */
  readonly spread: Milliseconds;
  /** How much later they fall with every minute. Negative: the walker is quicker than the beat. */
  readonly drift: Milliseconds;
}

/** Fewer tell nothing. */
const fewest = 4;

/**
 * Footfalls in order against beats every `60 / tempo` seconds, one of them at `beat`. null with fewer than four. A
 * missed footfall or a lost one changes nothing; the drift is right while it is less than half a beat from one
 * footfall to the next.
 */
export const onBeat = (footfalls: readonly Seconds[], tempo: StepsPerMinute, beat: Seconds): OnBeat | null => {
  if (footfalls.length < fewest) return null;
  const period: Seconds = 60 / tempo;
  const turns = footfalls.map((at) => (at - beat) / period);
  const mean = (of: (turn: number) => number): number => turns.reduce((sum, turn) => sum + of(turn), 0) / turns.length;
  const cosine = mean((turn) => Math.cos(2 * Math.PI * turn));
  const sine = mean((turn) => Math.sin(2 * Math.PI * turn));
  const together = Math.min(1, Math.hypot(cosine, sine));
  const inMilliseconds = (angle: number): Milliseconds => (angle / (2 * Math.PI)) * period * 1000;
  return {
    steps: footfalls.length,
    offset: inMilliseconds(Math.atan2(sine, cosine)),
    spread: inMilliseconds(Math.sqrt(-2 * Math.log(together))),
    drift: driftOf(footfalls, period) * 60_000,
  };
};

/** Seconds later per second: the slope of what is left of each footfall when its beats are taken away. */
const driftOf = (footfalls: readonly Seconds[], period: Seconds): number => {
  let beats = 0;
  const left = footfalls.map((at, i) => {
    if (i > 0) beats += Math.round((at - footfalls[i - 1]!) / period);
    return at - beats * period;
  });
  const middle = average(footfalls);
  const level = average(left);
  const above = footfalls.reduce((sum, at, i) => sum + (at - middle) * (left[i]! - level), 0);
  const below = footfalls.reduce((sum, at) => sum + (at - middle) ** 2, 0);
  return below === 0 ? 0 : above / below;
};

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

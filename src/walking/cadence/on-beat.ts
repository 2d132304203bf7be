/** How footfalls lie against a beat. */
import type { Seconds, StepsPerMinute } from '../../units.ts';

export type Milliseconds = number;

export interface OnBeat {
  /** Footfalls that were looked at. */
  readonly steps: number;
  /** How long after the nearest beat they fall, on average round the circle: from minus half a beat to half a beat. */
  readonly offset: Milliseconds;
  /**
   * Circular standard deviation, of each foot about its own mean: a phone in a back pocket sees one foot 0.1 s before
   * the other, and that is not the walker's. Feet that take no notice of the beat: large, without end.
   */
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
  const inMilliseconds = (angle: number): Milliseconds => (angle / (2 * Math.PI)) * period * 1000;
  const beats = beatsPassed(footfalls, period);
  const both = gathered(footfalls, beat, period);
  const together = [0, 1]
    .map((foot) =>
      gathered(
        footfalls.filter((_, i) => beats[i]! % 2 === foot),
        beat,
        period,
      ),
    )
    .reduce((sum, { length }) => sum + length / footfalls.length, 0);
  return {
    steps: footfalls.length,
    offset: inMilliseconds(both.angle),
    spread: inMilliseconds(Math.sqrt(-2 * Math.log(Math.min(1, together)))),
    drift:
      slope(
        footfalls,
        footfalls.map((at, i) => at - beats[i]! * period),
      ) * 60_000,
  };
};

/** Whole beats from the first footfall to each. */
const beatsPassed = (footfalls: readonly Seconds[], period: Seconds): readonly number[] => {
  let passed = 0;
  return footfalls.map((at, i) => {
    if (i > 0) passed += Math.round((at - footfalls[i - 1]!) / period);
    return passed;
  });
};

/** The sum of the footfalls as unit vectors round the circle of a beat. */
const gathered = (footfalls: readonly Seconds[], beat: Seconds, period: Seconds): { angle: number; length: number } => {
  let [cosine, sine] = [0, 0];
  for (const at of footfalls) {
    cosine += Math.cos((2 * Math.PI * (at - beat)) / period);
    sine += Math.sin((2 * Math.PI * (at - beat)) / period);
  }
  return { angle: Math.atan2(sine, cosine), length: Math.hypot(cosine, sine) };
};

/** Of the straight line through the points. */
const slope = (x: readonly number[], y: readonly number[]): number => {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, level] = [mean(x), mean(y)];
  const above = x.reduce((sum, value, i) => sum + (value - middle) * (y[i]! - level), 0);
  const below = x.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return below === 0 ? 0 : above / below;
};

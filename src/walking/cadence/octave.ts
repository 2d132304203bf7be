/** Which rate is that of the steps: not their half, the stride, nor their double. */
import type { MetresPerSecondSquared, StepsPerMinute } from '../../units.ts';
import { axesRepeat, between, magnitudeRepeat } from './correlation.ts';
import { type Frame, strength } from './frame.ts';
import { gridRate } from './grid.ts';
import { lineWidth, type Spectrum } from './spectrum.ts';

export const slowest: StepsPerMinute = 45;
export const fastest: StepsPerMinute = 240;

/*
 * How much each sign of a step rate counts against the others. Fitted (multinomial logistic regression, subjects left
 * out in turn) on real walks and on the same walks slowed down and made to limp, then rounded; the line of the steps
 * is the unit.
 */
const secondLine = 0.33;
const axesAfterStride = 1.65;
/** Negative: axes that repeat after one step already tell that it is a stride. Left and right differ. */
const axesAfterStep = -0.5;
const magnitudeAfterStride = 1.15;
const magnitudeAfterStep = 0.5;
/** Per squared log of what the strength of the movement lacks, or has too much, for a rate. */
const tooWeak = 0.23;
const tooStrong = 0.3;
/** Weak, so that a change of pace is never held back. */
const asBefore = 0.25;
const asBeforeWithin = 0.05;

/** The body rises and falls with each step, and harder with the square of the rate; typical of recorded walks at 100 steps a minute. */
const strengthAt100: MetresPerSecondSquared = 1.8;
/** Log of the ratio of the strength to what is usual at this rate. */
export const unusualStrength = (moving: MetresPerSecondSquared, cadence: StepsPerMinute): number =>
  Math.log(Math.max(moving, 1e-3) / (strengthAt100 * (cadence / 100) ** 2));

/** Cells in a number of steps. */
export const cellsIn = (steps: number, cadence: StepsPerMinute): number => (steps * 60 * gridRate) / cadence;

const longestLag = Math.ceil(cellsIn(2, slowest));
const shortestLag = Math.floor(cellsIn(1, fastest));
/** Of the frame: the rest is what is compared. */
const mostOfFrame = 0.7;
/** Lines that can be steps or their first harmonics. */
const firstLine = Math.floor(slowest / lineWidth);
const lastLine = Math.ceil((2 * fastest) / lineWidth);

export interface Octave {
  readonly cadence: StepsPerMinute;
  /** About 3.5 for a steady walk, below 2 for movement without a rhythm. */
  readonly score: number;
  /** The stronger one of the step's line and its double, as a share of the strongest line. */
  readonly line: number;
}

/** The most likely step rate of a frame, in whole steps per minute, or null when it is too short for any. */
export const octaves = (): ((frame: Frame, spectrum: Spectrum, previous: StepsPerMinute | null) => Octave | null) => {
  const axes = new Float64Array(longestLag + 2);
  const magnitudes = new Float64Array(longestLag + 2);
  return (frame, { lines }, previous) => {
    const last = Math.min(longestLag, Math.floor(frame.count * mostOfFrame));
    for (let lag = shortestLag; lag <= last + 1; lag += 1) {
      axes[lag] = axesRepeat(frame, lag);
      magnitudes[lag] = magnitudeRepeat(frame, lag);
    }
    let strongest = 1e-9;
    for (let k = firstLine; k <= lastLine; k += 1) strongest = Math.max(strongest, lines[k]!);
    const moving = strength(frame);
    let best = { cadence: 0, score: Number.NEGATIVE_INFINITY, line: 0 };
    for (let cadence = slowest; cadence <= fastest; cadence += 1) {
      const step = cellsIn(1, cadence);
      if (2 * step > last) continue;
      const first = between(lines, cadence / lineWidth) / strongest;
      const second = between(lines, (2 * cadence) / lineWidth) / strongest;
      const unusual = unusualStrength(moving, cadence);
      const moved = previous === null ? Number.POSITIVE_INFINITY : Math.log(cadence / previous) / asBeforeWithin;
      const score =
        first +
        secondLine * second +
        axesAfterStride * between(axes, 2 * step) +
        axesAfterStep * between(axes, step) +
        magnitudeAfterStride * between(magnitudes, 2 * step) +
        magnitudeAfterStep * between(magnitudes, step) -
        (unusual < 0 ? tooWeak : tooStrong) * unusual * unusual +
        asBefore * Math.exp(-0.5 * moved * moved);
      if (score > best.score) best = { cadence, score, line: Math.max(first, second) };
    }
    return best.cadence === 0 ? null : best;
  };
};

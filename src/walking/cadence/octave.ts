/** Which rate is that of the steps: not their half, the stride, nor their double. */
import type { Share, StepsPerMinute } from '../../units.ts';
import { axesRepeat, between, magnitudeRepeat } from './correlation.ts';
import type { Frame } from './frame.ts';
import { gridRate } from './grid.ts';
import { lineWidth, type Spectrum } from './spectrum.ts';

export const slowest: StepsPerMinute = 45;
export const fastest: StepsPerMinute = 240;

const secondLine = 0.175;
const strideWeight = 1.2;
const stepWeight = 0.72;
const usual: StepsPerMinute = 103;
const usualSpread = 0.5;
const usualWeight = 0.4;
const before = 0.25;
const beforeSpread = 0.05;
const magnitudeShare = 0.5;

/** Cells in a number of steps. */
export const cellsIn = (steps: number, cadence: StepsPerMinute): number => (steps * 60 * gridRate) / cadence;

const longest = Math.ceil(cellsIn(2, slowest)) + 1;
const shortest = Math.floor(cellsIn(1, fastest));

export interface Octave {
  readonly cadence: StepsPerMinute;
  readonly score: number;
  readonly stride: Share;
  readonly step: Share;
}

export const octaves = (): ((frame: Frame, lines: Spectrum, previous: StepsPerMinute | null) => Octave | null) => {
  const axes = new Float64Array(longest + 2);
  const magnitudes = new Float64Array(longest + 2);
  return (frame, { lines }, previous) => {
    const last = Math.min(longest, Math.floor(frame.count * 0.7));
    for (let lag = shortest; lag <= last + 1; lag += 1) {
      axes[lag] = axesRepeat(frame, lag);
      magnitudes[lag] = magnitudeRepeat(frame, lag);
    }
    let peak = 1e-9;
    for (let k = Math.floor(slowest / lineWidth); k < Math.min(lines.length, 480 / lineWidth); k += 1)
      peak = Math.max(peak, lines[k]!);
    let best: Octave | null = null;
    for (let cadence = slowest; cadence <= fastest; cadence += 1) {
      const stepLag = cellsIn(1, cadence);
      if (2 * stepLag > last) continue;
      const stride = mixed(axes, magnitudes, 2 * stepLag);
      const step = mixed(axes, magnitudes, stepLag);
      const away = Math.log(cadence / usual) / usualSpread;
      const moved = previous === null ? 9 : Math.log(cadence / previous) / beforeSpread;
      const score =
        (between(lines, cadence / lineWidth) + secondLine * between(lines, (2 * cadence) / lineWidth)) / peak +
        strideWeight * stride +
        stepWeight * step -
        usualWeight * away * away +
        before * Math.exp(-0.5 * moved * moved);
      if (best === null || score > best.score) best = { cadence, score, stride, step };
    }
    return best;
  };
};

const mixed = (axes: Float64Array, magnitudes: Float64Array, lag: number): Share =>
  magnitudeShare * between(magnitudes, lag) + (1 - magnitudeShare) * between(axes, lag);

/** The exact rate, once it is known roughly: over as many strides as the frame holds, a slip of a cell weighs least. */
import type { Share, StepsPerMinute } from '../../units.ts';
import { axesRepeat } from './correlation.ts';
import type { Frame } from './frame.ts';
import { gridRate } from './grid.ts';
import { cellsIn } from './octave.ts';

const mostStrides = 3;
/** What must be left to compare with. */
const overlap = 0.3;

export interface Refined {
  readonly cadence: StepsPerMinute;
  /** How well one stride repeats the one before. */
  readonly repeat: Share;
}

export const refine = (frame: Frame, rough: StepsPerMinute): Refined => {
  let cadence = rough;
  let repeat = 0;
  for (let strides = 1; strides <= mostStrides; strides += 1) {
    const lag = cellsIn(2 * strides, cadence);
    const reach = strides === 1 ? 0.06 : 0.04;
    if (strides > 1 && lag * (1 + reach) + 1 > frame.count * (1 - overlap)) break;
    const found = peakNear(frame, lag, Math.max(2, reach * lag));
    if (strides === 1) repeat = found.height;
    if (found.at > 0) cadence = (2 * strides * 60 * gridRate) / found.at;
  }
  return { cadence, repeat };
};

const peakNear = (frame: Frame, lag: number, reach: number): { at: number; height: number } => {
  const from = Math.max(2, Math.floor(lag - reach));
  const to = Math.min(frame.count - 3, Math.ceil(lag + reach));
  let at = from;
  let height = -2;
  for (let i = from; i <= to; i += 1) {
    const r = axesRepeat(frame, i);
    if (r > height) {
      height = r;
      at = i;
    }
  }
  const [left, right] = [axesRepeat(frame, at - 1), axesRepeat(frame, at + 1)];
  const bend = left - 2 * height + right;
  const shift = bend < 0 ? (left - right) / (2 * bend) : 0;
  return { at: at + Math.max(-0.5, Math.min(0.5, shift)), height };
};

/** The exact rate, once it is known roughly: over as many strides as the frame holds, a slip of a cell weighs least. */
import type { StepsPerMinute } from '../../units.ts';
import { axesRepeat } from './correlation.ts';
import type { Frame } from './frame.ts';
import { cellsIn } from './octave.ts';

const mostStrides = 3;
/** What must be left to compare with. */
const overlap = 0.3;
/** Shares of the lag within which the peak is looked for: about a rough rate, and about a better one. */
const firstReach = 0.06;
const nextReach = 0.04;

/** Steps per minute, with fraction, near a rough rate. */
export const refine = (frame: Frame, rough: StepsPerMinute): StepsPerMinute => {
  let cadence = rough;
  for (let strides = 1; strides <= mostStrides; strides += 1) {
    const lag = cellsIn(2 * strides, cadence);
    const reach = strides === 1 ? firstReach : nextReach;
    if (strides > 1 && lag * (1 + reach) + 1 > frame.count * (1 - overlap)) break;
    cadence = cellsIn(2 * strides, 1) / peakNear(frame, lag, Math.max(2, reach * lag));
  }
  return cadence;
};

const peakNear = (frame: Frame, lag: number, reach: number): number => {
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
  const left = axesRepeat(frame, at - 1);
  const right = axesRepeat(frame, at + 1);
  const bend = left - 2 * height + right;
  const shift = bend < 0 ? (left - right) / (2 * bend) : 0;
  return at + Math.max(-0.5, Math.min(0.5, shift));
};

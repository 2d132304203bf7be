/** From the events of a real sensor, which jitter, bunch, drop out and change their rate, to an even grid. */
import type { Seconds } from '../../units.ts';
import { channels, gridStep } from './grid.ts';

/** Longer without an event, and the page was hidden: what came before says nothing about now. */
const gap: Seconds = 1;
/** An event stamped up to this much before the last one is late. */
const late: Seconds = 0.25;
/** Closer stamps than this come of one delivery: no phone measures 500 times a second. */
const oneDelivery: Seconds = 0.002;
/** The slowest sensors in use give 20 events a second. */
const longestInterval: Seconds = 0.05;
const mostInBunch = 32;
/** No phone measures more: 16 g is a common range, 32 g the widest. */
const mostMeasured = 400;

export type Intake = 'left out' | 'taken' | 'begun anew';

export interface Resampler {
  push(at: Seconds, x: number, y: number, z: number): Intake;
  reset(): void;
}

const sane = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= mostMeasured;

/**
 * Calls `emit` with one value per channel for each cell of the grid that is complete. A cell holds the mean of the
 * signal between its ends, drawn straight from event to event: that smooths fast sensors and fills in slow ones.
 * Events that share a stamp are spread over the time since the stamp before. `emit` must not keep the array.
 */
export const resampler = (emit: (values: Float64Array) => void): Resampler => {
  const bunch = new Float64Array(mostInBunch * 3);
  let bunched = 0;
  let bunchAt: Seconds = Number.NaN;
  /** Where the drawn line has come to. */
  let lineAt: Seconds = Number.NaN;
  const line = new Float64Array(channels);
  const next = new Float64Array(channels);
  const sums = new Float64Array(channels);
  const cell = new Float64Array(channels);
  let start: Seconds = 0;
  let cells = 0;
  /** Stamp of the last event if it was far before the others. One is a straggler; two in a row, and the clock was set back. */
  let farBack: Seconds = Number.NaN;

  const drawTo = (at: Seconds): void => {
    for (let end = start + (cells + 1) * gridStep; end <= at; end = start + (cells + 1) * gridStep) {
      const share = at > lineAt ? (end - lineAt) / (at - lineAt) : 1;
      for (let c = 0; c < channels; c += 1) {
        const from = line[c]!;
        const to = from + (next[c]! - from) * share;
        cell[c] = (sums[c]! + ((from + to) / 2) * (end - lineAt)) / gridStep;
        line[c] = to;
        sums[c] = 0;
      }
      lineAt = end;
      cells += 1;
      emit(cell);
    }
    for (let c = 0; c < channels; c += 1) {
      sums[c] = sums[c]! + ((line[c]! + next[c]!) / 2) * (at - lineAt);
      line[c] = next[c]!;
    }
    lineAt = at;
  };

  const drawBunch = (): void => {
    if (Number.isNaN(lineAt)) {
      lineAt = bunchAt;
      start = bunchAt;
      cells = 0;
      bunched = Math.min(bunched, 1);
    }
    const spacing = Math.min((bunchAt - lineAt) / Math.max(bunched, 1), longestInterval);
    for (let i = 0; i < bunched; i += 1) {
      const x = bunch[3 * i]!;
      const y = bunch[3 * i + 1]!;
      const z = bunch[3 * i + 2]!;
      next[0] = x;
      next[1] = y;
      next[2] = z;
      next[3] = Math.sqrt(x * x + y * y + z * z);
      next[4] = next[3]!;
      const at = bunchAt - (bunched - 1 - i) * spacing;
      if (cells === 0 && at <= start) {
        line.set(next);
        sums.fill(0);
      }
      drawTo(at);
    }
    bunched = 0;
  };

  const reset = (): void => {
    bunched = 0;
    bunchAt = Number.NaN;
    lineAt = Number.NaN;
    farBack = Number.NaN;
  };

  const hold = (at: Seconds, x: number, y: number, z: number): void => {
    if (bunched < mostInBunch) {
      bunch[3 * bunched] = x;
      bunch[3 * bunched + 1] = y;
      bunch[3 * bunched + 2] = z;
      bunched += 1;
    }
    if (bunched === 1) bunchAt = at;
  };

  return {
    push(at, x, y, z) {
      if (!Number.isFinite(at) || !sane(x) || !sane(y) || !sane(z)) return 'left out';
      const since = at - bunchAt;
      const setBack = since < -late && at >= farBack && at - farBack <= gap;
      if (Number.isNaN(bunchAt) || since > gap || setBack) {
        reset();
        hold(at, x, y, z);
        return 'begun anew';
      }
      farBack = since < -late ? at : Number.NaN;
      if (since < 0) return 'left out';
      if (since > oneDelivery) drawBunch();
      hold(at, x, y, z);
      return 'taken';
    },
    reset,
  };
};

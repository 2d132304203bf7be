/**
 * When the feet come down, from acceleration: good for how evenly they fall and how they drift against a beat. The
 * instant is where the body is pushed up hardest, a fixed time off the heel strike for one way of carrying the phone;
 * one phone cannot name the foot.
 */
import type { Seconds, StepsPerMinute } from '../../units.ts';
import type { MotionSample } from '../motion.ts';
import { gridStep, magnitude } from './grid.ts';
import { resampler } from './resample.ts';
import { delayCells, stepKernel } from './step-kernel.ts';

export interface StepTimes {
  /**
   * The instant of a step on the samples' clock, or null. Told a second late. `cadence` is
   * that of the newest reading, null while there is no walk: then there are no steps.
   */
  push(sample: MotionSample, cadence: StepsPerMinute | null): Seconds | null;
  reset(): void;
}

/** Of a step: two peaks that are closer are one footfall. */
const closest = 0.6;
/** A smaller change of cadence needs no new kernel. */
const retune = 0.01;
/** Peaks lower than this share of the usual ones are no steps. */
const lowest = 0.25;

export const stepTimes = (): StepTimes => {
  const ring = new Float64Array(2 * delayCells + 1);
  const kernel = stepKernel();
  let place = -1;
  let cells = 0;
  let start: Seconds = 0;
  let tuned: StepsPerMinute | null = null;
  let before = 0;
  let now = 0;
  /** Values of the swing since the walk began; a peak takes three. */
  let swings = 0;
  let lastStep: Seconds = Number.NEGATIVE_INFINITY;
  let usual = 0;
  /** Found and not yet told: after a hole several cells come at once. */
  const found: Seconds[] = [];

  const begin = (at: Seconds): void => {
    start = at;
    place = -1;
    cells = 0;
    tuned = null;
    lastStep = Number.NEGATIVE_INFINITY;
    usual = 0;
    found.length = 0;
  };

  /** A peak at the value before the newest: where exactly, by the parabola through the three. */
  const peak = (next: number): void => {
    if (tuned === null || swings < 2 || now <= 0 || now < before || now <= next || now < lowest * usual) return;
    const shift = (before - next) / (2 * (before - 2 * now + next));
    // The newest cell ends now; its middle is half a cell ago.
    const at = start + (cells - 1.5 - delayCells + shift) * gridStep;
    if (at - lastStep < (closest * 60) / tuned) return;
    usual = usual === 0 ? now : usual + 0.2 * (now - usual);
    lastStep = at;
    found.push(at);
  };

  const grid = resampler((values) => {
    place = (place + 1) % ring.length;
    ring[place] = values[magnitude]!;
    cells += 1;
    if (tuned === null || cells <= 2 * delayCells + 1) return;
    const next = kernel.apply(ring, place);
    peak(next);
    before = now;
    now = next;
    swings += 1;
  });

  const follow = (cadence: StepsPerMinute | null): void => {
    if (cadence === null) {
      tuned = null;
      return;
    }
    if (tuned !== null && Math.abs(cadence / tuned - 1) <= retune) return;
    if (tuned === null) {
      usual = 0;
      swings = 0;
    }
    tuned = cadence;
    kernel.tune(60 / cadence);
  };

  return {
    push({ at, x, y, z }, cadence) {
      follow(cadence);
      if (grid.push(at, x, y, z) === 'begun anew') begin(at);
      return found.shift() ?? null;
    },
    reset() {
      grid.reset();
      begin(0);
    },
  };
};

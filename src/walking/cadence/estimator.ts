/** A walker's cadence from the phone's acceleration, live. */
import type { Seconds, StepsPerMinute } from '../../units.ts';
import type { CadenceReading, MotionSample } from '../motion.ts';
import { frame, rms } from './frame.ts';
import { gridRate, gridStep } from './grid.ts';
import { history } from './history.ts';
import { lowPass } from './low-pass.ts';
import { octaves } from './octave.ts';
import { refine } from './refine.ts';
import { resampler } from './resample.ts';
import { spectrum } from './spectrum.ts';

export interface CadenceEstimator {
  push(sample: MotionSample): CadenceReading | null;
  reset(): void;
}

const long: Seconds = 6;
const short: Seconds = 3;
const weakest = 0.6;
const least = 0.4;

export const cadenceEstimator = (): CadenceEstimator => {
  const filter = lowPass();
  const past = history();
  const look = frame();
  const lines = spectrum();
  const octave = octaves();
  const grid = resampler((values) => {
    filter.filter(values);
    past.push(values);
  });
  let next: Seconds = 0;
  let previous: StepsPerMinute | null = null;

  const begin = (at: Seconds): void => {
    filter.reset();
    past.reset();
    next = at + 1;
    previous = null;
  };

  const read = (at: Seconds): CadenceReading => {
    const count = Math.min(past.length(), long * gridRate);
    const none = { at, cadence: null, confidence: 0 };
    if (count < short * gridRate - 5) return { ...none, gait: 'irregular' };
    look.fill(past, count);
    const strength = rms(look);
    if (strength < weakest) {
      previous = null;
      return { ...none, gait: 'still' };
    }
    lines.take(look);
    const rough = octave(look, lines, previous);
    if (rough === null) return { ...none, gait: 'irregular' };
    const { cadence, repeat } = refine(look, rough.cadence);
    if (repeat < least) return { ...none, gait: 'irregular' };
    previous = cadence;
    if (strength > 6 || cadence > 150) return { ...none, gait: 'running' };
    return { at, gait: 'walking', cadence, confidence: repeat };
  };

  return {
    push({ at, x, y, z }) {
      const intake = grid.push(at, x, y, z);
      if (intake === 'left out') return null;
      if (intake === 'begun anew') {
        begin(at);
        return null;
      }
      if (at < next - gridStep / 2) return null;
      next += 1;
      while (next <= at) next += 1;
      return read(at);
    },
    reset() {
      grid.reset();
      begin(0);
    },
  };
};

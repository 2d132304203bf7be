/**
 * A walker's cadence from the phone's acceleration, live. Knows no metronome: a measure that expects the beat would
 * only find the beat.
 */
import type { MetresPerSecondSquared, Seconds } from '../../units.ts';
import type { CadenceReading, Gait, MotionSample } from '../motion.ts';
import { confidenceOf, gaitJudge } from './gait.ts';
import { gridRate } from './grid.ts';
import { history } from './history.ts';
import { lowPass } from './low-pass.ts';
import { measure } from './measure.ts';
import { resampler } from './resample.ts';
import { cadenceWindow } from './window.ts';

export interface CadenceEstimator {
  /** A reading on each whole second of the samples' clock, as far as samples come; null in between. */
  push(sample: MotionSample): CadenceReading | null;
  reset(): void;
}

/** Less movement than this is none: sitters and standers make 0.05, the slowest walkers with the phone in hand 0.3. */
const weakest: MetresPerSecondSquared = 0.15;
/** Cells before anything is said. */
const silence = gridRate;
/** An event is the last one before a reading is due when the next would come after it; no sensor in use is slower. */
const longestInterval: Seconds = 0.25;

export const cadenceEstimator = (): CadenceEstimator => {
  const filter = lowPass();
  const past = history();
  const { look, stirring } = measure();
  const window = cadenceWindow(past, look);
  const judge = gaitJudge();
  const grid = resampler((values) => {
    filter.filter(values);
    past.push(values);
    window.grow();
  });
  let due: Seconds = 0;
  let lastAt: Seconds = 0;

  const begin = (at: Seconds): void => {
    filter.reset();
    past.reset();
    window.restart();
    judge.reset();
    due = Math.floor(at) + 1;
    lastAt = at;
  };

  const without = (at: Seconds, gait: Gait): CadenceReading => ({ at, gait, cadence: null, confidence: 0 });

  const read = (at: Seconds): CadenceReading | null => {
    if (past.length() < silence) return null;
    if (stirring(past) < weakest) {
      window.restart();
      judge.reset();
      return without(at, 'still');
    }
    const seen = window.look(judge.previous());
    if (seen === null) return without(at, 'irregular');
    const gait = judge.judge(seen);
    if (gait !== 'walking') return without(at, gait);
    return { at, gait, cadence: seen.cadence, confidence: confidenceOf(seen) };
  };

  return {
    push({ at, x, y, z }) {
      const intake = grid.push(at, x, y, z);
      if (intake === 'left out') return null;
      if (intake === 'begun anew') begin(at);
      const interval = Math.min(at - lastAt, longestInterval);
      lastAt = at;
      if (at + 0.99 * interval < due) return null;
      due = Math.max(due + 1, Math.floor(at) + 1);
      return read(at);
    },
    reset() {
      grid.reset();
      begin(0);
    },
  };
};

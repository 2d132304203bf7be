/** A walker's cadence from the phone's acceleration, live. */
import type { Seconds, StepsPerMinute } from '../../units.ts';
import type { CadenceReading, Gait, MotionSample } from '../motion.ts';
import { gridStep } from './grid.ts';
import { history } from './history.ts';
import { lowPass } from './low-pass.ts';
import { type Measured, measure } from './measure.ts';
import { strengthFor } from './octave.ts';
import { resampler } from './resample.ts';

export interface CadenceEstimator {
  push(sample: MotionSample): CadenceReading | null;
  reset(): void;
}

const long = 300;
const short = 150;
const least = 145;
const weakest = 0.35;
const beginShort = 3.3;
const beginLong = 2.65;
const keepUp = 1.5;
const grace = 3;
const strongRelief = 0.4;
const strong = 1.5;
const alikeRelief = 0.25;
const alike = 0.05;
const showGrace = 0;
const near = 0.1;
const changed = 0.09;
const better = 0.1;
const pause = 0.25;
const lineLeast = 0.4;
const tooHard = 1.3;
const tooRough = 2.3;

const needed = (count: number): number =>
  beginShort + ((beginLong - beginShort) * Math.max(0, count - short)) / (long - short);

export const cadenceEstimator = (): CadenceEstimator => {
  const filter = lowPass();
  const past = history();
  const look = measure();
  let since = 0;
  const grid = resampler((values) => {
    filter.filter(values);
    past.push(values);
    since += 1;
  });
  let next: Seconds = 0;
  let previous: StepsPerMinute | null = null;
  let last: StepsPerMinute | null = null;
  let misses = 0;

  const anew = (at: Seconds): void => {
    filter.reset();
    past.reset();
    next = at + 1;
    previous = null;
    last = null;
    misses = 0;
    since = 0;
  };

  const rhythmic = (m: Measured) =>
    m.line >= lineLeast &&
    m.evenness >= pause &&
    m.roughness <= tooRough &&
    strengthFor(m.strength, m.cadence) < tooHard;
  const agree = (a: number, b: number | null, by: number) => b !== null && Math.abs(Math.log(a / b)) <= by;

  const read = (at: Seconds): CadenceReading => {
    const none = (gait: Gait) => {
      misses += 1;
      if (misses > grace || gait !== 'irregular') previous = null;
      return { at, gait, cadence: null, confidence: 0 };
    };
    const count = Math.min(past.length(), since, long);
    if (count < 50) return none('still');
    const now = look(past, Math.min(75, count), null);
    if (now.strength < weakest) {
      since = 0;
      return none('still');
    }
    if (count < least) return none('irregular');
    let m: Measured = look(past, count, previous);
    let span = count;
    if (count > short + 25) {
      const s = look(past, short, null);
      if (s.score >= beginShort && s.score > m.score + better && !agree(s.cadence, m.cadence, changed) && rhythmic(s)) {
        m = s;
        since = short;
        span = short;
      }
    }
    const held = agree(m.cadence, previous, near) && m.score >= keepUp && span > 250;
    const need =
      needed(span) - (m.strength >= strong ? strongRelief : 0) - (agree(m.cadence, last, alike) ? alikeRelief : 0);
    last = m.cadence;
    if (!rhythmic(m) || !(held || m.score >= need)) {
      const r = none('irregular');
      if (misses <= showGrace && previous !== null) return { at, gait: 'walking', cadence: previous, confidence: 0.1 };
      return r;
    }
    misses = 0;
    previous = m.cadence;
    if (m.cadence > 150 || m.strength > 6.5) return { at, gait: 'running', cadence: null, confidence: 0 };
    return { at, gait: 'walking', cadence: m.cadence, confidence: Math.max(0, Math.min(1, (m.score - 1.5) / 2)) };
  };

  return {
    push({ at, x, y, z }) {
      const intake = grid.push(at, x, y, z);
      if (intake === 'left out') return null;
      if (intake === 'begun anew') {
        anew(at);
        return null;
      }
      if (at < next - gridStep / 2) return null;
      next += 1;
      while (next <= at) next += 1;
      return read(at);
    },
    reset() {
      grid.reset();
      anew(0);
    },
  };
};

/** One look at the newest seconds. */
import type { MetresPerSecondSquared, Share, StepsPerMinute } from '../../units.ts';
import { evenness, frame, rms, roughness } from './frame.ts';
import type { History } from './history.ts';
import { octaves } from './octave.ts';
import { refine } from './refine.ts';
import { spectrum } from './spectrum.ts';

export interface Measured {
  readonly cadence: StepsPerMinute;
  /** How sure it is that these are steps: octave.ts. */
  readonly score: number;
  readonly line: Share;
  readonly strength: MetresPerSecondSquared;
  /** Of the quietest quarter of the time, as a share of the whole: small where the movement has pauses. */
  readonly evenness: Share;
  /** Of the movement with everything fast in it, as a multiple of what the low-pass leaves. */
  readonly roughness: number;
}

export type Measure = (past: History, count: number, previous: StepsPerMinute | null) => Measured;

/** Measures the newest `count` cells. */
export const measure = (): Measure => {
  const look = frame();
  const lines = spectrum();
  const octave = octaves();
  return (past, count, previous) => {
    look.fill(past, count);
    lines.take(look);
    const strength = rms(look);
    const rough = octave(look, lines, previous);
    if (rough === null) return { cadence: 0, score: 0, line: 0, strength, evenness: 0, roughness: 1 };
    return {
      cadence: refine(look, rough.cadence),
      score: rough.score,
      line: rough.line,
      strength,
      evenness: evenness(look),
      roughness: roughness(look),
    };
  };
};

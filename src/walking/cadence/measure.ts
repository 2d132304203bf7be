/** One look at the newest seconds. */
import type { MetresPerSecondSquared, Share, StepsPerMinute } from '../../units.ts';
import { evenness, frame, roughness, strength } from './frame.ts';
import { gridRate } from './grid.ts';
import type { History } from './history.ts';
import { octaves } from './octave.ts';
import { refine } from './refine.ts';
import { spectrum } from './spectrum.ts';

/** Cells in three seconds: two strides of a slow walker. The rate is right within about 2 steps a minute. */
export const shortLook = 3 * gridRate;
/** In six: three strides and more, within half a step a minute. Longer looks only lag. */
export const longLook = 6 * gridRate;

export interface Look {
  /** How many cells were looked at. */
  readonly count: number;
  readonly cadence: StepsPerMinute;
  /** How much speaks for steps at this rate: octave.ts. */
  readonly score: number;
  readonly line: Share;
  readonly strength: MetresPerSecondSquared;
  readonly evenness: Share;
  readonly roughness: number;
}

export interface Measure {
  /** null when the cells are too few for any rate. */
  look(past: History, count: number, previous: StepsPerMinute | null): Look | null;
  /** Strength of the last one and a half seconds: longer than the slowest step. */
  stirring(past: History): MetresPerSecondSquared;
}

const justNow = 1.5 * gridRate;

export const measure = (): Measure => {
  const cells = frame();
  const lines = spectrum();
  const octave = octaves();
  return {
    look(past, count, previous) {
      cells.fill(past, count);
      lines.take(cells);
      const rough = octave(cells, lines, previous);
      if (rough === null) return null;
      return {
        count,
        cadence: refine(cells, rough.cadence),
        score: rough.score,
        line: rough.line,
        strength: strength(cells),
        evenness: evenness(cells),
        roughness: roughness(cells),
      };
    },
    stirring(past) {
      cells.fill(past, Math.min(justNow, past.length()));
      return strength(cells);
    },
  };
};

/** How far back to look: a short way while a pace settles or has just changed, a long way while it is steady. */
import type { StepsPerMinute } from '../../units.ts';
import { alike, neededFor, rhythmic } from './gait.ts';
import { gridRate } from './grid.ts';
import type { History } from './history.ts';
import { type Look, measure } from './measure.ts';

/** Two strides of a slow walker. Three seconds find the rate within about 2 steps a minute. */
export const shortLook = 3 * gridRate;
/** Three strides and more: within half a step a minute. Longer ones only lag. */
export const longLook = 6 * gridRate;
/** The newest cells of the third second may still be on their way. */
const enough = shortLook - 10;
/** Below this, both ways of looking mean the same. */
const worthComparing = shortLook + 25;
/** The pace has changed when a short look differs by more than turns and slips make it differ, */
const changed = 0.1;
/** and hears the rhythm more clearly: a long look then hears two. */
const clearer = 0.1;

export interface CadenceWindow {
  /** One more cell is there. */
  grow(): void;
  /** The best look at what belongs together, or null while that is too little. */
  look(previous: StepsPerMinute | null): Look | null;
  /** What came before is of no use any more. */
  restart(): void;
}

export const cadenceWindow = (past: History): CadenceWindow => {
  const { look } = measure();
  let grown = 0;
  return {
    grow() {
      grown += 1;
    },
    look(previous) {
      const count = Math.min(grown, past.length(), longLook);
      if (count < enough) return null;
      const all = look(past, count, previous);
      if (all === null || count < worthComparing) return all;
      const newest = look(past, shortLook, null);
      if (newest === null || !rhythmic(newest) || newest.score < neededFor(shortLook)) return all;
      if (newest.score < all.score + clearer || alike(newest.cadence, all.cadence, changed)) return all;
      grown = shortLook;
      return newest;
    },
    restart() {
      grown = 0;
    },
  };
};

/** How far back to look: a short way while a pace settles or has just changed, a long way while it is steady. */
import type { StepsPerMinute } from '../../units.ts';
import { alike, neededFor, rhythmic } from './gait.ts';
import type { History } from './history.ts';
import { type Look, longLook, type Measure, shortLook } from './measure.ts';

/** The newest cells of the third second may still be on their way. */
const enough = shortLook - 10;
/** Below this, both ways of looking mean the same. */
const worthComparing = shortLook + 25;
/** No look that hears two paces scores this. */
const undisturbed = 3.5;
/** The pace has changed when a shorter look differs by more than turns and slips make it differ, */
const changed = 0.1;
/** and hears the rhythm more clearly: a long look then hears two. */
const clearer = 0.1;
/** Who was walking a moment ago most likely still is. */
const walkingNeedsLess = 0.4;

export interface CadenceWindow {
  /** One more cell is there. */
  grow(): void;
  /** The best look at what belongs together, or null while that is too little. */
  look(previous: StepsPerMinute | null): Look | null;
  /** What came before is of no use any more. */
  restart(): void;
}

export const cadenceWindow = (past: History, look: Measure['look']): CadenceWindow => {
  let grown = 0;
  return {
    grow() {
      grown += 1;
    },
    look(previous) {
      const count = Math.min(grown, past.length(), longLook);
      if (count < enough) return null;
      const all = look(past, count, previous);
      if (all === null || count < worthComparing || all.score > undisturbed) return all;
      const now = look(past, shortLook, null);
      const needed = neededFor(shortLook) - (previous === null ? 0 : walkingNeedsLess);
      if (now === null || !rhythmic(now) || now.score < Math.max(needed, all.score + clearer)) return all;
      if (alike(now.cadence, all.cadence, changed)) return all;
      grown = shortLook;
      return now;
    },
    restart() {
      grown = 0;
    },
  };
};

import { isOnlyLookedThrough } from '../../../record/after-session.ts';
import type { FinishedSession } from '../../../record/kept.ts';

/** How it ended, in the words of the page: one that was only looked through has words of its own. */
export const outcomeOf = (finished: FinishedSession): FinishedSession['outcome'] | 'skippedAll' =>
  isOnlyLookedThrough(finished) ? 'skippedAll' : finished.outcome;

import type { FinishedSession } from '../../../record/kept.ts';
import { doneLines } from '../../finished-exercises.ts';

/** How it ended, in the words of the page: one that was only looked through has words of its own. */
export const outcomeOf = (finished: FinishedSession): FinishedSession['outcome'] | 'skippedAll' => {
  const lines = doneLines(finished);
  return lines.length > 0 && lines.every(({ outcome }) => outcome === 'skipped') ? 'skippedAll' : finished.outcome;
};

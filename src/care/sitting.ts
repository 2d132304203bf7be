/** What was answered a short while ago, in a check that is going on or waits to be confirmed. Later it says nothing of now. */
import type { Answered, Answers } from './answers.ts';
import { type Moment, minute } from './moment.ts';
import type { Check } from './state.ts';

/** Answers older than this belong to a check that was left. */
const sittingLasts = 30 * minute;

/** What was answered in the check that is going on, as far as it was not left too long ago. */
export function sittingOf({ sitting }: Check, now: Moment): Answers {
  const lives = ([, { at }]: [string, Answered]): boolean => at <= now.at && now.at - at < sittingLasts;
  return Object.fromEntries(Object.entries(sitting).filter(lives));
}

/** The finished check that waits for its second confirmation; null: none does. A confirmation hours later confirms nothing. */
export function pendingOf({ pending }: Check, now: Moment): Answers | null {
  if (pending === null) return null;
  return Object.values(pending).every(({ at }) => Math.abs(now.at - at) < sittingLasts) ? pending : null;
}

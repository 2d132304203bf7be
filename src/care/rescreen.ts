/** Which check is due before a session. evidence.md §3.3 re-screen */
import { areOutdated } from './answers.ts';
import { clockSlack, type Moment, minute, oneDay } from './moment.ts';
import type { Check } from './state.ts';

/** The whole check again, at the latest. */
const fullEvery = 28 * oneDay;
const away = 14 * oneDay;
/** A "nothing new" is said for the session that follows, not for one in the evening. */
const passLasts = 30 * minute;

/**
 * The clock was moved back: how long ago anything was is unknown, so nothing is fresh. Times from the future count as
 * the same. `latest` starts anew with each finished check, so that one wrong clock does not ask for ever.
 */
const isClockTurnedBack = (check: Check, now: Pick<Moment, 'at'>): boolean => now.at < check.latest - clockSlack;

export type Due = 'full' | 'quick' | null;

/**
 * Whether the whole check is due for something that happened, and not merely by the calendar: what is known may not be
 * true any more. A check that was never answered is no such reason.
 */
export function isInDoubt(check: Check, now: Pick<Moment, 'at'>): boolean {
  const { askedAt, activeAt, answers, mustAsk } = check;
  if (mustAsk || areOutdated(answers) || isClockTurnedBack(check, now)) return true;
  return Math.max(askedAt ?? 0, activeAt ?? 0) > now.at + clockSlack;
}

export function dueOf(check: Check, now: Pick<Moment, 'at'>): Due {
  const { askedAt, activeAt, passedAt, latest } = check;
  if (askedAt === null || activeAt === null || isInDoubt(check, now)) return 'full';
  // A clock that is a little slow today must not make anything younger than it is.
  const at = Math.max(now.at, latest);
  if (at - askedAt >= fullEvery || at - activeAt >= away) return 'full';
  return passedAt === null || passedAt > now.at || at - passedAt >= passLasts ? 'quick' : null;
}

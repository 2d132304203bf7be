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
const isClockTurnedBack = (check: Check, now: Moment): boolean => now.at < check.latest - clockSlack;

export type Due = 'full' | 'quick' | null;

export function dueOf(check: Check, now: Moment): Due {
  const { askedAt, activeAt, passedAt, answers, latest } = check;
  if (askedAt === null || activeAt === null || check.mustAsk || areOutdated(answers)) return 'full';
  if (isClockTurnedBack(check, now) || Math.max(askedAt, activeAt) > now.at + clockSlack) return 'full';
  // A clock that is a little slow today must not make anything younger than it is.
  const at = Math.max(now.at, latest);
  if (at - askedAt >= fullEvery || at - activeAt >= away) return 'full';
  return passedAt === null || passedAt > now.at || at - passedAt >= passLasts ? 'quick' : null;
}

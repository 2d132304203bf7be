/** What locks movement, and how a clinician's word releases it. evidence.md §3.3 gates */

import { clockSlack, type Day, dayNumber, type Moment } from './moment.ts';
import type { QuestionId } from './questions.ts';
import type { QuickId } from './quick.ts';
import type { Tier } from './tier.ts';

/** A question of the check, or an item of the one screen before each session. */
export type LockId = QuestionId | QuickId;

export type LockTier = Exclude<Tier, 'GO' | 'NOT_FOR_APP'>;

/** "A clinician has looked at this and told me I can exercise", with the day of it. */
export interface Clearance {
  readonly on: Day;
  /** When it was confirmed, ms since the epoch. */
  readonly at: number;
}

/** Stays until it is cleared, however often "no" is answered afterwards. */
export interface Lock {
  readonly tier: LockTier;
  /** When it fell. */
  readonly at: number;
  readonly day: Day;
  /** Only an assessment on the day it fell or later counts: an earlier one cannot have looked at this. */
  readonly mustFollow: boolean;
  readonly cleared: Clearance | null;
}
export type Locks = Readonly<Partial<Record<LockId, Lock>>>;

/** A clearance dated after now releases nothing: one of the two clocks is wrong, and nobody knows which. */
export const isCleared = ({ cleared }: Lock, now: Moment): boolean =>
  cleared !== null && cleared.on <= now.day && cleared.at <= now.at + clockSlack;

export const clearedIds = (locks: Locks, now: Moment): ReadonlySet<string> =>
  new Set(entriesOf(locks).flatMap(([id, lock]) => (isCleared(lock, now) ? [id] : [])));

export const entriesOf = (locks: Locks): readonly (readonly [LockId, Lock])[] =>
  Object.entries(locks) as [LockId, Lock][];

/** A fever is looked at while it lasts. */
const presentIllness: readonly LockId[] = ['U1'];

/** A lock that falls now. `changed`: it had been cleared before, or is worse than it was. */
export const lockFallen = (id: LockId, tier: LockTier, now: Moment, changed: boolean): Lock => ({
  tier,
  at: now.at,
  day: now.day,
  mustFollow: changed || tier === 'EMERGENCY' || presentIllness.includes(id),
  cleared: null,
});

/** The lock with the clearance, or as it was where the clearance cannot be meant for it. */
export function withClearance(lock: Lock, on: Day, now: Moment): Lock {
  const tooEarly = lock.mustFollow && on < lock.day;
  return dayNumber(on) === null || on > now.day || tooEarly ? lock : { ...lock, cleared: { on, at: now.at } };
}

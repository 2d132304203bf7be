/** Two copies of one check: two tabs, or a file brought over from another device. The safer state wins. */
import { safer } from './answers.ts';
import type { Began } from './began.ts';
import { entriesOf, type Lock, type LockId, type Locks } from './clearance.ts';
import { type Check, emptyCheck } from './state.ts';
import { isGraver } from './tier.ts';

/** Of two locks the graver, and cleared only if both are: by the clearance that was confirmed first. */
function saferLock(one: Lock, other: Lock): Lock {
  const [graver, later] = [isGraver(other.tier, one.tier) ? other : one, other.at > one.at ? other : one];
  const both = one.cleared !== null && other.cleared !== null ? [one.cleared, other.cleared] : [];
  return {
    tier: graver.tier,
    at: later.at,
    day: later.day,
    mustFollow: one.mustFollow || other.mustFollow,
    cleared: both.toSorted((a, b) => a.at - b.at)[0] ?? null,
  };
}

function saferLocks(one: Locks, other: Locks): Locks {
  const locks: Partial<Record<LockId, Lock>> = { ...one };
  for (const [id, lock] of entriesOf(other)) {
    const mine = locks[id];
    locks[id] = mine === undefined ? lock : saferLock(mine, lock);
  }
  return locks;
}

/** The earlier of two times; where one never was, neither was. */
const earlier = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.min(one, other);

const latestTold = (one: Began | null, other: Began | null): Began | null =>
  one === null || (other !== null && other.at > one.at) ? other : one;

const isEmpty = ({ answers, locks, sitting }: Check): boolean =>
  [answers, locks, sitting].every((part) => Object.keys(part).length === 0);

/** A copy in which nothing was ever answered says nothing. A check under way, or waiting to be confirmed, is begun again. */
export function saferCheck(one: Check, other: Check): Check {
  if (isEmpty(other)) return withFlags(one, other);
  if (isEmpty(one)) return withFlags(other, one);
  return {
    ...emptyCheck,
    answers: safer(safer(one.answers, one.sitting), safer(other.answers, other.sitting)),
    locks: saferLocks(one.locks, other.locks),
    askedAt: earlier(one.askedAt, other.askedAt),
    passedAt: one.passedAt === other.passedAt ? one.passedAt : null,
    activeAt: earlier(one.activeAt, other.activeAt),
    latest: Math.max(one.latest, other.latest),
    mustAsk: one.mustAsk || other.mustAsk,
    wrong: one.wrong || other.wrong,
    began: latestTold(one.began, other.began),
  };
}

const withFlags = (full: Check, empty: Check): Check => ({
  ...full,
  mustAsk: full.mustAsk || empty.mustAsk,
  wrong: full.wrong || empty.wrong,
  latest: Math.max(full.latest, empty.latest),
});

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

/** What of a copy is younger than the erasing that it did not hear of. Flags have no age: they only ask. */
function sinceErased(check: Check, erasedAt: number | null): Check {
  if (erasedAt === null || (check.erasedAt ?? Number.NEGATIVE_INFINITY) >= erasedAt) return check;
  const young = <T extends { readonly at: number }>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([, { at }]) => at > erasedAt));
  const after = (time: number | null): number | null => (time !== null && time > erasedAt ? time : null);
  return {
    ...check,
    answers: young(check.answers),
    sitting: young(check.sitting),
    locks: young(check.locks as Readonly<Record<string, Lock>>),
    pending: null,
    askedAt: after(check.askedAt),
    passedAt: after(check.passedAt),
    activeAt: after(check.activeAt),
    began: check.began !== null && check.began.at > erasedAt ? check.began : null,
    erasedAt,
  };
}

const laterOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** A copy in which nothing was ever answered says nothing. A check under way, or waiting to be confirmed, is begun again. */
export function saferCheck(mine: Check, theirs: Check): Check {
  const erasedAt = laterOf(mine.erasedAt, theirs.erasedAt);
  const [one, other] = [sinceErased(mine, erasedAt), sinceErased(theirs, erasedAt)];
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
    erasedAt,
  };
}

const withFlags = (full: Check, empty: Check): Check => ({
  ...full,
  mustAsk: full.mustAsk || empty.mustAsk,
  wrong: full.wrong || empty.wrong,
  latest: Math.max(full.latest, empty.latest),
  erasedAt: laterOf(full.erasedAt, empty.erasedAt),
});

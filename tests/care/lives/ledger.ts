/** What was ever told that locks, and whose word released it, in the words of evidence.md §3.3: beside `src/care`, not from it. */
import type { LockId } from '../../../src/care/clearance.ts';
import { type Moment, oneDay } from '../../../src/care/moment.ts';
import { type Answer, answersOf, type QuestionId, questionOf } from '../../../src/care/questions.ts';
import { isGraver, type Tier } from '../../../src/care/tier.ts';

export type Told = Readonly<Partial<Record<QuestionId, Answer>>>;

/** §3.3 Logic, on one page of answers. `looked`: answered as unchanged since a clinician looked at it. */
export function opensOf(told: Told, looked: ReadonlySet<string>): ReadonlyMap<LockId, Tier> {
  const opens = new Map<LockId, Tier>();
  const yes = (id: QuestionId): boolean => told[id] === 'yes' && !looked.has(id);
  const perhaps = (id: QuestionId): boolean => (told[id] === 'yes' || told[id] === 'unsure') && !looked.has(id);
  const graver = (id: LockId, tier: Tier): void => {
    const known = opens.get(id);
    if (known === undefined || isGraver(tier, known)) opens.set(id, tier);
  };
  for (const id of ['E1', 'E2', 'E5'] as const)
    if (perhaps(id)) graver(id, told[`${id}b`] === 'yes' ? 'CLINICIAN_SOON' : 'EMERGENCY');
  for (const id of ['E3', 'E4', 'E6', 'E7'] as const) if (perhaps(id)) graver(id, 'EMERGENCY');
  const feverish = ['U1', 'S7'].every((id) => ['yes', 'unsure'].includes(told[id as QuestionId] ?? 'no'));
  if (feverish && !(looked.has('U1') && looked.has('S7')))
    for (const id of ['U1', 'S7'] as const) graver(id, 'EMERGENCY');
  for (const id of ['U1', 'U2', 'S3'] as const) if (perhaps(id)) graver(id, 'CLINICIAN_TODAY');
  if (perhaps('S2')) graver('S2', told.S2b === 'no' ? 'CLINICIAN_SOON' : 'CLINICIAN_TODAY');
  if (perhaps('S1')) graver('S1', 'CLINICIAN_SOON');
  for (const id of ['S5', 'S6', 'S7', 'S9', 'S10', 'S12', 'S14'] as const) if (yes(id)) graver(id, 'CLINICIAN_SOON');
  if ((told.S4 === 'yes' || told.S4 === 'unsure') && told.S4b === 'yes' && !looked.has('S4'))
    graver('S4', 'CLINICIAN_SOON');
  if (yes('S11') && told.S11b !== 'yes') graver('S11', 'CLINICIAN_SOON');
  return opens;
}

interface Open {
  readonly tier: Tier;
  readonly day: string;
  /** A word from before that day cannot be meant for it. */
  readonly follows: boolean;
}
/** What one tab has heard of. */
export interface Ledger {
  readonly open: Map<LockId, Open>;
  readonly looked: Set<LockId>;
  /** The worst of each answer since the whole check was finished: nothing milder counts before that. */
  worst: Told;
  /** Under 18, as answered last. */
  minor: boolean;
  /** An emergency was told, or a tick said that something changed, and no whole check since has been answered without one. */
  unanswered: boolean;
  wrong: boolean;
  /** Of the emergency list, answered since that key was pressed. */
  readonly listed: Set<QuestionId>;
  /** Answered under other rules, and not answered since. */
  readonly outdated: Set<QuestionId>;
  /** Some were, since the whole check was finished. */
  wereOutdated: boolean;
  finishedAt: number | null;
  /** "Nothing new", or a whole check, and no session since. */
  passedAt: number | null;
  activeAt: number | null;
}
export const blank = (): Ledger => ({
  open: new Map(),
  looked: new Set(),
  worst: {},
  minor: false,
  unanswered: false,
  wrong: false,
  listed: new Set(),
  outdated: new Set(),
  wereOutdated: false,
  finishedAt: null,
  passedAt: null,
  activeAt: null,
});
export const copyOf = (one: Ledger): Ledger => ({
  ...one,
  open: new Map(one.open),
  looked: new Set(one.looked),
  outdated: new Set(one.outdated),
  listed: new Set(one.listed),
});

export function tell(ledger: Ledger, id: LockId, tier: Tier, day: string): void {
  const known = ledger.open.get(id);
  if (known !== undefined && !isGraver(tier, known.tier)) return;
  const again = ledger.looked.delete(id) || known !== undefined;
  ledger.open.set(id, { tier, day, follows: again || tier === 'EMERGENCY' || id === 'U1' });
}

export function worseOf(one: Told, other: Told): Told {
  const worst: Partial<Record<QuestionId, Answer>> = { ...one };
  for (const id of Object.keys(other) as QuestionId[])
    if (worst[id] !== other[id])
      worst[id] = answersOf(questionOf(id).kind).find((each) => one[id] === each || other[id] === each)!;
  return worst;
}

/** Of a check that was not finished only what is worse counts: a fever now, beside a weak immune system before. */
export const follows = (ledger: Ledger, id: LockId): boolean => opensOf(ledger.worst, new Set()).has(id);

const least = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.min(one, other);

export function merged(one: Ledger, other: Ledger): Ledger {
  const open = new Map(one.open);
  for (const [id, lock] of other.open) {
    const mine = open.get(id);
    const day = mine !== undefined && mine.day > lock.day ? mine.day : lock.day;
    const tier = mine !== undefined && isGraver(mine.tier, lock.tier) ? mine.tier : lock.tier;
    open.set(id, { tier, day, follows: lock.follows || mine?.follows === true });
  }
  return {
    open,
    looked: new Set([...one.looked, ...other.looked].filter((id) => !open.has(id))),
    worst: worseOf(one.worst, other.worst),
    minor: one.minor || other.minor,
    unanswered: one.unanswered || other.unanswered,
    wrong: one.wrong || other.wrong,
    listed: new Set(),
    // Of two answers to one question the later may be kept.
    outdated: new Set([...one.outdated].filter((id) => other.outdated.has(id))),
    wereOutdated: one.wereOutdated || other.wereOutdated,
    finishedAt: least(one.finishedAt, other.finishedAt),
    passedAt: one.passedAt === other.passedAt ? one.passedAt : null,
    activeAt: least(one.activeAt, other.activeAt),
  };
}

/** Whether the whole check has to be answered before a session. evidence.md §3.3 re-screen */
export const isWholeDue = (
  { unanswered, outdated, finishedAt, activeAt }: Pick<Ledger, 'unanswered' | 'outdated' | 'finishedAt' | 'activeAt'>,
  now: Moment,
): boolean => {
  const age = (at: number | null): number => (at === null ? Number.POSITIVE_INFINITY : now.at - at);
  return unanswered || outdated.size > 0 || age(finishedAt) >= 28 * oneDay || age(activeAt) >= 14 * oneDay;
};

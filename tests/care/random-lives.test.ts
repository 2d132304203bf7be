/**
 * Ten thousand lives with random answers to all that is asked, page by page as they are given, with sessions, rests,
 * sessions taken up, time away, other rule versions, reloads and a second tab. Beside them runs a ledger that knows
 * evidence.md §3.3 in its own words: what was ever told that locks, and whose word released it. Movement is never found
 * unlocked while something is open in the ledger, and never locked without a cause that is in it.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CheckEvent, checkAfter, type Given } from '../../src/care/check.ts';
import { clearedIds, entriesOf, type LockId } from '../../src/care/clearance.ts';
import { type Gate, gateOf, mayBegin, mustStop } from '../../src/care/gate.ts';
import { saferCheck } from '../../src/care/merge-checks.ts';
import { dayOf, type Moment, oneDay } from '../../src/care/moment.ts';
import { parseCheck } from '../../src/care/parse-check.ts';
import {
  type Answer,
  answersOf,
  emergencyIds,
  familyOf,
  type Group,
  groups,
  isQuestionId,
  type QuestionId,
  questionIds,
  questionOf,
  rootOf,
} from '../../src/care/questions.ts';
import { type QuickId, quickIds, quickItems } from '../../src/care/quick.ts';
import { sittingOf } from '../../src/care/sitting.ts';
import { type Check, emptyCheck } from '../../src/care/state.ts';
import { gravest, isGraver, type Tier } from '../../src/care/tier.ts';

type Told = Readonly<Partial<Record<QuestionId, Answer>>>;

/** §3.3 Logic, on one page of answers. `looked`: answered as unchanged since a clinician looked at it. */
function opensOf(told: Told, looked: ReadonlySet<string>): ReadonlyMap<LockId, Tier> {
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
interface Ledger {
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
const blank = (): Ledger => ({
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
const copyOf = (one: Ledger): Ledger => ({
  ...one,
  open: new Map(one.open),
  looked: new Set(one.looked),
  outdated: new Set(one.outdated),
  listed: new Set(one.listed),
});

function tell(ledger: Ledger, id: LockId, tier: Tier, day: string): void {
  const known = ledger.open.get(id);
  if (known !== undefined && !isGraver(tier, known.tier)) return;
  const again = ledger.looked.delete(id) || known !== undefined;
  ledger.open.set(id, { tier, day, follows: again || tier === 'EMERGENCY' || id === 'U1' });
}

function worseOf(one: Told, other: Told): Told {
  const worst: Partial<Record<QuestionId, Answer>> = { ...one };
  for (const id of Object.keys(other) as QuestionId[])
    if (worst[id] !== other[id])
      worst[id] = answersOf(questionOf(id).kind).find((each) => one[id] === each || other[id] === each)!;
  return worst;
}

/** Of a check that was not finished only what is worse counts: a fever now, beside a weak immune system before. */
const follows = (ledger: Ledger, id: LockId): boolean => opensOf(ledger.worst, new Set()).has(id);

const least = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.min(one, other);

function merged(one: Ledger, other: Ledger): Ledger {
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

type Step =
  /** So many pages of the whole check, from where it is; `drawn`: what is not answered in the mildest way. */
  | {
      readonly do: 'pages';
      readonly pages: number;
      readonly drawn: Drawn;
      readonly keep: boolean;
      readonly confirm: boolean;
    }
  | { readonly do: 'quick'; readonly ticked: readonly QuickId[] }
  | { readonly do: 'list'; readonly drawn: Drawn }
  | { readonly do: 'clear'; readonly back: number; readonly honest: boolean }
  | { readonly do: 'reload'; readonly older: number | null }
  | { readonly do: 'begin' | 'takeUp' | 'rest' | 'wrong' | 'leave' | 'stumble' | 'askAgain' | 'otherTab' | 'meet' };

/** Few answers that are not the mildest, or all of them at random. */
type Drawn =
  | { readonly kind: 'some'; readonly some: readonly (readonly [question: number, answer: number])[] }
  | { readonly kind: 'all'; readonly seed: number };
const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('some' as const),
      some: fc.array(fc.tuple(fc.nat(questionIds.length - 1), fc.nat(3)), { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('all' as const), seed: fc.nat() }) },
);

const inGroup = (group: Group): readonly QuestionId[] => questionIds.filter((id) => questionOf(id).group === group);
const idsOf = new Map(groups.map((group) => [group, inGroup(group)]));
const mildest: Readonly<Record<string, Answer>> = {
  yesNo: 'no',
  goodIfYes: 'yes',
  change: 'same',
  sides: 'one',
  age: '18to64',
};
/** A number from 0 on for each question, the same for the same seed. */
const scrambled = (seed: number, n: number): number => Math.imul(seed ^ (n * 0x9e3779b9), 0x85ebca6b) >>> 8;

const answerOf = (id: QuestionId, how: Drawn): Answer => {
  const all = answersOf(questionOf(id).kind);
  const n = questionIds.indexOf(id);
  const at = how.kind === 'all' ? scrambled(how.seed, n) : how.some.find(([question]) => question === n)?.[1];
  return at === undefined ? mildest[questionOf(id).kind]! : all[at % all.length]!;
};

/** A page as it is filled in: follow-ups only where they are shown. */
function page(ids: readonly QuestionId[], how: Drawn): Told {
  const told: Partial<Record<QuestionId, Answer>> = {};
  for (const id of ids) {
    const { after } = questionOf(id);
    const before = after && told[after.question as QuestionId];
    if (after === null || (before && after.answers.includes(before))) told[id] = answerOf(id, how);
  }
  return told;
}

const usually = fc.nat(5).map((n) => n > 0);
const just = (...what: readonly Exclude<Step['do'], 'pages' | 'quick' | 'list' | 'clear' | 'reload'>[]) =>
  fc.constantFrom(...what.map((one) => ({ do: one })));
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('pages' as const),
      pages: fc.oneof({ weight: 5, arbitrary: fc.constant(groups.length) }, fc.integer({ min: 1, max: groups.length })),
      drawn,
      keep: fc.boolean(),
      confirm: usually,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('clear' as const), back: fc.nat(4), honest: usually }) },
  { weight: 3, arbitrary: fc.constant({ do: 'quick' as const, ticked: [] }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('quick' as const), ticked: fc.subarray([...quickIds]) }) },
  { weight: 4, arbitrary: just('begin', 'begin', 'takeUp', 'rest') },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('list' as const), drawn }) },
  { weight: 2, arbitrary: just('wrong', 'leave', 'stumble', 'askAgain') },
  { weight: 2, arbitrary: just('otherTab', 'otherTab', 'meet') },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('reload' as const),
      older: fc.option(fc.nat(questionIds.length - 1), { freq: 3 }),
    }),
  },
);
/** Minutes until the step. */
const wait = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 25 }) },
  { weight: 2, arbitrary: fc.integer({ min: 26, max: 2 * 1440 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1440, max: 40 * 1440 }) },
);
const life = fc.array(fc.record({ wait, step }), { minLength: 4, maxLength: 10 });

const momentAt = (minutes: number): Moment => {
  const at = 20_514 * oneDay + minutes * 60_000;
  return { at, day: dayOf(Math.floor(at / oneDay)) };
};
/** `expect` a quarter of a million times takes a minute. */
const hold = (is: boolean, otherwise: string | (() => string)): void => {
  if (!is) throw new Error(typeof otherwise === 'string' ? otherwise : otherwise());
};

interface Tab {
  check: Check;
  ledger: Ledger;
}

/** A tab in which nothing was ever answered knows nothing of times, only what it asks. */
function met(one: Tab, other: Tab): Ledger {
  const knows = ({ check }: Tab): boolean =>
    [check.answers, check.locks, check.sitting].some((part) => Object.keys(part).length > 0);
  const flags = merged(one.ledger, other.ledger);
  const full = knows(one) ? one : other;
  if (knows(one) && knows(other)) return flags;
  const { finishedAt, passedAt, activeAt } = full.ledger;
  return { ...flags, finishedAt, passedAt, activeAt };
}

/** Lives one life; calls `seen` after each step and `moved` where somebody is really set moving. */
function live(
  steps: readonly { readonly wait: number; readonly step: Step }[],
  seen: (gate: Gate, tab: Tab, now: Moment) => void,
  moved: (how: 'session' | 'rest', tab: Tab, now: Moment) => void,
): void {
  let tab: Tab = { check: emptyCheck, ledger: blank() };
  let other: Tab | null = null;
  let minutes = 0;
  for (const { wait: waited, step: now } of steps) {
    minutes += waited;
    let moment = momentAt(minutes);
    const send = (event: CheckEvent): void => {
      tab.check = checkAfter(tab.check, event, moment);
    };
    const { ledger } = tab;

    /** Locks that fall now have their cause, if not in what is told now then in the worst of what was. */
    const noteFallen = (): void => {
      for (const [id, lock] of entriesOf(tab.check.locks))
        if (lock.at === moment.at && !ledger.open.has(id)) {
          hold(follows(ledger, id), () => `${id} falls, and nobody told it`);
          tell(ledger, id, lock.tier, lock.day);
          if (lock.tier === 'EMERGENCY') ledger.unanswered = true;
        }
    };
    /** One page, and what it tells. */
    const answer = (ids: readonly QuestionId[], how: Drawn, keep: boolean): void => {
      const cleared = clearedIds(tab.check.locks, moment);
      const told = page(ids, how);
      const unchanged = new Set<QuestionId>(
        keep ? ids.filter((id) => cleared.has(id) && rootOf(id) === id && !questionOf(id).alwaysAfresh) : [],
      );
      const given: Partial<Record<QuestionId, Answer | 'unchanged'>> = { ...told };
      const real: Partial<Record<QuestionId, Answer>> = { ...told };
      for (const id of unchanged)
        for (const each of familyOf(id)) {
          delete given[each];
          delete real[each];
          const before = tab.check.answers[each];
          if (before !== undefined) real[each] = before.answer;
        }
      for (const id of unchanged) given[id] = 'unchanged';
      for (const [id, tier] of opensOf(real, unchanged)) {
        const fresh = !ledger.open.has(id) || isGraver(tier, ledger.open.get(id)!.tier);
        tell(ledger, id, tier, moment.day);
        if (tier === 'EMERGENCY' && (fresh || id.startsWith('E'))) ledger.unanswered = true;
      }
      for (const id of ids) {
        ledger.outdated.delete(id);
        ledger.listed.add(id);
      }
      ledger.worst = worseOf(ledger.worst, real);
      if (real.AGE === 'under18') ledger.minor = true;
      const before = tab.check.askedAt;
      send({ kind: 'answered', given: given as Given });
      noteFallen();
      if (tab.check.askedAt !== before) finish(false);
      if (ledger.wrong && !gateOf(tab.check, moment).why.includes('somethingWrong')) {
        hold(
          emergencyIds.every((id) => ledger.listed.has(id)),
          'what feels wrong is forgotten, and the list not answered',
        );
        ledger.wrong = false;
      }
    };
    /** The whole check is finished, and confirmed where that was asked for. */
    const finish = (isConfirmed: boolean): void => {
      const { answers } = tab.check;
      const told = Object.fromEntries(Object.entries(answers).map(([id, { answer: said }]) => [id, said])) as Told;
      const now = opensOf(told, new Set());
      const found = gravest([...now.values(), ...(told.AGE === 'under18' ? (['NOT_FOR_APP'] as const) : [])]);
      for (const id of quickIds) {
        if (quickItems[id].stays || !ledger.open.has(id)) continue;
        hold(isConfirmed || !isGraver(quickItems[id].tier, found), () => `${id}: taken back without being asked twice`);
        ledger.open.delete(id);
      }
      const inForce = [...now].some(([id, tier]) => tier === 'EMERGENCY' && id.startsWith('E'));
      const anew = [...ledger.open].some(
        ([id, { tier }]) => tier === 'EMERGENCY' && isQuestionId(id) && answers[id]?.at === tab.check.locks[id]?.at,
      );
      ledger.unanswered = inForce || anew;
      ledger.worst = told;
      ledger.minor = told.AGE === 'under18';
      ledger.outdated.clear();
      ledger.wereOutdated = false;
      ledger.finishedAt = ledger.passedAt = ledger.activeAt = moment.at;
    };

    switch (now.do) {
      case 'pages':
        for (let n = 0; n < now.pages; n += 1) {
          const sitting = sittingOf(tab.check, moment);
          // Where it was left.
          const open = groups.find((group) =>
            idsOf.get(group)?.some((id) => rootOf(id) === id && sitting[id] === undefined),
          );
          const ids = idsOf.get(open ?? 'bladder')!;
          const asked = tab.check.askedAt;
          answer(ids, now.drawn, now.keep);
          if (tab.check.pending !== null || tab.check.askedAt !== asked) break;
          minutes += 1;
          moment = momentAt(minutes);
        }
        if (now.confirm && tab.check.pending !== null) {
          const before = tab.check.askedAt;
          send({ kind: 'confirmDowngrade' });
          if (tab.check.askedAt !== before) finish(true);
        }
        break;
      case 'list': {
        const ids = questionIds.filter((id) => ['bladder', 'sudden'].includes(questionOf(id).group));
        answer(ids, now.drawn, false);
        send({ kind: 'abandoned' });
        break;
      }
      case 'quick':
        send({ kind: 'quickCheck', ticked: now.ticked });
        for (const id of now.ticked) {
          ledger.looked.delete(id);
          ledger.open.set(id, { tier: quickItems[id].tier, day: moment.day, follows: true });
        }
        if (now.ticked.length > 0) {
          ledger.unanswered = true;
          ledger.passedAt = null;
        } else if (tab.check.passedAt === moment.at) ledger.passedAt = ledger.activeAt = moment.at;
        break;
      case 'clear': {
        const on = dayOf(Math.floor(moment.at / oneDay) - now.back);
        send({
          kind: 'clearance',
          items: [...ledger.open.keys()],
          assessed: true,
          toldCanExercise: now.honest,
          on,
        });
        noteFallen();
        const released = clearedIds(tab.check.locks, moment);
        for (const [id, { tier, day, follows }] of [...ledger.open]) {
          if (!released.has(id)) continue;
          hold(now.honest, () => `${id}: released by no word at all`);
          hold(!follows || on >= day, () => `${id}: released by a word from before it`);
          hold(tier !== 'EMERGENCY' || !ledger.unanswered, () => `${id}: released without being answered again`);
          ledger.open.delete(id);
          ledger.looked.add(id);
        }
        break;
      }
      case 'begin':
      case 'takeUp':
        // A session that was cut off begins as any other does.
        if (!mayBegin(gateOf(tab.check, moment))) break;
        moved('session', tab, moment);
        send({ kind: 'sessionBegan' });
        ledger.passedAt = null;
        ledger.activeAt = moment.at;
        break;
      case 'rest':
        // Begins without a check; "nothing new" is said in it, for it alone.
        if (mustStop(gateOf(tab.check, moment))) break;
        moved('rest', tab, moment);
        send({ kind: 'quickCheck', ticked: [] });
        send({ kind: 'sessionBegan' });
        ledger.passedAt = null;
        ledger.activeAt = moment.at;
        break;
      case 'wrong':
        send({ kind: 'somethingWrong' });
        ledger.wrong = true;
        ledger.listed.clear();
        ledger.passedAt = null;
        break;
      case 'askAgain':
        send({ kind: 'askAgain' });
        ledger.unanswered = true;
        ledger.passedAt = null;
        break;
      case 'leave':
        send({ kind: 'abandoned' });
        break;
      case 'stumble':
        send({ kind: 'stumbled' });
        ledger.outdated.delete('P4b');
        break;
      case 'reload': {
        const id = now.older === null ? undefined : questionIds[now.older];
        const old = id === undefined ? undefined : tab.check.answers[id];
        const kept =
          id === undefined || old === undefined
            ? tab.check
            : { ...tab.check, answers: { ...tab.check.answers, [id]: { ...old, ruleVersion: 0 } } };
        if (id !== undefined && kept !== tab.check) {
          ledger.outdated.add(id);
          ledger.wereOutdated = true;
        }
        tab.check = parseCheck(JSON.parse(JSON.stringify(kept)));
        break;
      }
      case 'otherTab':
        // Neither hears the other from here on.
        if (other === null) other = { check: tab.check, ledger: copyOf(ledger) };
        [tab, other] = [other, tab];
        break;
      case 'meet':
        if (other === null) break;
        tab = { check: saferCheck(tab.check, other.check), ledger: met(tab, other) };
        other = null;
        break;
    }
    seen(gateOf(tab.check, moment), tab, moment);
  }
}

test('movement is open exactly where nothing is, and every lock has its cause', { timeout: 240_000 }, () => {
  const met = { open: 0, locked: 0, session: 0, rest: 0, mixed: 0, causes: new Set<string>() };
  fc.assert(
    fc.property(life, (steps) => {
      live(
        steps,
        (gate, { check, ledger }, now) => {
          met[gate.movement] += 1;
          hold(gate.why.length > 0 === (gate.movement === 'locked'), 'a lock without a cause, or the reverse');
          for (const [id, { tier }] of ledger.open) {
            met.causes.add(id);
            hold(gate.why.includes(id), () => `${id} is open in the ledger and locks nothing`);
            hold(!isGraver(tier, gate.tier ?? 'GO'), () => `${id} is ${tier}, and the gate says ${gate.tier}`);
          }
          const age = (at: number | null): number => (at === null ? Number.POSITIVE_INFINITY : now.at - at);
          const due =
            ledger.unanswered ||
            ledger.outdated.size > 0 ||
            age(ledger.finishedAt) >= 28 * oneDay ||
            age(ledger.activeAt) >= 14 * oneDay;
          hold(!ledger.wrong || gate.why.includes('somethingWrong'), 'what feels wrong locks nothing');
          for (const id of gate.why) {
            if (id === 'fullCheck') hold(due || ledger.wereOutdated, 'the whole check is due for no reason');
            else if (id === 'somethingWrong') hold(ledger.wrong, 'nobody said that something is wrong');
            else if (id === 'AGE') hold(ledger.minor, 'nobody said to be under 18');
            else if (!ledger.open.has(id)) {
              hold(follows(ledger, id), () => `${id} locks, and nobody told it`);
              met.mixed += 1;
            }
          }
          hold(!due || gate.due === 'full', () => `the whole check is due, and ${gate.due} is asked`);
          hold(check.askedAt === ledger.finishedAt, 'finished without being answered');
        },
        (how, { ledger }, now) => {
          met[how] += 1;
          hold(ledger.open.size === 0, () => `a ${how} in a locked state`);
          hold(!ledger.wrong && !ledger.minor, () => `a ${how} while something is wrong`);
          if (how === 'rest') return;
          hold(ledger.passedAt !== null && now.at - ledger.passedAt < 30 * 60_000, 'nothing was asked before it');
          hold(!ledger.unanswered && ledger.outdated.size === 0, 'the whole check was due before it');
        },
      );
    }),
    { numRuns: 10_000 },
  );
  // The lives are worth living through.
  expect(met.open).toBeGreaterThan(5_000);
  expect(met.locked).toBeGreaterThan(5_000);
  expect(met.session).toBeGreaterThan(500);
  expect(met.rest).toBeGreaterThan(500);
  expect(met.causes.size).toBeGreaterThanOrEqual(25);
});

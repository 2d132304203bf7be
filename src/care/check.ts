/**
 * The suitability check as one pure reducer: what happened goes in, the next check comes out; `gateOf` says what it means.
 * Three habits keep it safe: worse counts at once, milder needs a finished check and a second yes, and a lock is
 * released by a clinician's word alone. evidence.md §3.3
 */
import { type Answered, type Answers, isAsked, onlyAsked, safer, unanswered } from './answers.ts';
import type { Since } from './began.ts';
import {
  clearedIds,
  entriesOf,
  isCleared,
  type Lock,
  type LockId,
  type Locks,
  lockFallen,
  withClearance,
} from './clearance.ts';
import { gateOf } from './gate.ts';
import type { Day, Moment } from './moment.ts';
import {
  type Answer,
  answersOf,
  emergencyIds,
  familyOf,
  isQuestionId,
  type QuestionId,
  questionOf,
  ruleVersion,
} from './questions.ts';
import { type QuickId, quickIds, quickItems } from './quick.ts';
import { dueOf } from './rescreen.ts';
import { pendingOf, sittingOf } from './sitting.ts';
import type { Check } from './state.ts';
import { canStayCleared, effectiveEmergencies, gravest, isGraver, outcomeOf } from './tier.ts';

/** "Unchanged since {date}": only where a clinician has cleared it; anywhere else it counts as yes. */
export type GivenAnswer = Answer | 'unchanged';
export type Given = Readonly<Partial<Record<QuestionId, GivenAnswer>>>;

export type CheckEvent =
  /** The answers of one screen, follow-ups with their question. The last screen finishes the check by itself. */
  | { readonly kind: 'answered'; readonly given: Given }
  /** Left half-way. What was worse still counts. */
  | { readonly kind: 'abandoned' }
  /** "Yes, it is really less than before." */
  | { readonly kind: 'confirmDowngrade' }
  /** The one screen before a session; nothing ticked: "nothing new". */
  | { readonly kind: 'quickCheck'; readonly ticked: readonly QuickId[] }
  /** Both statements confirmed, for all that `why` named or some of it, and the day of the assessment. */
  | {
      readonly kind: 'clearance';
      readonly items: readonly LockId[];
      readonly assessed: boolean;
      readonly toldCanExercise: boolean;
      readonly on: Day;
    }
  | { readonly kind: 'somethingWrong' }
  /** When the emergency began, told on its card. */
  | { readonly kind: 'began'; readonly since: Since }
  /** An injury, or a leg symptom told after a session: ask everything again. */
  | { readonly kind: 'askAgain' }
  /** A stumble or near fall on a walk. evidence.md §4.2 */
  | { readonly kind: 'stumbled' }
  | { readonly kind: 'sessionBegan' }
  | { readonly kind: 'timePassed' };

function answeredAs(check: Check, given: Given, now: Moment): Answers {
  const cleared = clearedIds(check.locks, now);
  const taken: Partial<Record<QuestionId, Answered>> = {};
  for (const [id, answer] of Object.entries(given)) {
    if (!isQuestionId(id)) continue;
    if (answer === 'unchanged' && canStayCleared(id) && cleared.has(id)) {
      for (const each of familyOf(id)) {
        const before = check.answers[each];
        if (before !== undefined) taken[each] = { ...before, at: now.at, ruleVersion };
      }
    } else {
      const said = answer === 'unchanged' ? answersOf(questionOf(id).kind)[0]! : answer;
      taken[id] = { answer: said, at: now.at, ruleVersion };
    }
  }
  return taken;
}

const isUnchanged = (given: Given, id: QuestionId): boolean => given[id] === 'unchanged' && canStayCleared(id);

/** Locks after answers: new causes lock; a cleared one that was answered anew, and not as unchanged, locks again. */
function locksAfter(check: Check, answers: Answers, given: Given, now: Moment): Locks {
  const before = clearedIds(check.locks, now);
  const anew = (id: QuestionId): boolean =>
    familyOf(id).some((each) => given[each] !== undefined && !isUnchanged(given, each));
  const cleared = new Set([...before].filter((id) => !(isQuestionId(id) && anew(id))));
  const locks: Partial<Record<LockId, Lock>> = { ...check.locks };
  for (const { id, tier } of outcomeOf(answers, cleared).causes) {
    if (tier === 'GO' || tier === 'NOT_FOR_APP') continue;
    const lock = locks[id];
    if (lock === undefined) locks[id] = lockFallen(id, tier, now, false);
    else if (lock.cleared !== null || isGraver(tier, lock.tier)) locks[id] = lockFallen(id, tier, now, true);
  }
  return locks;
}

/** The whole check, answered and where needed confirmed. Clocks that ran ahead are forgiven: what is known is known now. */
function finished(check: Check, answers: Answers, now: Moment): Check {
  // On whichever of its pages: what told of it says nothing of after it.
  const toldInIt = entriesOf(check.locks).some(
    ([id, { tier, at }]) => tier === 'EMERGENCY' && isQuestionId(id) && answers[id]?.at === at,
  );
  const kept = entriesOf(check.locks)
    .filter(([id]) => !quickIds.some((quick) => quick === id && !quickItems[quick].stays))
    .map(([id, lock]) => [id, lock.at > now.at ? { ...lock, at: now.at, day: now.day } : lock]);
  return {
    ...check,
    answers,
    locks: Object.fromEntries(kept) as Locks,
    sitting: {},
    pending: null,
    askedAt: now.at,
    passedAt: now.at,
    activeAt: now.at,
    latest: now.at,
    // An emergency is answered once more before anybody's word can release it.
    mustAsk: toldInIt || effectiveEmergencies(answers).length > 0,
    wrong: false,
  };
}

function afterAnswers(before: Check, given: Given, now: Moment): Check {
  const earlier = sittingOf(before, now);
  const sitting = onlyAsked({ ...earlier, ...answeredAs(before, given, now) });
  const answers = safer(before.answers, sitting);
  const listAnswered = emergencyIds.every((id) =>
    familyOf(id).every((each) => !isAsked(each, sitting) || sitting[each]),
  );
  const told = onlyAsked({ ...before.answers, ...sitting });
  const locks = locksAfter(before, told, given, now);
  const hasNewEmergency = entriesOf(locks).some(([id, lock]) => lock.tier === 'EMERGENCY' && lock !== before.locks[id]);
  const check: Check = {
    ...before,
    answers,
    sitting,
    pending: null,
    locks,
    mustAsk: before.mustAsk || hasNewEmergency || effectiveEmergencies(told).length > 0,
    wrong: before.wrong && !listAnswered,
  };
  if (check.wrong || unanswered(sitting).length > 0) return check;
  const comesTo = outcomeOf(sitting, clearedIds(check.locks, now)).tier;
  const held = entriesOf(locks).flatMap(([, lock]) => (isCleared(lock, now) ? [] : [lock.tier]));
  const previous = gravest([gateOf(before, now).tier ?? 'GO', ...held]);
  return isGraver(previous, comesTo) ? { ...check, sitting: {}, pending: sitting } : finished(check, sitting, now);
}

/** What was answered before something happened says nothing about after it. */
const fromTheStart = (check: Check): Check => ({ ...check, sitting: {}, pending: null });

function afterConfirmation(check: Check, now: Moment): Check {
  if (check.pending === null) return check;
  const pending = pendingOf(check, now);
  return pending === null ? fromTheStart(check) : finished(check, pending, now);
}

function afterQuickCheck(check: Check, ticked: readonly QuickId[], now: Moment): Check {
  if (ticked.length > 0) {
    const fallen = ticked.map((id) => [id, lockFallen(id, quickItems[id].tier, now, true)]);
    const locks: Locks = { ...check.locks, ...Object.fromEntries(fallen) };
    return { ...fromTheStart(check), locks, passedAt: null, mustAsk: true };
  }
  // "Nothing new" answers the short question only.
  return dueOf(check, now) === 'full' || check.wrong ? check : { ...check, passedAt: now.at, activeAt: now.at };
}

function afterClearance(check: Check, event: Extract<CheckEvent, { kind: 'clearance' }>, now: Moment): Check {
  if (!event.assessed || !event.toldCanExercise || pendingOf(check, now) !== null) return check;
  const stillGrave = check.mustAsk || effectiveEmergencies(check.answers).length > 0;
  // Answers that came without their locks, from another copy, get them here.
  const all = { ...locksAfter(check, check.answers, {}, now), ...check.locks };
  const locks = entriesOf(all).map(([id, lock]) => {
    const isMeant = event.items.includes(id) && !(lock.tier === 'EMERGENCY' && stillGrave);
    return [id, isMeant ? withClearance(lock, event.on, now) : lock];
  });
  return { ...check, locks: Object.fromEntries(locks) as Locks };
}

function next(check: Check, event: CheckEvent, now: Moment): Check {
  switch (event.kind) {
    case 'answered':
      return afterAnswers(check, event.given, now);
    case 'abandoned':
      return fromTheStart(check);
    case 'confirmDowngrade':
      return afterConfirmation(check, now);
    case 'quickCheck':
      return afterQuickCheck(check, event.ticked, now);
    case 'clearance':
      return afterClearance(check, event, now);
    case 'somethingWrong':
      return { ...fromTheStart(check), passedAt: null, wrong: true };
    case 'began':
      return { ...check, began: { since: event.since, ...now } };
    case 'askAgain':
      return { ...fromTheStart(check), passedAt: null, mustAsk: true };
    case 'stumbled': {
      const unsteady: Answered = { answer: 'yes', at: now.at, ruleVersion };
      return { ...fromTheStart(check), answers: { ...check.answers, P4b: unsteady } };
    }
    case 'sessionBegan':
      // A rest begins without a check: it does not make up for the days away.
      return { ...check, passedAt: null, activeAt: dueOf(check, now) === 'full' ? check.activeAt : now.at };
    case 'timePassed':
      return check;
  }
}

/** The check after something happened. Never throws; what makes no sense changes nothing. */
export function checkAfter(check: Check, event: CheckEvent, now: Moment): Check {
  const told = next(check, event, now);
  // When it began belongs to one emergency: the next one has a beginning of its own.
  const isOver = told.began !== null && gateOf(told, now).tier !== 'EMERGENCY';
  const after = isOver ? { ...told, began: null } : told;
  // A finished check has set the clock anew.
  const latest = after.askedAt === now.at && after.latest === now.at ? now.at : Math.max(after.latest, now.at);
  return latest === after.latest ? after : { ...after, latest };
}

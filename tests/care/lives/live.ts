/** One life, lived with the check and beside it the ledger. */
import { type CheckEvent, checkAfter, type Given } from '../../../src/care/check.ts';
import { clearedIds, entriesOf } from '../../../src/care/clearance.ts';
import { type Gate, gateOf, mayBegin, mustStop } from '../../../src/care/gate.ts';
import { saferCheck } from '../../../src/care/merge-checks.ts';
import { dayOf, type Moment, oneDay } from '../../../src/care/moment.ts';
import { parseCheck } from '../../../src/care/parse-check.ts';
import {
  type Answer,
  emergencyIds,
  familyOf,
  groups,
  isQuestionId,
  type QuestionId,
  questionIds,
  questionOf,
  rootOf,
} from '../../../src/care/questions.ts';
import { quickIds, quickItems } from '../../../src/care/quick.ts';
import { sittingOf } from '../../../src/care/sitting.ts';
import { type Check, emptyCheck } from '../../../src/care/state.ts';
import { gravest, isGraver } from '../../../src/care/tier.ts';
import { type Drawn, idsOf, momentAt, page, type Step } from './drawn.ts';
import { hold } from './hold.ts';
import {
  blank,
  copyOf,
  follows,
  isWholeDue,
  type Ledger,
  merged,
  opensOf,
  type Told,
  tell,
  worseOf,
} from './ledger.ts';

export interface Tab {
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
export function live(
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
        // It answers no whole check that is due.
        if (!isWholeDue(ledger, moment)) ledger.activeAt = moment.at;
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

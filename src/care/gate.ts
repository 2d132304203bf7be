/** What is locked now, and why. Derived from the check and the moment; nothing of it is kept. evidence.md §3.3 gates */
import { clearedIds, entriesOf, isCleared, type LockId } from './clearance.ts';
import type { Moment } from './moment.ts';
import { questionIds } from './questions.ts';
import { quickIds } from './quick.ts';
import { type Due, dueOf } from './rescreen.ts';
import { pendingOf } from './sitting.ts';
import type { Check } from './state.ts';
import type { CareTag } from './tags.ts';
import { gravest, type Note, outcomeOf, type Tier, tiers } from './tier.ts';

/** `fullCheck`: it is due. `somethingWrong`: that key was pressed and the emergency list is not answered yet. */
export type Why = LockId | 'fullCheck' | 'somethingWrong';

const order: readonly LockId[] = [...questionIds, ...quickIds];

export interface Gate {
  /** Of exercise, gait and metronome alike. Learning pages and the record are never locked. */
  readonly movement: 'open' | 'locked';
  /** Gravest first. Empty exactly where movement is open. */
  readonly why: readonly Why[];
  /** null: not known yet, nothing grave has been answered. */
  readonly tier: Tier | null;
  readonly tags: readonly CareTag[];
  readonly notes: readonly Note[];
  readonly lowersWalkingDose: boolean;
  /** What to ask before the next session. */
  readonly due: Due;
  /** A milder result waits for its second confirmation. */
  readonly asksToConfirm: boolean;
}

export function gateOf(check: Check, now: Moment): Gate {
  const outcome = outcomeOf(check.answers, clearedIds(check.locks, now));
  const held = entriesOf(check.locks)
    .filter(([, lock]) => !isCleared(lock, now))
    .map(([id, { tier }]) => ({ id, tier }));
  const due = dueOf(check, now);
  const causes = [...held, ...outcome.causes].toSorted(
    (a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || order.indexOf(a.id) - order.indexOf(b.id),
  );
  const why: readonly Why[] = [
    ...new Set<Why>([
      ...causes.map(({ id }) => id),
      ...(check.wrong ? (['somethingWrong'] as const) : []),
      ...(due === 'full' ? (['fullCheck'] as const) : []),
    ]),
  ];
  const tier = gravest(causes.map((cause) => cause.tier));
  return {
    movement: why.length === 0 ? 'open' : 'locked',
    why,
    tier: tier === 'GO' && check.askedAt === null ? null : tier,
    tags: outcome.tags,
    notes: outcome.notes,
    lowersWalkingDose: outcome.lowersWalkingDose,
    due,
    asksToConfirm: pendingOf(check, now) !== null,
  };
}

/** Whether a session may begin this very moment: nothing locks, and the check before it has been passed. */
export const mayBegin = (gate: Gate): boolean => gate.movement === 'open' && gate.due === null;

/** Whether a session that is going on has to end: something was answered, not merely that a check has come due. */
export const mustStop = (gate: Gate): boolean => gate.why.some((why) => why !== 'fullCheck');

/** Whether something that was answered locks, and not merely that something is still to be asked. */
export const answerLocks = (gate: Gate): boolean =>
  gate.why.some((why) => why !== 'fullCheck' && why !== 'somethingWrong');

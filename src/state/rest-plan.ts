/** A rest that begins at once, on a walk or before it: what of the routine is done. evidence.md §1.3, product.md "Tightening now" */
import { isSecondBreak } from '../care/break-outcome.ts';
import { gentlest } from '../care/gentlest.ts';
import type { FinishedSession } from '../record/kept.ts';
import { restedFrom } from '../record/rested-from.ts';
import { isEnough } from '../record/walk-facts.ts';
import type { Choices } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import type { EpochMilliseconds } from '../units.ts';

interface Known {
  /** Newest first. */
  readonly history: readonly FinishedSession[];
  /** Whether the check was ever finished here. */
  readonly asked: boolean;
  readonly now: EpochMilliseconds;
}

const madeWorse = (history: readonly FinishedSession[], now: EpochMilliseconds): boolean => {
  const walk = restedFrom(history, now)?.walk;
  return walk !== undefined && isEnough(walk);
};

/** `suited`: as the check has it. */
export function restPlan(routine: Routine, suited: Choices, { history, asked, now }: Known): Choices {
  const choices = asked ? suited : gentlest(routine, suited);
  const first = routine.items.findIndex((item) => 'exercise' in item);
  const breaks = history.filter(({ kind }) => kind === 'break');
  const walks = history.filter(({ kind }) => kind === 'drill');
  // Nobody is sent on with the walk after a second rest, or where walking has made it worse.
  const goesOn = !isSecondBreak({ startedAt: now, breaks, walks }) && !madeWorse(history, now);
  // Whoever asks for it has stopped: slowing down is for the one who still walks.
  const strides = routine.items.flatMap((item, index) => ('walk' in item && (index < first || !goesOn) ? [index] : []));
  return { ...choices, leaveOut: [...new Set([...choices.leaveOut, ...strides])] };
}

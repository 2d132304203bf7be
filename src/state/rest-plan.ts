/** A rest that begins at once, on a walk or before it: what of the routine is done. evidence.md §1.3, product.md "Tightening now" */
import { isSecondBreak } from '../care/break-outcome.ts';
import { gentlest } from '../care/gentlest.ts';
import type { DayOpen } from '../care/pre-gate.ts';
import { dueOf, isInDoubt } from '../care/rescreen.ts';
import type { Check } from '../care/state.ts';
import type { FinishedSession } from '../record/kept.ts';
import { restedFrom } from '../record/rested-from.ts';
import { isEnough } from '../record/walk-facts.ts';
import type { Choices } from '../routine/choices.ts';
import type { Exercise } from '../routine/exercise.ts';
import type { Routine } from '../routine/routine.ts';
import type { EpochMilliseconds } from '../units.ts';

interface Known {
  readonly exercises: readonly Exercise[];
  /** Newest first. */
  readonly history: readonly FinishedSession[];
  readonly check: Check;
  /** What the numbers of today leave open. */
  readonly day: DayOpen;
  readonly now: EpochMilliseconds;
}

const madeWorse = (history: readonly FinishedSession[], now: EpochMilliseconds): boolean => {
  const walk = restedFrom(history, now)?.walk;
  return walk !== undefined && isEnough(walk);
};

/** `suited`: as the check has it. */
export function restPlan(routine: Routine, suited: Choices, { exercises, history, check, day, now }: Known): Choices {
  const known = Object.fromEntries(exercises.map((exercise) => [exercise.id, exercise]));
  const choices = dueOf(check, { at: now }) === 'full' ? gentlest(routine, known, suited) : suited;
  const inDoubt = isInDoubt(check, { at: now });
  const first = routine.items.findIndex((item) => 'exercise' in item);
  const breaks = history.filter(({ kind }) => kind === 'break');
  const walks = history.filter(({ kind }) => kind === 'drill');
  // Nobody is sent on with the walk after a second rest, at 6 and more, or where walking has made it worse.
  const goesOn = day === 'everything' && !isSecondBreak({ startedAt: now, breaks, walks }) && !madeWorse(history, now);
  const leaveOut = routine.items.flatMap((item, index) => {
    // Something happened since the check: nothing but leaning and breathing before it is asked again. evidence.md §3.3
    if (inDoubt) return index === first ? [] : [index];
    // Whoever asks for it has stopped: slowing down is for the one who still walks.
    return 'walk' in item && (index < first || !goesOn) ? [index] : [];
  });
  return { ...choices, leaveOut: [...new Set([...choices.leaveOut, ...leaveOut])] };
}

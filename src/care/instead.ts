/** What may be done in the place of an exercise that hurts. */
import type { Choices } from '../routine/choices.ts';
import type { Exercises } from '../routine/plan.ts';
import type { Routine } from '../routine/routine.ts';
import { replacements } from './matrix.ts';
import { needsNoFloor } from './tailor.ts';

export interface Instead {
  readonly exercise: string;
  /** Those of the session, with it in. */
  readonly choices: Choices;
}

/**
 * The first that the routine itself offers, or that asks for no more: one that suits, that is not in the session anyway,
 * and that did not hurt. `suit`: makes choices suit the person. null: there is none.
 */
export function insteadOf(
  routine: Routine,
  exercises: Exercises,
  choices: Choices,
  index: number,
  hurting: readonly string[],
  suit: (choices: Choices) => Choices,
): Instead | null {
  const item = routine.items[index];
  if (item === undefined || !('exercise' in item)) return null;
  const inIt = routine.items.flatMap((one, n) =>
    'exercise' in one && !choices.leaveOut.includes(n) ? [choices.swaps[n] ?? one.exercise] : [],
  );
  const now = choices.swaps[index] ?? item.exercise;
  for (const id of [...(item.or ?? []), item.exercise, ...(replacements[now] ?? [])]) {
    const other = exercises[id];
    if (other === undefined || inIt.includes(id) || hurting.includes(id)) continue;
    if (routine.kind === 'break' && !needsNoFloor(other)) continue;
    const suited = suit({ ...choices, swaps: { ...choices.swaps, [index]: id } });
    if ((suited.swaps[index] ?? item.exercise) === id && !suited.leaveOut.includes(index))
      return { exercise: id, choices: suited };
  }
  return null;
}

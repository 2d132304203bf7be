/** For somebody of whom nothing is known, or not for sure any more: nobody waits for the check while the back is tight. */
import type { Choices, Level } from '../routine/choices.ts';
import type { Exercises } from '../routine/plan.ts';
import type { Routine } from '../routine/routine.ts';
import { type CareTag, careTags } from './tags.ts';
import { verdictOf } from './verdict.ts';

/** What is not known may be so. GENTLE is no fact of its own: it follows from two of the others. */
const anything: readonly CareTag[] = careTags.filter((tag) => tag !== 'GENTLE');

/**
 * Nothing that the check would leave out for anybody, and of the rest the easier form. Ranges intersect: who knows nothing
 * of a back neither rounds nor arches it. evidence.md §1.5
 */
export function gentlest(routine: Routine, exercises: Exercises, own: Choices): Choices {
  const leaveOut = [...own.leaveOut];
  const levels: Record<string, Level> = { ...own.levels };
  for (const [index, item] of routine.items.entries()) {
    if (!('exercise' in item)) continue;
    const id = own.swaps[index] ?? item.exercise;
    const exercise = exercises[id];
    if (exercise !== undefined && verdictOf(exercise, anything).is !== 'no') levels[id] = 'easier';
    else leaveOut.push(index);
  }
  return { ...own, leaveOut, levels };
}

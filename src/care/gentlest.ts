/** For somebody of whom nothing is known yet: nobody waits for the check while the back is tight. */
import type { Choices, Level } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import { matrix } from './matrix.ts';

const isForEverybody = (exercise: string): boolean => !Object.values(matrix[exercise] ?? {}).includes('no');

/** Nothing that the check would leave out for anybody, and of the rest the easier form. evidence.md §1.5 */
export function gentlest(routine: Routine, own: Choices): Choices {
  const leaveOut = [...own.leaveOut];
  const levels: Record<string, Level> = { ...own.levels };
  for (const [index, item] of routine.items.entries()) {
    if (!('exercise' in item)) continue;
    const exercise = own.swaps[index] ?? item.exercise;
    if (isForEverybody(exercise)) levels[exercise] = 'easier';
    else leaveOut.push(index);
  }
  return { ...own, leaveOut, levels };
}

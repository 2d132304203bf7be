/** Whether the exercises a routine refers to are there, and can be done as it asks. */
import { session } from '../words/en/session.ts';
import { nearest } from './nearest.ts';
import type { Exercises } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Routine } from './routine.ts';

const words = session.file;

/** All problems, in the order of the items; empty where the routine can be compiled. `file` names the file in them. */
export function resolve(routine: Routine, exercises: Exercises, file = `${routine.id}.json`): Problem[] {
  const unknown = (id: string, path: string): Problem[] =>
    Object.hasOwn(exercises, id)
      ? []
      : [{ file, path, found: `"${id}"`, expected: words.knownExercise(nearest(id, Object.keys(exercises))) }];

  return routine.items.flatMap((item, n): Problem[] => {
    if (!('exercise' in item)) return [];
    const known = Object.hasOwn(exercises, item.exercise) ? exercises[item.exercise] : undefined;
    const hold = item.dose?.hold;
    const cannotHold = hold !== undefined && known !== undefined && !known.dose.phases.some((phase) => phase.hold);
    return [
      ...unknown(item.exercise, `items[${n}].exercise`),
      ...(item.or ?? []).flatMap((id, m) => unknown(id, `items[${n}].or[${m}]`)),
      ...(cannotHold
        ? [{ file, path: `items[${n}].dose.hold`, found: String(hold), expected: words.noHold(item.exercise) }]
        : []),
    ];
  });
}

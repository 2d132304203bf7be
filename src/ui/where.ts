import type { Exercise, Prop } from '../routine/exercise.ts';
import type { Routine } from '../routine/routine.ts';

type Exercises = Readonly<Record<string, Exercise>>;

const floor: readonly string[] = ['handsAndKnees', 'kneeling', 'supine', 'prone', 'sideLying'];

/** The exercises of a routine in their order, each once. */
export const exercisesOf = (routine: Routine, exercises: Exercises): readonly Exercise[] => {
  const ids = routine.items.flatMap((item) => ('exercise' in item ? [item.exercise] : []));
  return [...new Set(ids)].flatMap((id) => exercises[id] ?? []);
};

export type Place = 'floor' | 'chair' | 'standing' | 'walking';

/** Where it is done: the lowest place wins, because that is what one has to get down to. */
export const placeOf = (routine: Routine, exercises: Exercises): Place => {
  const all = exercisesOf(routine, exercises);
  if (all.length === 0) return 'walking';
  if (all.some(({ position }) => floor.includes(position.start))) return 'floor';
  if (all.some(({ position }) => position.start === 'seated')) return 'chair';
  return 'standing';
};

/** What has to be at hand, each once, in the order it is first needed. */
export const needsOf = (routine: Routine, exercises: Exercises): readonly Prop[] => [
  ...new Set(exercisesOf(routine, exercises).flatMap(({ props }) => props)),
];

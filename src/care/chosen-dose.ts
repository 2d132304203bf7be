/** The next dose under the person's own choice of version: always less where they like, never more than a dose that was cut. */
import { type Level, levelsFromLeast } from '../routine/choices.ts';
import { type DoseChange, doseOf } from '../routine/dose.ts';
import type { Exercise } from '../routine/exercise.ts';
import { type ExerciseDose, isLess, repsIn } from './dose-steps.ts';

const rank = (level: Level): number => levelsFromLeast.indexOf(level);

/** The most that may be chosen. A person who is as well as ever may choose harder; after too much it is what the rules give. */
export const mostAllowed = (next: ExerciseDose, written: ExerciseDose, isEased: boolean): Level => {
  if (isEased) return 'easier';
  return isLess(next, written) ? next.level : 'harder';
};

/** `own`: null where nothing was chosen. `change`: what the routine changes of the exercise's own dose. */
export function chosenDose(
  next: ExerciseDose,
  most: Level,
  own: Level | null,
  exercise: Exercise,
  change: DoseChange,
): ExerciseDose {
  const wanted = own ?? next.level;
  const level = rank(wanted) > rank(most) ? most : wanted;
  if (level === next.level) return next;
  const version: ExerciseDose = { sets: doseOf(exercise, change, level).sets, level };
  // Harder by choice begins as it is written; easier never brings back repetitions that the rules took.
  return rank(level) > rank(next.level) || repsIn(version) < repsIn(next) ? version : { sets: next.sets, level };
}

/** The single steps by which the dose of an exercise grows and shrinks. evidence.md §4.2 and §1.1 */
import { type Level, levelsFromLeast as levels } from '../routine/choices.ts';
import type { Exercise } from '../routine/exercise.ts';

export interface ExerciseDose {
  /** Repetitions in each set. */
  readonly sets: readonly number[];
  readonly level: Level;
}

/** What a step did, for the sentence that explains it. */
export type StepMade =
  | { readonly key: 'moreReps'; readonly reps: number }
  | { readonly key: 'moreSets'; readonly sets: number }
  | { readonly key: 'usual' }
  | { readonly key: 'harder' }
  | { readonly key: 'top' }
  | { readonly key: 'fewerReps'; readonly reps: number }
  | { readonly key: 'fewerSets'; readonly sets: number }
  | { readonly key: 'easier' }
  | { readonly key: 'least' };

export interface Stepped {
  readonly dose: ExerciseDose;
  readonly made: StepMade;
}

/** Two repetitions more, as long as they fit. */
const repsPerStep = 2;
/** Sets a dose may grow to beyond those it is written with; never above three. */
const moreSets = 1;
const mostSets = 3;

const most = (sets: readonly number[]): number => Math.max(...sets);
export const repsIn = ({ sets }: ExerciseDose): number => sets.reduce((sum, reps) => sum + reps, 0);

/** Whether one dose asks for less than the other: an easier version first, then fewer repetitions. */
export const isLess = (one: ExerciseDose, other: ExerciseDose): boolean => {
  const difference = levels.indexOf(one.level) - levels.indexOf(other.level);
  return difference < 0 || (difference === 0 && repsIn(one) < repsIn(other));
};

/** Reps +2, then a set, then the harder version. `isEased`: an easier version is what suits, and it stays that. */
export function stepUp(dose: ExerciseDose, exercise: Exercise, isEased: boolean): Stepped {
  const { fit, sets: written } = exercise.dose;
  const sets = dose.sets.map((reps) => Math.max(reps, Math.min(reps + repsPerStep, fit.most)));
  const grown = most(sets.map((reps, n) => reps - dose.sets[n]!));
  if (grown > 0) return { dose: { ...dose, sets }, made: { key: 'moreReps', reps: grown } };
  // After a cut the written dose comes back first, whatever it is an easier version of.
  if (dose.level === 'easier' && !isEased) return { dose: { sets: written, level: 'usual' }, made: { key: 'usual' } };
  if (dose.sets.length < Math.min(mostSets, written.length + moreSets))
    return {
      dose: { ...dose, sets: [...dose.sets, most(written)] },
      made: { key: 'moreSets', sets: dose.sets.length + 1 },
    };
  const { harder } = exercise;
  // A harder version that only words describe is the person's own to choose.
  const isReal = harder.sets !== undefined || harder.hold !== undefined || harder.range !== undefined;
  if (dose.level !== 'usual' || isEased || !isReal) return { dose, made: { key: 'top' } };
  return { dose: { sets: harder.sets ?? written, level: 'harder' }, made: { key: 'harder' } };
}

/** A quarter less; where a quarter is less than a repetition, or less than the exercise needs, the easier version. */
export function stepDown(dose: ExerciseDose, exercise: Exercise): Stepped {
  const sets = dose.sets.map((reps) => Math.floor(reps * 0.75));
  if (sets.every((reps) => reps >= exercise.dose.fit.least))
    return { dose: { ...dose, sets }, made: { key: 'fewerReps', reps: most(dose.sets) - most(sets) } };
  const easier = levels[levels.indexOf(dose.level) - 1];
  if (easier !== undefined) return { dose: { ...dose, level: easier }, made: { key: 'easier' } };
  if (dose.sets.length === 1) return { dose, made: { key: 'least' } };
  const fewer = dose.sets.slice(0, -1);
  return { dose: { ...dose, sets: fewer }, made: { key: 'fewerSets', sets: fewer.length } };
}

/** Half of it, rounded down, and never nothing: one repetition of the easier version is the least there is. */
export function half(dose: ExerciseDose): ExerciseDose {
  const sets = dose.sets.map((reps) => Math.max(1, Math.floor(reps / 2)));
  return most(dose.sets) > 1
    ? { ...dose, sets }
    : { sets: dose.sets.slice(0, Math.ceil(dose.sets.length / 2)), level: 'easier' };
}

/** What each exercise of a routine is asked for next, from the sessions of that routine. evidence.md §4.2 progress */
import { chosenDose, mostAllowed } from '../care/chosen-dose.ts';
import { type ExerciseDose, isLess, repsIn } from '../care/dose-steps.ts';
import { type NextDose, nextDose, restingExercises } from '../care/progress.ts';
import type { Tailored } from '../care/tailor.ts';
import { type DayOf, toldOf } from '../record/borne.ts';
import type { FinishedSession } from '../record/kept.ts';
import { sessionsWith, suspicions } from '../record/past-doses.ts';
import type { Choices, Level } from '../routine/choices.ts';
import { changeFor, type DoseChange, doseOf } from '../routine/dose.ts';
import type { Exercise } from '../routine/exercise.ts';
import type { Exercises } from '../routine/plan.ts';
import type { Routine } from '../routine/routine.ts';
import type { EpochMilliseconds } from '../units.ts';

/** `dose`: what the rules give, before the person chose less or another version. */
export interface RoutineDose extends NextDose {
  /** The most of it that may be chosen. */
  readonly most: Level;
}

/** By exercise. */
export type RoutineDoses = Readonly<Record<string, RoutineDose>>;

export interface Dosed {
  readonly choices: Choices;
  readonly doses: RoutineDoses;
}

export interface Doses {
  /** Exercises that rest now, because one of them was suspected after too much. */
  resting(now: EpochMilliseconds): readonly string[];
  dosed(
    routine: Routine,
    exercises: Exercises,
    suited: Pick<Tailored, 'choices' | 'eased'>,
    now: EpochMilliseconds,
  ): Dosed;
}

interface InRoutine {
  readonly exercise: Exercise;
  readonly insteadOf: string | null;
  readonly change: DoseChange;
  readonly written: readonly number[];
}

/** Each exercise that is in it. One that is in it twice counts with the smaller of its doses. */
function exercisesIn(routine: Routine, exercises: Exercises, { choices, eased }: Pick<Tailored, 'choices' | 'eased'>) {
  const found = new Map<string, InRoutine>();
  for (const [index, item] of routine.items.entries()) {
    if (!('exercise' in item) || choices.leaveOut.includes(index)) continue;
    const exercise = exercises[choices.swaps[index] ?? item.exercise];
    if (exercise === undefined) continue;
    const change = changeFor(item, exercise.id);
    const written = doseOf(exercise, change, eased.includes(exercise.id) ? 'easier' : 'usual').sets;
    const other = found.get(exercise.id);
    if (
      other !== undefined &&
      repsIn({ sets: other.written, level: 'usual' }) <= repsIn({ sets: written, level: 'usual' })
    )
      continue;
    found.set(exercise.id, {
      exercise,
      insteadOf: exercise.id === item.exercise ? null : item.exercise,
      change,
      written,
    });
  }
  return [...found.values()];
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((reps, n) => reps === other[n]);

export const dosesFrom = (history: readonly FinishedSession[], dayOf: DayOf): Doses => {
  const told = toldOf(history, dayOf);
  const suspected = suspicions(told);
  return {
    resting: (now) => restingExercises(suspected, now),
    dosed: (routine, exercises, suited, now) => {
      const { choices, eased } = suited;
      const levels: Record<string, Level> = { ...choices.levels };
      const sets: Record<string, readonly number[]> = { ...choices.sets };
      const doses: Record<string, RoutineDose> = {};
      for (const { exercise, insteadOf, change, written } of exercisesIn(routine, exercises, suited)) {
        const { id } = exercise;
        const isEased = eased.includes(id);
        const start: ExerciseDose = { sets: written, level: isEased ? 'easier' : 'usual' };
        const asInRoutine = { ...exercise, dose: { ...exercise.dose, sets: [...written] } };
        const which = { routine: routine.id, exercise: id, insteadOf };
        const next = nextDose(start, asInRoutine, sessionsWith(told, which, now), isEased);
        const most = mostAllowed(next.dose, start, isEased);
        doses[id] = { ...next, most };
        const asked = chosenDose(next.dose, most, choices.levels[id] ?? null, exercise, change);
        if (asked.level !== (choices.levels[id] ?? 'usual')) levels[id] = asked.level;
        // A dose that was cut is named even where the version comes to it by itself: nothing fills it up again.
        const isCut = isLess(next.dose, start);
        if (isCut || !isSame(asked.sets, doseOf(exercise, change, asked.level).sets)) sets[id] = asked.sets;
      }
      return { choices: { ...choices, levels, sets }, doses };
    },
  };
};

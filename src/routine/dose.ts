/** The dose that is really done: the exercise's own, changed by the routine, then by the level a person chose. */
import type { Seconds } from '../units.ts';
import type { Level } from './choices.ts';
import type { Exercise, Phase } from './exercise.ts';
import type { ExerciseItem } from './routine.ts';

export interface DoseDone {
  readonly sets: readonly number[];
  readonly phases: readonly Phase[];
  /** How far the body moves: 1 is usual. */
  readonly range: number;
}

const sum = (sets: readonly number[]): number => sets.reduce((total, reps) => total + reps, 0);

/** A level goes only its own way: easier never lengthens what a routine has made short, harder never shortens it. */
function setsAt(level: Level, usual: readonly number[], version: readonly number[] | undefined): readonly number[] {
  if (version === undefined) return usual;
  const goesItsWay = level === 'easier' ? sum(version) < sum(usual) : sum(version) > sum(usual);
  return goesItsWay ? version : usual;
}

function holdAt(level: Level, usual: Seconds, version: Seconds | undefined): Seconds {
  if (version === undefined) return usual;
  return level === 'easier' ? Math.min(usual, version) : Math.max(usual, version);
}

/** What a routine changes of a dose. */
export type DoseChange = ExerciseItem['dose'];

/** It is meant for its own exercise and what it offers for it, not for a stranger. */
export const changeFor = (item: ExerciseItem, exercise: string): DoseChange =>
  exercise === item.exercise || item.or?.includes(exercise) ? item.dose : undefined;

export function doseOf(exercise: Exercise, change: DoseChange, level: Level): DoseDone {
  const version = level === 'usual' ? undefined : exercise[level];
  return {
    sets: setsAt(level, change?.sets ?? exercise.dose.sets, version?.sets),
    phases: exercise.dose.phases.map((phase) =>
      phase.hold ? { ...phase, seconds: holdAt(level, change?.hold ?? phase.seconds, version?.hold) } : phase,
    ),
    range: version?.range ?? 1,
  };
}

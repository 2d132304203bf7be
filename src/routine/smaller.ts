/** An exercise made smaller in the middle of it: its easier version, and after that half of it. */
import type { Seconds } from '../units.ts';
import type { Choices } from './choices.ts';
import { exerciseAt, setsFrom } from './done-so-far.ts';
import type { Exercises } from './plan.ts';
import type { Going } from './reworked.ts';

/** The smallest that a figure can show, and a body can feel. As the schema of exercises has it. */
const leastRange = 0.3;

/** null: it is as small as it gets, or no exercise is going on. */
export function smallerAt(exercises: Exercises, { timeline, choices }: Going, at: Seconds): Choices | null {
  const block = exerciseAt(timeline, at);
  const exercise = block && exercises[block.exercise];
  if (!block || !exercise) return null;
  const { id } = exercise;
  const eased: Choices = { ...choices, levels: { ...choices.levels, [id]: 'easier' } };
  if (choices.levels[id] !== 'easier') return eased;
  const sets = setsFrom(timeline, block, exercise);
  const half = sets.map((reps) => Math.ceil(reps / 2));
  const range = choices.range?.[id] ?? 1;
  const halfRange = Math.max(leastRange / (exercise.easier.range ?? 1), range / 2);
  if (halfRange >= range && half.every((reps, n) => reps === sets[n])) return null;
  return {
    ...eased,
    sets: { ...choices.sets, [id]: half },
    range: { ...choices.range, [id]: Math.min(range, halfRange) },
  };
}

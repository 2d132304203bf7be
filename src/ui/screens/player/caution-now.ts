import { cautionLines } from '../../../care/caution-lines.ts';
import type { App } from '../../../state/app.ts';

/** What to do differently in the exercise of this moment, with the answers of today. Empty: nothing, or no exercise. */
export const cautionNow = ({ session, library, care }: App): readonly string[] => {
  const id = session.block.value?.exercise ?? null;
  const exercise = id === null ? undefined : library.value?.exercises[id];
  if (exercise === undefined) return [];
  const level = session.running.value?.choices.levels[exercise.id] ?? 'usual';
  return cautionLines(exercise, care.value?.gate.value.tags ?? [], level);
};

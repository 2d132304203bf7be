/** How far an exercise of a session has come, read off its timeline: what was chosen, fitted and changed on the way is all in there. */
import { blockAt, lastOfExercise, ownerOf, segmentAt } from '../timeline/at.ts';
import type { Block, Timeline } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import type { Exercise } from './exercise.ts';

/** Repetitions of a block, of each side. */
export const repsOf = (timeline: Timeline, block: Block, { sides }: Exercise): number => {
  const of = Math.max(1, ...timeline.segments.slice(...block.segments).map(({ rep }) => rep?.of ?? 1));
  return sides === 'alternate' ? Math.ceil(of / 2) : of;
};

/** The block of the exercise that is done at a moment, or comes after the rest between two of its sets; null: none is. */
export function exerciseAt(timeline: Timeline, at: Seconds): (Block & { readonly exercise: string }) | null {
  const now = blockAt(timeline, at);
  const block = ownerOf(timeline, now);
  const isOver = now === block && segmentAt(timeline, at).kind === 'rest';
  return block.exercise === null || isOver ? null : { ...block, exercise: block.exercise };
}

/** Repetitions in each set from the one of `block` on; sets before it count as it does. */
export function setsFrom(timeline: Timeline, block: Block, exercise: Exercise): readonly number[] {
  const own = repsOf(timeline, block, exercise);
  const sets = Array.from({ length: block.set?.of ?? 1 }, () => own);
  for (const later of timeline.blocks.slice(block.index, lastOfExercise(timeline, block) + 1))
    if (later.exercise !== null) sets[(later.set?.n ?? 1) - 1] = repsOf(timeline, later, exercise);
  return sets;
}

/** Whole repetitions of this block that were done by then. */
export function repsDone(timeline: Timeline, block: Block, exercise: Exercise, at: Seconds): number {
  const now = segmentAt(timeline, at);
  if (now.block !== block.index || now.rep === null) return 0;
  return (exercise.sides === 'alternate' ? Math.ceil(now.rep.n / 2) : now.rep.n) - 1;
}

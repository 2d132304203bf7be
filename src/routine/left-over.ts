/** What is left of a session at a moment, as choices of a session of its own: what was done is not in it. */
import type { Block, Timeline } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import type { Choices } from './choices.ts';
import { exerciseAt, repsDone, setsFrom } from './done-so-far.ts';
import type { Exercises } from './plan.ts';
import type { Going, Source } from './reworked.ts';
import { comingAfter } from './still-to-come.ts';

type Doing = Block & { readonly exercise: string };

const isDoing = (block: Block): block is Doing => block.exercise !== null;

/** The exercise of this moment, or else the next. */
const nextFrom = (timeline: Timeline, at: Seconds): Doing | null =>
  exerciseAt(timeline, at) ?? timeline.blocks.filter(isDoing).find(({ start }) => start >= at) ?? null;

/** Repetitions of the sets that are left, by exercise; where one comes twice, the fewer. */
function setsLeft(exercises: Exercises, timeline: Timeline, first: Doing, at: Seconds): NonNullable<Choices['sets']> {
  const sets: Record<string, readonly number[]> = {};
  for (const block of timeline.blocks.slice(first.index).filter(isDoing)) {
    const exercise = exercises[block.exercise];
    const isFirst = block.index === first.index;
    // Each set once, from the first that is left.
    if (exercise === undefined || (!isFirst && block.set !== null && block.set.n > 1)) continue;
    const [now = 1, ...later] = setsFrom(timeline, block, exercise).slice((block.set?.n ?? 1) - 1);
    const done = isFirst ? repsDone(timeline, block, exercise, at) : 0;
    const left = [Math.max(1, now - done), ...later];
    const known = sets[block.exercise];
    if (known === undefined || left.length < known.length) sets[block.exercise] = left;
  }
  return sets;
}

/** null: nothing is left, or this is not the routine that it was made from. */
export function leftOver({ routine, exercises }: Omit<Source, 'lengths'>, going: Going, at: Seconds): Choices | null {
  const { timeline, choices } = going;
  const first = nextFrom(timeline, at);
  const left = first && comingAfter({ routine, exercises, ...going }, first);
  if (first === null || left === null) return null;
  const stays = new Set([left.index, ...left.coming.map(({ index }) => index)]);
  return {
    ...choices,
    minutes: null,
    leaveOut: routine.items.flatMap((_, index) => (stays.has(index) ? [] : [index])),
    sets: { ...choices.sets, ...setsLeft(exercises, timeline, first, at) },
  };
}

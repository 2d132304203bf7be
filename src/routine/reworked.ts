/** A session that is going on, with its exercise in another form, or another in its place, and all that follows laid out anew. */
import { type Spliced, splice } from '../timeline/splice.ts';
import type { Block, Timeline } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import type { Choices } from './choices.ts';
import { timelineOf } from './compile.ts';
import { exerciseAt, repsDone, setsFrom } from './done-so-far.ts';
import { freeze } from './freeze.ts';
import { type Exercises, itemOf, type Planned, type PlannedExercise } from './plan.ts';
import type { Item, Routine } from './routine.ts';
import type { Lengths } from './speech-time.ts';
import { comingAfter } from './still-to-come.ts';

/** What a session was made from. */
export interface Source {
  readonly routine: Routine;
  readonly exercises: Exercises;
  readonly lengths: Lengths;
}
export interface Going {
  readonly timeline: Timeline;
  readonly choices: Choices;
}

const fewer = (some: readonly number[], others: readonly number[]): readonly number[] =>
  some.map((reps, n) => Math.min(reps, others[n] ?? others.at(-1) ?? reps));

/** The rest of it: sides and sets that were done stay done, and no set has more than was left of it. */
function takenUp(planned: PlannedExercise, { timeline, choices }: Going, block: Block, at: Seconds): PlannedExercise {
  const { exercise, coaching } = planned;
  const n = block.set?.n ?? 1;
  const before = setsFrom(timeline, block, exercise);
  const sets = fewer(before, planned.sets).slice(0, Math.max(n, planned.sets.length));
  const isSecondSide = block.side !== null && block.side !== choices.firstSide;
  const turn = exercise.sides === 'perSide' ? (n - 1) * 2 + (isSecondSide ? 1 : 0) : n - 1;
  const left = (before[n - 1] ?? 1) - repsDone(timeline, block, exercise, at);
  return {
    ...planned,
    sets,
    from: { turn, reps: Math.max(1, Math.min(sets[n - 1] ?? 1, left)) },
    // It was introduced already.
    coaching: coaching === 'full' ? 'short' : coaching,
  };
}

/** Sets that were done of the one before count for the one in its place. */
const inItsPlace = (planned: PlannedExercise, { set }: Block): PlannedExercise => ({
  ...planned,
  sets: planned.sets.slice(Math.min((set?.n ?? 1) - 1, planned.sets.length - 1)),
});

/** null: no exercise is going on, or this is not the routine that it was made from. Throws RangeError as `planOf` does. */
export function reworked(source: Source, going: Going, at: Seconds, after: Choices): Spliced | null {
  const { routine, exercises, lengths } = source;
  const { timeline, choices } = going;
  const block = exerciseAt(timeline, at);
  const left = block && comingAfter({ routine, exercises, choices, timeline }, block);
  if (block === null || left === null || after.leaveOut.includes(left.index)) return null;
  const chosen = (index: number): Planned => itemOf(routine.id, routine.items[index] as Item, index, exercises, after);
  const now = chosen(left.index);
  if (now.kind !== 'exercise') return null;
  const items = left.coming.flatMap((coming): Planned[] => {
    if (coming.index === null) return [coming.planned];
    if (after.leaveOut.includes(coming.index)) return [];
    const planned = chosen(coming.index);
    const going = coming.as(planned);
    // Once more later on: no more of it than now.
    if (going.kind !== 'exercise' || planned.kind !== 'exercise' || going.exercise !== now.exercise) return [going];
    return [{ ...going, sets: fewer(going.sets, planned.sets) }];
  });
  const form = now.exercise.id === block.exercise ? takenUp(now, going, block, at) : inItsPlace(now, block);
  const { firstSide, cadence } = after;
  const rest = timelineOf({ routine, items: [form, ...items], firstSide, cadence, lengths });
  return freeze(splice(timeline, at, rest));
}

/**
 * What is to come in a session, as items of its routine. Fitting to minutes leaves items out and changes how often and
 * how long they are done, so this is read off the timeline, from its end backwards.
 */
import { lastOfExercise } from '../timeline/at.ts';
import type { Block, Timeline } from '../timeline/timeline.ts';
import type { Choices } from './choices.ts';
import { setsFrom } from './done-so-far.ts';
import { closingRest, type Exercises, type Planned } from './plan.ts';
import type { Item, Routine } from './routine.ts';

/** An item of the routine, with what the timeline has changed of its plan; or a rest that is in no routine. */
export type Coming =
  | { readonly index: number; readonly as: (planned: Planned) => Planned }
  | { readonly index: null; readonly planned: Planned };

interface Kit {
  readonly routine: Routine;
  readonly exercises: Exercises;
  readonly choices: Choices;
  readonly timeline: Timeline;
}

/** The blocks of each exercise together, all others by themselves. */
function groups(timeline: Timeline, from: number): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (let index = from; index < timeline.blocks.length; ) {
    const last = lastOfExercise(timeline, timeline.blocks[index] as Block);
    found.push(timeline.blocks.slice(index, last + 1));
    index = last + 1;
  }
  return found;
}

const walked = ({ segments }: Timeline, block: Block): number =>
  segments.slice(...block.segments).find(({ kind }) => kind === 'walk')?.duration ?? block.duration;

/** Rounds of a walk that end with the last of `blocks`. 0: it is another walk. */
function roundsAtEnd(item: Item, blocks: readonly Block[]): number {
  const names = 'repeat' in item ? item.items.map(({ name }) => name) : 'walk' in item ? [item.name] : [];
  const most = 'repeat' in item ? Number.POSITIVE_INFINITY : Math.min(1, names.length);
  const at = (n: number): Block | undefined => blocks[blocks.length - 1 - n];
  let met = 0;
  while (met < names.length * most && at(met)?.kind === 'walk') {
    if (at(met)?.name !== names[names.length - 1 - (met % names.length)]) break;
    met += 1;
  }
  return Math.floor(met / Math.max(1, names.length));
}

const idOf = ({ routine, choices }: Kit, index: number): string | null => {
  const item = routine.items[index];
  return item !== undefined && 'exercise' in item ? (choices.swaps[index] ?? item.exercise) : null;
};

/** Index of the item that is exercise `exercise`: the last before `end`. -1: there is none. */
const exerciseBefore = (kit: Kit, exercise: string, end: number): number =>
  kit.routine.items
    .slice(0, end)
    .findLastIndex((_, index) => !kit.choices.leaveOut.includes(index) && idOf(kit, index) === exercise);

function walkBefore(kit: Kit, blocks: readonly Block[], end: number): { index: number; rounds: number } | null {
  for (let index = end - 1; index >= 0; index -= 1) {
    const rounds = kit.choices.leaveOut.includes(index) ? 0 : roundsAtEnd(kit.routine.items[index] as Item, blocks);
    if (rounds > 0) return { index, rounds };
  }
  return null;
}

const restBefore = ({ routine, choices }: Kit, block: Block, position: string, end: number): number =>
  routine.items
    .slice(0, end)
    .findLastIndex(
      (item, index) =>
        !choices.leaveOut.includes(index) && 'rest' in item && item.words === block.name && item.position === position,
    );

/** After `block`, the last of its exercise, and which item that exercise is. null: this is not the routine it was made from. */
export function comingAfter(
  kit: Kit,
  block: Block,
): { readonly index: number; readonly coming: readonly Coming[] } | null {
  const { timeline, exercises } = kit;
  const coming: Coming[] = [];
  const left = [...groups(timeline, lastOfExercise(timeline, block) + 1)];
  let end = kit.routine.items.length;
  for (let group = left.pop(); group !== undefined; group = left.pop()) {
    const first = group[0] as Block;
    if (first.exercise !== null) {
      const exercise = exercises[first.exercise];
      end = exerciseBefore(kit, first.exercise, end);
      if (exercise === undefined || end < 0) return null;
      const sets = setsFrom(timeline, first, exercise);
      coming.unshift({ index: end, as: (planned) => ({ ...planned, ...(planned.kind === 'exercise' && { sets }) }) });
    } else if (first.kind === 'walk') {
      const found = walkBefore(kit, [...left.flat(), first], end);
      if (found === null) return null;
      const { index, rounds } = found;
      end = index;
      const item = kit.routine.items[index] as Item;
      const each = 'repeat' in item ? item.items.length : 1;
      const others = left.splice(left.length - (rounds * each - 1)).flat();
      const lengths = [...others, first].slice(-each).map((one) => walked(timeline, one));
      const as = (planned: Planned): Planned =>
        planned.kind !== 'walk'
          ? planned
          : {
              ...planned,
              rounds,
              stretches: planned.stretches.map((one, n) => ({ ...one, walk: lengths[n] ?? one.walk })),
            };
      coming.unshift({ index, as });
    } else {
      const { position, duration } = timeline.segments[first.segments[0]]!;
      const index = restBefore(kit, first, position, end);
      if (index < 0) coming.unshift({ index: null, planned: closingRest(duration, position) });
      else coming.unshift({ index, as: (planned) => planned });
      if (index >= 0) end = index;
    }
  }
  const index = block.exercise === null ? -1 : exerciseBefore(kit, block.exercise, end);
  return index < 0 ? null : { index, coming };
}

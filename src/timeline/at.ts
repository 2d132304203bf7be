/** Where a moment falls in a timeline, and where back, next and jumps land. Times are seconds and may lie outside: they are clamped. */
import type { Seconds } from '../units.ts';
import type { Block, Segment, Timeline } from './timeline.ts';

/** Back goes to the block before when this one has only just begun. */
const justBegun: Seconds = 3;

const within = (t: Seconds, least: Seconds, most: Seconds): Seconds => Math.min(most, Math.max(least, t));

/** The last of `parts` that starts at or before `t`; the first where none does. `parts` tile time and are not empty. */
function partAt<Part extends { readonly start: Seconds }>(parts: readonly Part[], t: Seconds): Part {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (parts[middle]!.start <= t) low = middle;
    else high = middle - 1;
  }
  return parts[low]!;
}

export const segmentAt = (timeline: Timeline, t: Seconds): Segment => partAt(timeline.segments, t);
export const blockAt = (timeline: Timeline, t: Seconds): Block => partAt(timeline.blocks, t);

/** 0 at the start of a segment, 1 at its end. */
export const progressIn = (segment: Segment, t: Seconds): number =>
  within((t - segment.start) / segment.duration, 0, 1);

/** Seconds left of what ring and digits count, with fraction. */
export const countLeft = ({ count }: Segment, t: Seconds): Seconds =>
  within(count.start + count.duration - t, 0, count.duration);

/** Start of this block, get-ready included; of the block before when within 3 s of it. */
export function backTarget(timeline: Timeline, t: Seconds): Seconds {
  const block = blockAt(timeline, t);
  const before = timeline.blocks[block.index - 1];
  return t - block.start < justBegun && before !== undefined ? before.start : block.start;
}

/** Start of the next block, get-ready included; null in the last. */
export const nextTarget = (timeline: Timeline, t: Seconds): Seconds | null =>
  timeline.blocks[blockAt(timeline, t).index + 1]?.start ?? null;

/** `by` seconds back or on, inside the session. */
export const jumpTarget = (timeline: Timeline, t: Seconds, by: Seconds): Seconds => within(t + by, 0, timeline.total);

/** A rest between two sets belongs to its exercise: the block that follows it. Any other block is itself. */
export function ownerOf({ blocks }: Timeline, block: Block): Block {
  const [before, after] = [blocks[block.index - 1], blocks[block.index + 1]];
  const isBetween = block.kind === 'rest' && before?.exercise != null && before.exercise === after?.exercise;
  return isBetween ? after : block;
}

/** Index of the last block of the exercise that `block` belongs to: its other side and further sets, with the rests between. */
export function lastOfExercise({ blocks }: Timeline, block: Block): number {
  let last = block.index;
  if (block.exercise === null) return last;
  for (const { index, exercise, kind } of blocks.slice(block.index + 1)) {
    if (exercise === block.exercise) last = index;
    else if (kind !== 'rest') break;
  }
  return last;
}

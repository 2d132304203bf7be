/** One timeline up to a moment, and another from there on. */
import type { Seconds } from '../units.ts';
import type { Block, Cue, Segment, Timeline } from './timeline.ts';

export interface Spliced {
  readonly timeline: Timeline;
  /** Where the other begins: the moment asked for, or the start of a block in which nothing had been done yet. */
  readonly from: Seconds;
  /** How many blocks stand before it; the last of them ends there, finished or not. */
  readonly kept: number;
}

/** Less of a segment is nothing. */
const sliver: Seconds = 0.001;

const endOf = ({ start, duration }: { readonly start: Seconds; readonly duration: Seconds }): Seconds =>
  start + duration;

/** Where the time before `at` ends: getting ready for what is not done after all is no part of the session. */
function endOfKept(timeline: Timeline, at: Seconds): Seconds {
  const block = timeline.blocks.findLast(({ start }) => start < at - sliver);
  if (block === undefined) return 0;
  return block.kind === 'exercise' && at <= block.workStart ? block.start : Math.min(at, timeline.total);
}

/** Only what was begun by then, cut short. */
function before(timeline: Timeline, at: Seconds) {
  const segments = timeline.segments
    .filter(({ start }) => start < at - sliver)
    .map((segment): Segment => {
      if (endOf(segment) <= at) return segment;
      const { start, count } = segment;
      return {
        ...segment,
        duration: at - start,
        count: { start: count.start, duration: Math.min(endOf(count), at) - count.start },
      };
    });
  const last = segments.at(-1);
  const end = last === undefined ? 0 : endOf(last);
  const blocks = timeline.blocks
    .filter(({ start }) => start < at - sliver)
    .map((block): Block => {
      if (block.segments[1] <= segments.length && endOf(block) <= at) return block;
      return {
        ...block,
        duration: end - block.start,
        workStart: Math.min(block.workStart, end),
        segments: [block.segments[0], segments.length],
      };
    });
  const cues = timeline.cues.filter(
    (cue) => cue.segment < segments.length && cue.at < end && (cue.kind === 'sound' || cue.at + cue.lasts <= end),
  );
  return { segments, blocks, cues, end };
}

/** `timeline` up to `at`, then all of `rest`. Neither is frozen by this. */
export function splice(timeline: Timeline, at: Seconds, rest: Timeline): Spliced {
  const kept = before(timeline, endOfKept(timeline, at));
  const segments: Segment[] = [...kept.segments];
  let start = kept.end;
  for (const segment of rest.segments) {
    const { count } = segment;
    segments.push({
      ...segment,
      index: segments.length,
      block: segment.block + kept.blocks.length,
      start,
      count: { start: start + (count.start - segment.start), duration: count.duration },
    });
    start += segment.duration;
  }
  const first = kept.segments.length;
  const placed = (index: number): Segment => segments[first + index] as Segment;
  const blocks = rest.blocks.map((block): Block => {
    const [from, to] = block.segments;
    const at = placed(from).start;
    const work = rest.segments.slice(from, to).findIndex((segment) => segment.start >= block.workStart);
    return {
      ...block,
      index: block.index + kept.blocks.length,
      start: at,
      duration: endOf(placed(to - 1)) - at,
      workStart: placed(from + Math.max(0, work)).start,
      segments: [from + first, to + first],
    };
  });
  const cues = rest.cues.map(
    (cue): Cue => ({
      ...cue,
      segment: cue.segment + first,
      at: placed(cue.segment).start + (cue.at - (rest.segments[cue.segment] as Segment).start),
    }),
  );
  return {
    timeline: {
      ...timeline,
      total: start,
      blocks: [...kept.blocks, ...blocks],
      segments,
      cues: [...kept.cues, ...cues],
    },
    from: kept.end,
    kept: kept.blocks.length,
  };
}

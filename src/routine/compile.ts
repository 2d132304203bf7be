/** From a routine to the timeline that is played: a pure function, and its result is frozen. */
import type { Block, Cue, Segment, Timeline } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import type { Choices } from './choices.ts';
import { cuesOf } from './cues.ts';
import type { DraftBlock, DraftSegment } from './draft.ts';
import { freeze } from './freeze.ts';
import { lay } from './lay.ts';
import { type Exercises, type Plan, planOf } from './plan.ts';
import type { Routine } from './routine.ts';
import type { Lengths } from './speech-time.ts';

const opens = ({ kind }: DraftSegment): boolean => kind === 'ready' || kind === 'swap';
const sum = (segments: readonly DraftSegment[]): Seconds =>
  segments.reduce((total, { duration }) => total + duration, 0);

function segmentsOf(draft: DraftBlock, block: number, first: number, start: Seconds): Segment[] {
  const run = {
    start: start + sum(draft.segments.filter(opens)),
    duration: sum(draft.segments.filter(({ countsRun }) => countsRun)),
  };
  let at = start;
  return draft.segments.map((segment, n) => {
    const { kind, duration, words, detail, breath, rep, position, figure, beat, target } = segment;
    const count = segment.countsRun ? run : { start: at, duration };
    const placed = {
      index: first + n,
      block,
      kind,
      start: at,
      duration,
      words,
      detail,
      breath,
      rep,
      position,
      figure,
      count,
      beat,
      target,
    };
    at += duration;
    return placed;
  });
}

/** Times and cues for a plan. */
export function timelineOf(plan: Plan): Timeline {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const cues: Cue[] = [];
  const said = new Set<string>();
  let start: Seconds = 0;

  for (const draft of lay(plan)) {
    const { segments: drafts, aside, ...what } = draft;
    const first = segments.length;
    const placed = segmentsOf(draft, blocks.length, first, start);
    segments.push(...placed);
    drafts.forEach((segment, n) => {
      const heard = cuesOf(
        segment,
        first + n,
        placed[n]!.start,
        aside !== null && !said.has(aside.clip) ? aside : null,
        plan.lengths,
      );
      for (const cue of heard) if (cue.kind === 'say') said.add(cue.clip);
      cues.push(...heard);
    });
    const end = placed.at(-1)!.start + placed.at(-1)!.duration;
    blocks.push({
      ...what,
      index: blocks.length,
      start,
      duration: end - start,
      workStart: placed.find((_, n) => !opens(drafts[n]!))?.start ?? start,
      segments: [first, segments.length],
    });
    start = end;
  }
  return freeze({
    version: 1,
    routine: plan.routine.id,
    name: plan.routine.name,
    total: start,
    blocks,
    segments,
    cues,
  });
}

/**
 * The routine as it is written, with the person's choices. `choices.minutes` is not looked at: `fit` does that.
 * `lengths`: how long the clips of the voice are; left out: words are estimated.
 * Throws RangeError where a choice cannot be followed (see `planOf`).
 */
export const compile = (routine: Routine, exercises: Exercises, choices: Choices, lengths?: Lengths): Timeline =>
  timelineOf(planOf(routine, exercises, choices, lengths));

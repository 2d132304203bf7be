import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tailored } from '../../src/care/tailor.ts';
import { type Choices, usualChoices } from '../../src/routine/choices.ts';
import { exerciseAt } from '../../src/routine/done-so-far.ts';
import { fit as toMinutes } from '../../src/routine/fit.ts';
import { type Going, reworked } from '../../src/routine/reworked.ts';
import { smallerAt } from '../../src/routine/smaller.ts';
import { segmentAt } from '../../src/timeline/at.ts';
import type { Block, Segment, Timeline } from '../../src/timeline/timeline.ts';
import { anySession } from '../fixtures/choices.ts';
import { shippedExercises, shippedRoutines } from '../fixtures/shipped.ts';
import { voiceLengths as lengths } from '../fixtures/voice-lengths.ts';

const end = ({ start, duration }: { readonly start: number; readonly duration: number }): number => start + duration;

/** Any session, any moment of it, made smaller there or with another exercise in its place; then once more, later. */
const anyRework = anySession
  .filter(({ routine }) => routine.kind !== 'drill')
  .chain((one) =>
    fc.record({
      one: fc.constant(one),
      moments: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 3 }),
      swap: fc.option(fc.constantFrom(...Object.keys(one.exercises))),
    }),
  );
type AnyRework = typeof anyRework extends fc.Arbitrary<infer T> ? T : never;

interface Step {
  readonly before: Going;
  readonly at: number;
  readonly after: Going;
  readonly from: number;
  readonly kept: number;
}

function steps({ one, moments, swap }: AnyRework): readonly Step[] {
  const source = { routine: one.routine, exercises: one.exercises, lengths };
  let going: Going = {
    timeline: toMinutes(one.routine, one.exercises, one.choices, lengths).timeline,
    choices: one.choices,
  };
  const made: Step[] = [];
  for (const share of moments.toSorted((a, b) => a - b)) {
    const at = share * going.timeline.total;
    const exercise = exerciseAt(going.timeline, at)?.exercise;
    const index = one.routine.items.findIndex(
      (item, n) => 'exercise' in item && (going.choices.swaps[n] ?? item.exercise) === exercise,
    );
    const choices: Choices | null =
      swap === null || made.length > 0
        ? smallerAt(one.exercises, going, at)
        : { ...going.choices, swaps: { ...going.choices.swaps, [index]: swap } };
    const result = choices && reworked(source, going, at, choices);
    if (!choices || !result) continue;
    const after = { timeline: result.timeline, choices };
    made.push({ before: going, at, after, from: result.from, kept: result.kept });
    going = after;
  }
  return made;
}

const always = (name: string, check: (step: Step) => void): void =>
  test(name, () => {
    fc.assert(
      fc.property(anyRework, (one) => steps(one).forEach(check)),
      { numRuns: 150 },
    );
  });

always('segments follow each other with no gap and no overlap', ({ after: { timeline } }) => {
  let at = 0;
  timeline.segments.forEach((segment, n) => {
    expect(segment.index).toBe(n);
    expect(segment.start).toBe(at);
    expect(segment.duration).toBeGreaterThan(0);
    at = end(segment);
  });
  expect(at).toBe(timeline.total);
});

always('blocks tile the segments', ({ after: { timeline } }) => {
  let next = 0;
  timeline.blocks.forEach((block, n) => {
    expect(block.index).toBe(n);
    expect(block.segments[0]).toBe(next);
    expect(block.segments[1]).toBeGreaterThan(next);
    expect(block.start).toBe(timeline.segments[next]?.start);
    next = block.segments[1];
    expect(end(block)).toBeCloseTo(timeline.segments[next]?.start ?? timeline.total, 9);
    expect(block.workStart).toBeGreaterThanOrEqual(block.start);
    expect(block.workStart).toBeLessThanOrEqual(end(block) + 1e-9);
    for (const segment of timeline.segments.slice(...block.segments)) expect(segment.block).toBe(n);
  });
  expect(next).toBe(timeline.segments.length);
});

always('cues come in order, and lie inside their segments', ({ after: { timeline } }) => {
  let last = 0;
  for (const cue of timeline.cues) {
    const segment = timeline.segments[cue.segment] as Segment;
    expect(cue.at).toBeGreaterThanOrEqual(Math.max(last, segment.start) - 1e-9);
    expect(cue.at + (cue.kind === 'say' ? cue.lasts : 0)).toBeLessThanOrEqual(end(segment) + 1e-6);
    last = cue.at;
  }
});

always('words never overlap words, nor seconds that are counted: neither before nor after the change', ({ after }) => {
  let free = 0;
  for (const cue of after.timeline.cues) {
    if (cue.kind !== 'say') continue;
    expect(cue.at).toBeGreaterThanOrEqual(free - 1e-6);
    free = cue.at + cue.lasts;
    const segment = after.timeline.segments[cue.segment] as Segment;
    if (segment.duration >= 10) expect(free).toBeLessThanOrEqual(end(segment) - 3 + 1e-6);
  }
});

always('what ring and digits count lies around its segment', ({ after: { timeline } }) => {
  for (const segment of timeline.segments) {
    expect(segment.count.start).toBeLessThanOrEqual(segment.start + 1e-6);
    expect(end(segment.count)).toBeGreaterThanOrEqual(end(segment) - 1e-6);
    expect(segment.count.duration).toBeGreaterThan(0);
  }
});

always(
  'all that was done before is still there, and it goes on at a get-ready',
  ({ before, at, after, from, kept }) => {
    expect(from).toBeLessThanOrEqual(at);
    after.timeline.blocks.slice(0, kept).forEach((block, n) => {
      const was = before.timeline.blocks[n] as Block;
      expect([block.name, block.side, block.start]).toEqual([was.name, was.side, was.start]);
      expect(end(block)).toBeLessThanOrEqual(from + 1e-9);
      if (n < kept - 1) expect(block).toEqual(was);
    });
    const next = segmentAt(after.timeline, from);
    expect(next.start).toBe(from);
    expect(['ready', 'swap']).toContain(next.kind);
    expect(after.timeline.blocks[next.block]?.index).toBe(kept);
  },
);

always('smaller is never more: no set has more repetitions, and no movement is larger', (step) => {
  const { before, at, after, kept } = step;
  if (before.choices.swaps !== after.choices.swaps) return;
  const largest = (timeline: Timeline, block: Block) => {
    const segments = timeline.segments.slice(...block.segments);
    return {
      reps: Math.max(...segments.map(({ rep }) => rep?.of ?? 0)),
      range: Math.max(...segments.filter(({ rep }) => rep !== null).map(({ figure }) => figure.range)),
    };
  };
  const was = largest(before.timeline, exerciseAt(before.timeline, at) as Block);
  const now = largest(after.timeline, after.timeline.blocks[kept] as Block);
  expect(now.reps).toBeLessThanOrEqual(was.reps);
  expect(now.range).toBeLessThanOrEqual(was.range);
});

always('all that was to come still comes, in the same order and as often', ({ before, at, after, kept }) => {
  const current = exerciseAt(before.timeline, at) as Block;
  const names = (blocks: readonly Block[], skip: string | null) =>
    blocks.filter(({ exercise, kind }) => kind !== 'rest' && exercise !== skip).map(({ name, side }) => [name, side]);
  const now = after.timeline.blocks[kept]?.exercise ?? null;
  if (now !== current.exercise) return;
  expect(names(after.timeline.blocks.slice(kept), now)).toEqual(
    names(before.timeline.blocks.slice(current.index), now),
  );
});

const going = (id: string, chosen: Partial<Choices> = {}) => {
  const routine = shippedRoutines.find((one) => one.id === id);
  if (routine === undefined) throw new Error(id);
  const choices = { ...usualChoices, ...chosen };
  const source = { routine, exercises: shippedExercises, lengths };
  return { source, going: { timeline: toMinutes(routine, shippedExercises, choices, lengths).timeline, choices } };
};
const startOf = ({ timeline }: Going, exercise: string, n = 0): number =>
  timeline.blocks.filter((block) => block.exercise === exercise)[n]?.workStart ?? Number.NaN;
const doing = ({ timeline, from }: { timeline: Timeline; from: number }) =>
  timeline.blocks
    .filter(({ start, exercise }) => start >= from && exercise !== null)
    .map((block) => {
      const [segment] = timeline.segments.slice(...block.segments).filter(({ rep }) => rep !== null);
      return [block.exercise, block.side, segment?.rep?.of, segment?.figure.range];
    });

describe('smaller', () => {
  it('goes on with the repetitions that are left, in the easier version', () => {
    const { source, going: now } = going('home_relief');
    // Three cat-cows of eight seconds are over.
    const at = startOf(now, 'cat_cow') + 3 * 8 + 1;
    const made = reworked(source, now, at, smallerAt(shippedExercises, now, at)!)!;
    expect(doing(made).slice(0, 2)).toEqual([
      ['cat_cow', null, 5, 0.6],
      ['sktc', 'left', 2, 1],
    ]);
  });

  it('does not do the other side again', () => {
    const { source, going: now } = going('knee_to_chest_alone');
    const at = startOf(now, 'sktc', 1) + 3;
    const made = reworked(source, now, at, smallerAt(shippedExercises, now, at)!)!;
    expect(doing(made)).toEqual([['sktc', 'right', 2, 0.5]]);
    expect(made.timeline.blocks.map(({ side }) => side)).toEqual(['left', 'right', 'right']);
  });

  it('does not do a set again, and makes the next one smaller too', () => {
    const { source, going: now } = going('support');
    const at = startOf(now, 'bridge', 0) + 1;
    const made = reworked(source, now, at, smallerAt(shippedExercises, now, at)!)!;
    expect(doing(made).slice(0, 2)).toEqual([
      ['bridge', null, 10, 0.5],
      ['bridge', null, 10, 0.5],
    ]);
  });

  it('is the easier version first, then half of that, down to one small repetition', () => {
    const { source, going: first } = going('hips');
    let now: Going = first;
    const seen: unknown[] = [];
    for (let n = 0; n < 5; n += 1) {
      const at = exerciseAtLast(now, 'hip_flexor_hk');
      const choices = smallerAt(shippedExercises, now, at);
      if (choices === null) break;
      const made = reworked(source, now, at, choices)!;
      seen.push(doing(made)[0]);
      now = { timeline: made.timeline, choices };
    }
    expect(seen).toEqual([
      ['hip_flexor_hk', 'left', 2, 0.5],
      ['hip_flexor_hk', 'left', 1, 0.3],
    ]);
  });

  it('keeps the minutes that were fitted: nothing that was left out comes back', () => {
    const { source, going: now } = going('support', { minutes: 5 });
    const at = startOf(now, 'pelvic_tilt') + 1;
    const made = reworked(source, now, at, smallerAt(shippedExercises, now, at)!)!;
    const names = (timeline: Timeline) => [...new Set(timeline.blocks.map(({ name }) => name))];
    expect(names(made.timeline)).toEqual(names(now.timeline));
  });
});

/** Just after the doing of its last block that has any begins. */
const exerciseAtLast = ({ timeline }: Going, exercise: string): number => {
  const blocks = timeline.blocks.filter((block) => block.exercise === exercise && block.side === 'left');
  return (blocks.at(-1)?.workStart ?? Number.NaN) + 1;
};

describe('something else instead', () => {
  it('takes the place of all that is left, with time to get there and on', () => {
    const { source, going: now } = going('home_relief');
    const at = startOf(now, 'cat_cow') + 10;
    const choices = tailored(source.routine, shippedExercises, [], { ...now.choices, swaps: { 0: 'cat_cow_stand' } });
    const made = reworked(source, now, at, choices.choices)!;
    expect(doing(made).slice(0, 2)).toEqual([
      ['cat_cow_stand', null, 6, 1],
      ['sktc', 'left', 2, 1],
    ]);
    const next = made.timeline.blocks.find(({ exercise }) => exercise === 'sktc')!;
    // From standing down to the floor.
    expect(next.workStart - next.start).toBeGreaterThanOrEqual(12);
  });
});

describe('no rework', () => {
  it('while nothing is exercised, and once the last is over', () => {
    const { source, going: now } = going('home_relief');
    const rest = now.timeline.blocks.find(({ kind }) => kind === 'rest')!;
    expect(smallerAt(shippedExercises, now, rest.start + 1)).toBeNull();
    expect(reworked(source, now, rest.start + 1, now.choices)).toBeNull();
    const alone = going('knee_to_chest_alone');
    expect(smallerAt(shippedExercises, alone.going, alone.going.timeline.total - 1)).toBeNull();
  });

  it('of a routine that the session was not made from', () => {
    const { going: now } = going('home_relief');
    const { source } = going('hips');
    expect(reworked(source, now, startOf(now, 'cat_cow') + 1, now.choices)).toBeNull();
  });
});

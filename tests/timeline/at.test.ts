import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualChoices } from '../../src/routine/choices.ts';
import { compile } from '../../src/routine/compile.ts';
import {
  backTarget,
  blockAt,
  countLeft,
  jumpTarget,
  nextTarget,
  progressIn,
  segmentAt,
} from '../../src/timeline/at.ts';
import { clock } from '../../src/words/en/session.ts';
import { anySession } from '../fixtures/choices.ts';
import { exercises } from '../fixtures/exercises.ts';
import { homeRelief } from '../fixtures/routines.ts';

const timeline = compile(homeRelief, exercises, usualChoices);
const knee = timeline.blocks[1]!;

const anyMoment = anySession.chain(({ routine, exercises: known, choices }) => {
  const made = compile(routine, known, choices);
  return fc.record({ timeline: fc.constant(made), t: fc.double({ min: -5, max: made.total + 5, noNaN: true }) });
});
const always = (check: (one: { timeline: typeof timeline; t: number }) => void): void =>
  fc.assert(fc.property(anyMoment, check), { numRuns: 200 });

describe('a moment', () => {
  test('is in the segment and the block that have begun and not ended', () => {
    always(({ timeline: made, t }) => {
      const inside = Math.min(Math.max(t, 0), made.total);
      for (const part of [segmentAt(made, t), blockAt(made, t)]) {
        expect(part.start).toBeLessThanOrEqual(inside);
        expect(part.start + part.duration).toBeGreaterThanOrEqual(inside - 1e-9);
      }
      expect(segmentAt(made, t).block).toBe(blockAt(made, t).index);
    });
  });

  test('at the very start of a segment is in it, not in the one before', () => {
    for (const segment of timeline.segments) expect(segmentAt(timeline, segment.start)).toBe(segment);
  });

  test('outside the session counts as its first or last', () => {
    expect(segmentAt(timeline, -1)).toBe(timeline.segments[0]);
    expect(segmentAt(timeline, timeline.total + 1)).toBe(timeline.segments.at(-1));
  });

  test('has progress from 0 to 1 and seconds left', () => {
    const ready = timeline.segments[0]!;
    expect([0, ready.duration / 2, ready.duration, 999].map((t) => progressIn(ready, t))).toEqual([0, 0.5, 1, 1]);
    expect(countLeft(ready, 0)).toBe(ready.duration);
    expect(countLeft(ready, ready.duration - 0.25)).toBe(0.25);
    expect(countLeft(ready, 999)).toBe(0);
    // Repetitions of short phases: all of them are counted together.
    expect(countLeft(timeline.segments[3]!, timeline.segments[3]!.start)).toBe(60);
  });
});

describe('back and next', () => {
  test('always land on the start of a block, get-ready included', () => {
    always(({ timeline: made, t }) => {
      const starts = made.blocks.map(({ start }) => start);
      expect(starts).toContain(backTarget(made, t));
      expect(backTarget(made, t)).toBeLessThanOrEqual(Math.max(0, t));
      const next = nextTarget(made, t);
      if (next === null) expect(blockAt(made, t)).toBe(made.blocks.at(-1));
      else {
        expect(starts).toContain(next);
        expect(next).toBeGreaterThan(t);
      }
    });
  });

  test('next never passes over a block', () => {
    for (const block of timeline.blocks.slice(0, -1))
      expect(nextTarget(timeline, block.start + 0.1)).toBe(timeline.blocks[block.index + 1]?.start);
  });

  test('back is the start of this one, or of the one before in its first three seconds', () => {
    expect(backTarget(timeline, knee.start + 20)).toBe(knee.start);
    expect(backTarget(timeline, knee.start + 3)).toBe(knee.start);
    expect(backTarget(timeline, knee.start + 2.9)).toBe(timeline.blocks[0]?.start);
    expect(backTarget(timeline, 1)).toBe(0);
  });

  test('jumps stay inside the session', () => {
    expect(jumpTarget(timeline, 4, -10)).toBe(0);
    expect(jumpTarget(timeline, 40, 10)).toBe(50);
    expect(jumpTarget(timeline, timeline.total - 1, 10)).toBe(timeline.total);
  });
});

test('a clock shows minutes and seconds, and no second before it has begun', () => {
  expect([0, 0.2, 59.5, 60, 220, 3599.999999999, 4000].map(clock)).toEqual([
    '0:00',
    '0:01',
    '1:00',
    '1:00',
    '3:40',
    '60:00',
    '66:40',
  ]);
});

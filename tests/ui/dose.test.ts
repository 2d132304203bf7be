import { describe, expect, it } from 'vitest';
import type { Segment, Timeline } from '../../src/timeline/timeline.ts';
import { doseInTimeline } from '../../src/ui/dose-in-timeline.ts';
import { doseWords } from '../../src/words/en/dose.ts';

describe('a dose in words', () => {
  it.each([
    [{ sets: [2], hold: 20, eachSide: true }, '20 s × 2 each side'],
    [{ sets: [1], hold: 30, eachSide: false }, '30 s'],
    [{ sets: [8], hold: null, eachSide: false }, '8 times'],
    [{ sets: [8], hold: 1, eachSide: false }, '8 times'],
    [{ sets: [10, 10], hold: 3, eachSide: false }, '2 sets of 10, 3 s hold'],
    [{ sets: [4, 3, 2], hold: 8, eachSide: true }, '8 s × 4, 3 and 2 each side'],
    [{ sets: [6, 6], hold: null, eachSide: true }, '2 sets of 6 each side'],
    [{ sets: [5, 4, 3], hold: null, eachSide: true }, '5, 4 and 3 times each side'],
    [{ sets: [1], hold: null, eachSide: false }, 'once'],
  ])('%j is "%s"', (dose, said) => expect(doseWords(dose)).toBe(said));
});

type Part = readonly [exercise: string | null, side: 'left' | 'right' | null, reps: number, hold: number];

const timelineOf = (parts: readonly Part[]): Timeline => {
  const segments = parts.map(
    ([, , of, duration], index) => ({ index, kind: 'hold', duration, rep: { n: 1, of } }) as unknown as Segment,
  );
  const blocks = parts.map(([exercise, side], index) => ({ exercise, side, index, segments: [index, index + 1] }));
  return { segments, blocks } as unknown as Timeline;
};

describe('the dose of an exercise in a session', () => {
  it('is what was laid out for one side', () => {
    const timeline = timelineOf([
      ['sktc', 'left', 2, 20],
      ['sktc', 'right', 2, 20],
    ]);
    expect(doseInTimeline(timeline, { id: 'sktc', sides: 'perSide' })).toEqual({
      sets: [2],
      hold: 20,
      eachSide: true,
    });
  });

  it('counts each side of what takes turns', () => {
    const timeline = timelineOf([['bird_dog', null, 10, 6]]);
    expect(doseInTimeline(timeline, { id: 'bird_dog', sides: 'alternate' })?.sets).toEqual([5]);
  });

  it('keeps sets in their order', () => {
    const timeline = timelineOf([
      ['side_plank', 'right', 4, 8],
      ['side_plank', 'left', 4, 8],
      ['side_plank', 'right', 3, 8],
      ['side_plank', 'left', 3, 8],
    ]);
    expect(doseInTimeline(timeline, { id: 'side_plank', sides: 'perSide' })?.sets).toEqual([4, 3]);
  });

  it('is null where there was no room for it', () => {
    expect(doseInTimeline(timelineOf([['cat_cow', null, 8, 1]]), { id: 'sktc', sides: 'perSide' })).toBeNull();
  });
});

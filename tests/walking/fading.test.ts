import { describe, expect, test } from 'vitest';
import { fadingOf } from '../../src/walking/fading.ts';
import { silentTest } from '../../src/walking/silent-test.ts';
import type { WalkSecond } from '../../src/walking/walk-second.ts';
import { walkOn, walksAt } from './walks.ts';

const before = [...walksAt(0, 2, 0), ...walksAt(1, 2, 4)];
const at2 = (walks: number) => [...before, ...walksAt(2, walks, 8)];
const turns = (off: number) => ({ kind: 'turns', on: 60, off });

describe('the beat of a walk', () => {
  test.each([0, 1] as const)('does not fade at level %d, however often it was walked', (level) => {
    expect(fadingOf([], level)).toEqual(turns(60));
    expect(fadingOf(walksAt(level, 9, 0), level)).toEqual(turns(60));
  });

  test.each([
    [1, turns(60)],
    [2, turns(60)],
    [3, turns(120)],
    [4, turns(240)],
    [5, { kind: 'check', on: 15, off: 285 }],
    [6, { kind: 'check', on: 15, off: 285 }],
    [20, { kind: 'check', on: 15, off: 285 }],
  ])('fades with each walk at level 2: walk %d', (walk, fading) => {
    expect(fadingOf(at2(walk - 1), 2)).toEqual(fading);
  });

  test('begins anew at a level that is reached, or reached again', () => {
    expect(fadingOf(at2(4), 3)).toEqual(turns(60));
    expect(fadingOf([...at2(4), ...walksAt(1, 2, 20)], 2)).toEqual(turns(60));
    expect(fadingOf([...at2(4), ...walksAt(1, 2, 20), ...walksAt(2, 2, 30)], 2)).toEqual(turns(120));
  });

  test('counts walks to the beat of the level only, in whatever order they were kept', () => {
    expect(fadingOf([...at2(2), walkOn(13, { level: null, target: null })], 2)).toEqual(turns(120));
    expect(fadingOf(at2(3).toReversed(), 2)).toEqual(turns(240));
  });

  test('is not needed after two counts in silence that were kept', () => {
    const count = (onDay: number, silentTest: 'kept' | 'missed' | null) => walkOn(onDay, { level: 2, silentTest });
    const kept = [...at2(4), count(20, 'kept')];
    expect(fadingOf(kept, 2).kind).toBe('check');
    expect(fadingOf([...kept, count(22, 'kept')], 2)).toEqual({ kind: 'noCue' });
    expect(fadingOf([...kept, count(22, null), count(24, 'kept')], 2)).toEqual({ kind: 'noCue' });
    expect(fadingOf([...kept, count(22, 'missed'), count(24, 'kept')], 2).kind).toBe('check');
    expect(fadingOf([...kept, count(22, 'kept'), count(24, 'missed')], 2).kind).toBe('check');
    expect(fadingOf([...kept, count(22, 'kept'), count(24, null)], 2)).toEqual({ kind: 'noCue' });
  });
});

describe('the count in silence', () => {
  /** 20 s of beat, then silence, at these cadences by second of silence. */
  const seconds = (silence: number, cadence: (second: number) => number | null, target = 110): WalkSecond[] =>
    Array.from({ length: 20 + silence }, (_, n) => {
      const beatOn = n < 20;
      const now = beatOn ? target : cadence(n - 19);
      return { at: n, gait: now === null ? 'still' : 'walking', cadence: now, target, beatOn };
    });

  test.each([
    [113.3, 'kept'],
    [106.7, 'kept'],
    [113.4, 'missed'],
    [106.6, 'missed'],
  ])('at %d to a target of 110 is %s', (cadence, outcome) => {
    expect(silentTest(seconds(150, () => cadence))).toBe(outcome);
  });

  test('is taken of the half minute after two minutes, and of nothing else', () => {
    expect(silentTest(seconds(200, (second) => (second > 120 && second <= 150 ? 110 : 90)))).toBe('kept');
    expect(silentTest(seconds(200, (second) => (second > 120 && second <= 150 ? 90 : 110)))).toBe('missed');
  });

  test('is none where the beat comes back before, the walker stands, or no beat ever sounded', () => {
    expect(silentTest(seconds(149, () => 110))).toBeNull();
    expect(silentTest(seconds(160, (second) => (second > 130 && second < 140 ? null : 110)))).toBeNull();
    expect(silentTest(seconds(300, () => 110).map((second) => ({ ...second, beatOn: false })))).toBeNull();
    expect(silentTest(seconds(300, () => 110).map((second) => ({ ...second, target: null })))).toBeNull();
    expect(silentTest([])).toBeNull();
  });

  test('passes over a few seconds without a reading', () => {
    expect(silentTest(seconds(160, (second) => (second % 10 === 0 ? null : 110)))).toBe('kept');
  });

  test('comes from a later silence where the first was too short', () => {
    const first = seconds(100, () => 90);
    const second = seconds(160, () => 110).map((one) => ({ ...one, at: one.at + 120 }));
    expect(silentTest([...first, ...second])).toBe('kept');
  });
});

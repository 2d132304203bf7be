import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Colour, day, week as weekLong } from '../../src/walking/past-walk.ts';
import { type MinutesWalk, plannedMinutes, startMinutes, weekCeiling, weekOf } from '../../src/walking/plan-minutes.ts';

const walks = (...list: readonly (readonly [onDay: number, planned: number, colour?: Colour])[]): MinutesWalk[] =>
  list.map(([onDay, planned, colour = 'GREEN']) => ({ at: onDay * day, planned, colour }));
/** Minutes of the next walk, two days after the last. */
const next = (week: number, start: number, done: readonly MinutesWalk[], part = {}) =>
  plannedMinutes({
    week,
    start,
    walks: done,
    levelRises: false,
    now: Math.max(0, ...done.map(({ at }) => at)) + 2 * day,
    ...part,
  });

describe('the minutes to begin with', () => {
  it('are those of the longest comfortable walk, from 5 to 20', () => {
    expect(startMinutes([])).toBe(5);
    expect(startMinutes([{ walked: 3, peak: 0 }])).toBe(5);
    expect(
      startMinutes([
        { walked: 12.7, peak: 3 },
        { walked: 18, peak: 4 },
        { walked: 9, peak: 1 },
      ]),
    ).toBe(12);
    expect(startMinutes([{ walked: 45, peak: 2 }])).toBe(20);
  });
});

describe('weeks', () => {
  it.each([
    [0, 1],
    [6.9, 1],
    [7, 2],
    [62, 9],
    [-3, 1],
  ])('day %d is in week %d', (onDay, week) => {
    expect(weekOf(0, onDay * day)).toBe(week);
  });

  it('are ceilings that only rise', () => {
    expect([1, 2, 3, 4, 5, 8, 9, 12, 13, 24, 40].map((week) => weekCeiling(week, 10))).toEqual([
      10, 10, 13, 13, 20, 20, 25, 25, 30, 30, 30,
    ]);
    expect([2, 4, 8, 9].map((week) => weekCeiling(week, 20))).toEqual([20, 23, 23, 25]);
  });

  it('ask for four days, then five', () => {
    expect([1, 4, 5, 13].map((week) => next(week, 10, []).days)).toEqual([4, 4, 5, 5]);
  });
});

describe('the next walk', () => {
  test('is as long as the first one while nothing else is known', () => {
    expect(next(1, 12, []).minutes).toBe(12);
    expect(next(20, 12, []).minutes).toBe(12);
  });

  test('does not get longer in the first two weeks, nor with the weeks alone', () => {
    const done = walks([0, 12], [2, 12]);
    expect(next(2, 12, done).minutes).toBe(12);
    expect(next(3, 12, walks([14, 12])).minutes).toBe(12);
    expect(next(13, 12, walks([100, 12])).minutes).toBe(12);
  });

  test('is longer after two green walks, by 3 minutes or by a fifth, whichever is less', () => {
    expect(next(5, 16, walks([28, 16], [30, 16])).minutes).toBe(19);
    expect(next(9, 20, walks([58, 20], [60, 20])).minutes).toBe(23);
    expect(next(5, 12, walks([28, 12], [30, 12])).minutes).toBe(14);
    expect(next(5, 5, walks([28, 5], [30, 5])).minutes).toBe(6);
    expect(next(3, 15, walks([14, 15], [16, 15])).minutes).toBe(18);
  });

  test('is longer by a fifth in seven days at most, however many walks were green', () => {
    const done = walks([28, 10], [29, 10], [30, 12], [31, 12]);
    expect(next(5, 10, done, { now: 32 * day }).minutes).toBe(12);
    expect(next(5, 10, done, { now: 36 * day - 1 }).minutes).toBe(12);
    expect(next(5, 10, done, { now: 36 * day }).minutes).toBe(14);
  });

  test('stops at the ceiling of its week, and is never cut by it', () => {
    const done = walks([28, 19], [30, 19]);
    expect(next(5, 10, done).minutes).toBe(20);
    expect(next(4, 10, done).minutes).toBe(19);
  });

  test('is not longer where the cadence level rises', () => {
    const done = walks([28, 15], [30, 15]);
    expect(next(5, 15, done, { levelRises: true }).minutes).toBe(15);
    expect(next(5, 15, [...done, ...walks([32, 15])]).minutes).toBe(18);
  });

  test('stays after one amber walk, and is a quarter shorter after two in a row', () => {
    expect(next(5, 16, walks([28, 16], [30, 16, 'AMBER'])).minutes).toBe(16);
    expect(next(5, 16, walks([28, 16, 'AMBER'], [30, 16, 'AMBER'])).minutes).toBe(12);
    expect(next(5, 16, walks([26, 16, 'AMBER'], [28, 16], [30, 16, 'AMBER'])).minutes).toBe(16);
    expect(next(5, 16, walks([26, 16, 'AMBER'], [28, 16, 'provisional'], [30, 16, 'AMBER'])).minutes).toBe(12);
  });

  test('is half as long after a red one, then as long as what was green twice', () => {
    const red = walks([26, 14], [28, 14], [30, 16, 'RED']);
    expect(next(6, 10, red).minutes).toBe(8);
    expect(next(6, 10, [...red, ...walks([32, 8])]).minutes).toBe(14);
    expect(next(6, 10, [...red, ...walks([32, 8, 'AMBER'])]).minutes).toBe(8);
    expect(next(6, 10, [...red, ...walks([32, 8, 'RED'])]).minutes).toBe(4);
    expect(next(6, 20, walks([26, 20], [30, 16, 'RED'])).minutes).toBe(8);
  });

  test('does not go by walks whose morning after is not known', () => {
    expect(next(5, 16, walks([28, 16], [30, 16, 'provisional'])).minutes).toBe(16);
  });

  test('comes back from very short walks in half minutes', () => {
    expect(next(5, 5, walks([28, 5, 'AMBER'], [29, 5, 'AMBER'])).minutes).toBe(3.5);
    expect(next(5, 5, walks([28, 3.5], [29, 3.5])).minutes).toBe(4);
    expect(next(5, 5, walks([28, 4.5], [29, 4.5])).minutes).toBe(5);
  });

  test('over any course without trouble: never shorter, never above the ceiling, never a fifth more within a week', () => {
    const steps = fc.array(
      fc.record({
        days: fc.double({ min: 0.2, max: 6, noNaN: true }),
        colour: fc.constantFrom<Colour>('GREEN', 'GREEN', 'GREEN', 'provisional'),
        levelRises: fc.constantFrom(false, false, true),
      }),
      { minLength: 10, maxLength: 80 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 20 }), steps, (start, course) => {
        const done: MinutesWalk[] = [];
        let now = 0;
        let before = start;
        for (const { days, colour, levelRises } of course) {
          now += days * day;
          const week = weekOf(0, now);
          const { minutes } = plannedMinutes({ week, start, walks: done, levelRises, now });
          expect(minutes).toBeGreaterThanOrEqual(before);
          expect(minutes).toBeLessThanOrEqual(weekCeiling(week, start));
          expect(minutes - before).toBeLessThanOrEqual(3);
          if (levelRises) expect(minutes).toBe(before);
          for (const past of done)
            if (now - past.at < weekLong) expect(minutes).toBeLessThanOrEqual(1.2 * past.planned + 1e-6);
          done.push({ at: now, planned: minutes, colour });
          before = minutes;
        }
      }),
    );
  });
});

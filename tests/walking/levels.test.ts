import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ceiling, isRaised, type Level, levelTarget, nextTarget } from '../../src/walking/levels.ts';
import { day } from '../../src/walking/past-walk.ts';

const all: readonly Level[] = [0, 1, 2, 3, 4];
const base = fc.double({ min: 60, max: 140, noNaN: true });
const level = fc.constantFrom(...all);

describe('the target of a level', () => {
  // evidence.md §2.2, in whole steps a minute as they are shown.
  it.each([
    [90, [93, 95, 97, 99]],
    [95, [98, 100, 102, 105]],
    [100, [103, 105, 108, 110]],
    [105, [108, 110, 113, 116]],
    [110, [113, 116, 118, 121]],
    [115, [118, 121, 124, 127]],
  ])('from %d goes by the table', (own, table) => {
    expect(all.slice(1).map((one) => Math.round(levelTarget(own, one, false)))).toEqual(table);
    expect(levelTarget(own, 0, false)).toBe(own);
  });

  it('is never more than a tenth quicker', () => {
    expect(ceiling(100, false)).toBeCloseTo(110);
    expect(levelTarget(100, 4, false)).toBe(110);
  });

  it('is never above 130, nor above 120 or 5 % where it is limited', () => {
    expect(levelTarget(120, 4, false)).toBe(130);
    expect(levelTarget(118, 4, false)).toBe(129.8);
    expect(levelTarget(116, 4, true)).toBe(120);
    expect(levelTarget(100, 4, true)).toBe(105);
    expect(levelTarget(100, 3, true)).toBe(105);
    expect(levelTarget(100, 1, true)).toBe(103);
  });

  it('never slows anyone down: a cap limits increases only', () => {
    expect(levelTarget(134, 4, false)).toBe(134);
    expect(levelTarget(126, 2, true)).toBe(126);
    expect(levelTarget(140, 4, false)).toBe(140);
  });

  it('is at least the own cadence, at most the ceiling, and grows with the level', () => {
    fc.assert(
      fc.property(base, level, fc.boolean(), (own, one, limited) => {
        const target = levelTarget(own, one, limited);
        expect(target).toBeGreaterThanOrEqual(own);
        expect(target).toBeLessThanOrEqual(Math.max(own, ceiling(own, limited)) + 1e-6);
        expect(target).toBeLessThanOrEqual(Math.max(own, limited ? 120 : 130));
        expect(target).toBeLessThanOrEqual(140);
        if (one > 0) expect(target).toBeGreaterThanOrEqual(levelTarget(own, (one - 1) as Level, limited));
        expect(levelTarget(own, one, true)).toBeLessThanOrEqual(levelTarget(own, one, false));
      }),
    );
  });

  it('asks for more than the one below, or it is said that it does not', () => {
    expect(all.map((one) => isRaised(110, one, false))).toEqual([false, true, true, true, true]);
    expect(all.map((one) => isRaised(100, one, true))).toEqual([false, true, true, false, false]);
    expect(all.map((one) => isRaised(118, one, true))).toEqual([false, true, false, false, false]);
  });
});

describe('the target of the next walk', () => {
  const cued = (...walks: readonly (readonly [onDay: number, target: number])[]) =>
    walks.map(([onDay, target]) => ({ at: onDay * day, target }));

  test('the first walk to a beat is at the own cadence, whatever the level', () => {
    expect(nextTarget(110, 4, false, [], 0)).toBe(110);
  });

  test('a walk is at most 4 above the one before', () => {
    expect(nextTarget(110, 4, false, cued([0, 110]), 30 * day)).toBe(114);
    expect(nextTarget(110, 1, false, cued([0, 110]), 30 * day)).toBe(113.3);
  });

  test('and at most 5 above any of the last seven days', () => {
    const walks = cued([0, 110], [2, 113.3]);
    expect(nextTarget(110, 2, false, walks, 4 * day)).toBe(115);
    expect(nextTarget(110, 2, false, walks, 7 * day - 1)).toBe(115);
    expect(nextTarget(110, 2, false, walks, 7 * day)).toBe(115.5);
  });

  test('going down takes no time', () => {
    expect(nextTarget(110, 0, false, cued([0, 121]), day)).toBe(110);
  });

  test('a higher own cadence is walked at once: it is no increase', () => {
    expect(nextTarget(120, 0, false, cued([0, 105]), day)).toBe(120);
  });

  test('the order in which walks were kept does not matter', () => {
    expect(nextTarget(110, 3, false, cued([2, 113.3], [0, 110]), 4 * day)).toBe(115);
  });

  test('whatever levels are walked when, no rise is too steep and no cap is passed', () => {
    const steps = fc.array(fc.record({ level, days: fc.double({ min: 0.1, max: 12, noNaN: true }) }), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(base, fc.boolean(), steps, (own, limited, walks) => {
        const done: { at: number; target: number }[] = [];
        let at = 0;
        for (const walk of walks) {
          at += walk.days * day;
          const target = nextTarget(own, walk.level, limited, done, at);
          expect(target).toBeGreaterThanOrEqual(own);
          expect(target).toBeLessThanOrEqual(Math.max(own, ceiling(own, limited)) + 1e-6);
          const before = done.at(-1);
          expect(target - (before?.target ?? own)).toBeLessThanOrEqual(4 + 1e-6);
          for (const past of done)
            if (at - past.at < 7 * day) expect(target - past.target).toBeLessThanOrEqual(5 + 1e-6);
          done.push({ at, target });
        }
      }),
    );
  });
});

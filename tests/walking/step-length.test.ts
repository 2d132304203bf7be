import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { measuredSigns } from '../../src/walking/over-stride.ts';
import { atSameSpeed, type Stretch } from '../../src/walking/same-speed.ts';
import { speedOf, stepLength, stepLengthFromHeight } from '../../src/walking/step-length.ts';
import { walkRatio } from '../../src/walking/walk-ratio.ts';

describe('step length', () => {
  it('is speed by cadence', () => {
    expect(stepLength(1.32, 110)).toBeCloseTo(0.72);
  });

  // evidence.md §2.2, in cm.
  it.each([
    [1.5, 61.9, 62.2],
    [1.6, 66.1, 66.4],
    [1.7, 70.2, 70.5],
    [1.8, 74.3, 74.7],
    [1.9, 78.5, 78.8],
  ])('from a height of %d m goes by the table', (height, female, male) => {
    expect(stepLengthFromHeight(height, 'female') * 100).toBeCloseTo(female, 0);
    expect(stepLengthFromHeight(height, 'male') * 100).toBeCloseTo(male, 0);
    const notSaid = stepLengthFromHeight(height, null);
    expect(notSaid).toBeCloseTo(0.414 * height);
  });

  it('and cadence give the speed back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 2.5, noNaN: true }),
        fc.double({ min: 60, max: 140, noNaN: true }),
        (v, c) => {
          expect(speedOf(stepLength(v, c), c)).toBeCloseTo(v, 9);
        },
      ),
    );
  });
});

describe('the walk ratio', () => {
  it('is step length by cadence', () => {
    expect(walkRatio(0.7, 110)).toBeCloseTo(0.00636, 5);
  });

  it.each([
    ['at 62 m/min', 0.62, 100, true],
    ['below it', 0.619, 100, false],
    ['at 98 steps a minute', 0.7, 98, true],
    ['below them', 0.7, 97.9, false],
  ])('is read %s: %d m, %d steps/min', (_, length, cadence, isRead) => {
    expect(walkRatio(length, cadence) !== null).toBe(isRead);
  });
});

describe('steps that reach too far', () => {
  it('are longer than 1.10 times what the height gives', () => {
    expect(measuredSigns(1.7, 0.77, 110)).toEqual([]);
    expect(measuredSigns(1.7, 0.775, 110)).toEqual(['longSteps']);
  });

  it('have a walk ratio above 0.0072, where it is read at all', () => {
    expect(measuredSigns(null, 0.72, 100)).toEqual([]);
    expect(measuredSigns(null, 0.73, 100)).toEqual(['highWalkRatio']);
    expect(measuredSigns(null, 0.9, 90)).toEqual([]);
  });
});

describe('shorter steps', () => {
  const many = (count: number, speed: (n: number) => number, cadence: (n: number) => number): Stretch[] =>
    Array.from({ length: count }, (_, n) => ({ speed: speed(n), cadence: cadence(n) }));
  const uncued = many(
    18,
    (n) => 1.2 + (n % 6) * 0.02,
    () => 110,
  );

  test('are told at the same speed', () => {
    const found = atSameSpeed(
      uncued,
      many(
        18,
        (n) => 1.2 + (n % 6) * 0.02,
        () => 115.5,
      ),
    );
    expect(found).toMatchObject({ kind: 'compared', change: expect.closeTo(1 / 1.05 - 1, 6) });
    if (found.kind === 'compared') expect(found.before).toBeCloseTo((1.25 * 60) / 110, 3);
  });

  test('are told even where the beat was walked faster on the whole', () => {
    const faster = many(
      18,
      (n) => 1.26 + (n % 6) * 0.02,
      () => 115.5,
    );
    const found = atSameSpeed(uncued, faster);
    expect(found.kind).toBe('compared');
    // 5 % quicker is 4.8 % shorter; what the speeds may differ on average, 1 %, is the error.
    if (found.kind === 'compared') expect(Math.abs(found.change - (1 / 1.05 - 1))).toBeLessThan(0.011);
  });

  test('cannot be told where the speeds are apart', () => {
    expect(
      atSameSpeed(
        uncued,
        many(
          18,
          () => 1.5,
          () => 115,
        ),
      ),
    ).toEqual({ kind: 'speedsApart' });
    // Within 5 %, but all of them faster.
    expect(
      atSameSpeed(
        many(
          18,
          () => 1.2,
          () => 110,
        ),
        many(
          18,
          () => 1.25,
          () => 115,
        ),
      ),
    ).toEqual({ kind: 'speedsApart' });
  });

  test('are told from a minute of each, and not where one pair less goes together', () => {
    const six = uncued.slice(0, 6);
    expect(atSameSpeed(six, six)).toMatchObject({ kind: 'compared', change: 0 });
    const oneApart = [...six.slice(0, 5), { speed: 1.5, cadence: 120 }];
    expect(atSameSpeed(six, oneApart)).toEqual({ kind: 'speedsApart' });
  });

  test('are not told from pairs that are more than 5 % apart, even where they even out', () => {
    const around = (share: number): Stretch[] =>
      many(
        12,
        (n) => (n % 2 === 0 ? 1.2 : 1.2 * 1.2) * (1 + (n % 2 === 0 ? share : -share)),
        () => 115,
      );
    const two = many(
      12,
      (n) => (n % 2 === 0 ? 1.2 : 1.2 * 1.2),
      () => 110,
    );
    expect(atSameSpeed(two, around(0.049)).kind).toBe('compared');
    expect(atSameSpeed(two, around(0.052))).toEqual({ kind: 'speedsApart' });
  });

  test('cannot be told from less than a minute, nor from standing', () => {
    expect(atSameSpeed(uncued.slice(0, 5), uncued)).toEqual({ kind: 'tooFew' });
    expect(
      atSameSpeed(
        uncued,
        many(
          18,
          () => 0,
          () => 0,
        ),
      ),
    ).toEqual({ kind: 'tooFew' });
    expect(atSameSpeed([], [])).toEqual({ kind: 'tooFew' });
  });

  test('are not claimed of someone who only walks faster and slower', () => {
    const stretch = fc.double({ min: 1, max: 1.6, noNaN: true }).map((speed): Stretch => {
      // The same walk ratio at every speed: cadence and length grow together.
      const cadence = Math.sqrt((60 * speed) / 0.0064);
      return { speed, cadence };
    });
    const stretches = fc.array(stretch, { minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(stretches, stretches, (before, after) => {
        const found = atSameSpeed(before, after);
        if (found.kind === 'compared') expect(Math.abs(found.change)).toBeLessThan(0.007);
      }),
    );
  });
});

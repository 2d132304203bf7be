import { describe, expect, test } from 'vitest';
import { figureStep } from '../../../src/walking/coach/figure-step.ts';

describe('the drawn step', () => {
  test('is the usual one at their own cadence, whatever that is', () => {
    for (const own of [85, 104, 130]) expect(figureStep(own, own)).toBeCloseTo(0.41, 12);
  });

  test('is the short, quick one at 10 % more', () => {
    expect(figureStep(110, 100)).toBeCloseTo(0.373, 3);
  });

  test.each([
    [103, -2.9],
    [105, -4.8],
    [107.5, -7],
    [110, -9.1],
  ])('at %d for 100 it is %d % shorter, as at the same speed', (cadence, percent) => {
    expect(100 * (figureStep(cadence, 100) / 0.41 - 1)).toBeCloseTo(percent, 1);
  });

  test('stays what a figure can walk', () => {
    expect(figureStep(140, 90)).toBe(0.33);
    expect(figureStep(60, 115)).toBe(0.46);
  });
});

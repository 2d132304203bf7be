import { describe, expect, it, test } from 'vitest';
import { countedCadence } from '../../src/walking/counted.ts';
import { tappedCadence } from '../../src/walking/tapped-cadence.ts';
import { typedCadence } from '../../src/walking/typed.ts';

describe('a typed cadence', () => {
  it.each([
    ['110', 110],
    [' 110 ', 110],
    ['112,5', 112.5],
    ['112.5', 112.5],
    ['110.', 110],
    ['+110', 110],
    ['0110', 110],
    ['１１０', 110],
    ['\u00a0110\n', 110],
    ['60', 60],
    ['140', 140],
  ])('%j is %d', (text, cadence) => {
    expect(typedCadence(text)).toEqual({ kind: 'cadence', cadence });
  });

  it.each(['', '  ', 'abc', '110 bpm', '1e2', '0x70', '11 0', '.', ',5', '112,5,1', 'Infinity', 'NaN', '--110'])(
    '%j is no number',
    (text) => {
      expect(typedCadence(text)).toEqual({ kind: 'notANumber' });
    },
  );

  it.each([
    ['0', 'tooLow'],
    ['-110', 'tooLow'],
    ['−110', 'tooLow'],
    ['59,9', 'tooLow'],
    ['140.1', 'tooHigh'],
    ['1000', 'tooHigh'],
    ['1,000', 'tooHigh'],
    ['9'.repeat(400), 'tooHigh'],
  ])('%j is %s', (text, kind) => {
    expect(typedCadence(text)).toEqual({ kind });
  });
});

describe('counted steps', () => {
  it.each([
    [110, 60, 'everyStep', 110],
    [55, 30, 'everyStep', 110],
    [27, 30, 'leftOnly', 108],
    [54, 60, 'leftOnly', 108],
    [28, 31, 'leftOnly', (28 * 2 * 60) / 31],
  ] as const)('%d in %d s (%s) are %d a minute', (count, lasts, counted, cadence) => {
    expect(countedCadence(count, lasts, counted)).toBeCloseTo(cadence);
  });

  it.each([
    [0, 60],
    [-5, 60],
    [54.5, 60],
    [Number.NaN, 60],
    [50, 29],
    [50, Number.NaN],
  ])('%d in %d s are no reading', (count, lasts) => {
    expect(countedCadence(count, lasts, 'everyStep')).toBeNull();
  });
});

describe('a tapped cadence', () => {
  const every = (interval: number, count: number): number[] => Array.from({ length: count }, (_, i) => i * interval);

  test('takes twenty taps, and says how many are to come', () => {
    expect(tappedCadence([])).toEqual({ kind: 'more', taps: 20 });
    expect(tappedCadence(every(0.5, 19))).toEqual({ kind: 'more', taps: 1 });
    expect(tappedCadence(every(0.5, 20))).toEqual({ kind: 'cadence', cadence: 120 });
  });

  test('is the middle interval; one 26 % off does not count, one 24 % off does', () => {
    const from = (intervals: readonly number[]): number[] =>
      [0, ...intervals].map((_, n) => intervals.slice(0, n).reduce((at, interval) => at + interval, 0));
    const half = [...Array<number>(10).fill(0.5), ...Array<number>(9).fill(0.51)];
    // With the long one dropped the middle of the 19 others is 0.5; with it kept the middle of 20 lies between.
    const middleWith = (share: number): unknown => tappedCadence(from([...half, 0.505 * share]));
    expect(middleWith(1.26)).toMatchObject({ cadence: expect.closeTo(120) });
    expect(middleWith(1.24)).toMatchObject({ cadence: expect.closeTo(60 / 0.505) });
  });

  test('is none where more than a quarter of the intervals are slips', () => {
    const from = (slips: number): number[] => Array.from({ length: 21 }, (_, n) => 0.5 * n + 0.3 * Math.min(slips, n));
    expect(tappedCadence(from(5))).toEqual({ kind: 'cadence', cadence: expect.closeTo(120) });
    expect(tappedCadence(from(6))).toEqual({ kind: 'unsteady' });
  });

  test('is none where every other tap is late', () => {
    const halting = every(0.5, 21).map((at, i) => at + (i % 2 === 0 ? 0 : 0.3));
    expect(tappedCadence(halting)).toEqual({ kind: 'unsteady' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridStep, magnitude } from '../../../src/walking/cadence/grid.ts';
import { resampler } from '../../../src/walking/cadence/resample.ts';

/** x of every cell, for samples whose x is a function of time. */
const cellsOf = (stamps: readonly number[], x: (at: number, i: number) => number): readonly number[] => {
  const cells: number[] = [];
  const grid = resampler((values) => cells.push(values[0]!));
  stamps.forEach((at, i) => {
    grid.push(at, x(at, i), 0, 0);
  });
  return cells;
};

describe('the even grid', () => {
  it('holds the mean of each cell, whenever the samples came', () => {
    const gaps = fc.array(fc.double({ min: 0.003, max: 0.3, noNaN: true }), { minLength: 5, maxLength: 200 });
    fc.assert(
      fc.property(gaps, fc.double({ min: -5, max: 5, noNaN: true }), (steps, slope) => {
        const stamps = steps.map(
          (
            (at) => (gap: number) =>
              (at += gap)
          )(7),
        );
        // A straight line is drawn as it is, so the mean of a cell is its middle.
        cellsOf(stamps, (at) => slope * (at - 7)).forEach((x, n) => {
          expect(x).toBeCloseTo(slope * (stamps[0]! - 7 + (n + 0.5) * gridStep), 6);
        });
      }),
    );
  });

  it('spreads samples with one stamp over the time since the stamp before', () => {
    const [, ...even] = Array.from({ length: 61 }, (_, i) => i / 60);
    const bunched = even.map((_, i) => (4 * (Math.floor(i / 4) + 1)) / 60);
    const bent = (_: number, i: number) => Math.sin(i / 5);
    const [smooth, rough] = [cellsOf([0, ...even], bent), cellsOf([0, ...bunched], bent)];
    expect(rough.length).toBeGreaterThan(40);
    rough.forEach((x, n) => {
      expect(x).toBeCloseTo(smooth[n]!, 9);
    });
  });

  it('gives the length of the vector beside its parts', () => {
    let length = 0;
    const grid = resampler((values) => {
      length = values[magnitude]!;
    });
    for (let at = 0; at < 0.2; at += 0.01) grid.push(at, 3, -4, 12);
    expect(length).toBeCloseTo(13, 9);
  });

  it('says what it did with each sample', () => {
    const grid = resampler(() => {});
    const push = (at: number, x = 0) => grid.push(at, x, 0, 0);
    expect(push(10)).toBe('begun anew');
    expect(push(10.02)).toBe('taken');
    expect(push(10.02)).toBe('taken');
    expect(push(9.9)).toBe('left out');
    expect(push(10.04, Number.NaN)).toBe('left out');
    expect(push(10.04, 1e9)).toBe('left out');
    expect(push(Number.NaN)).toBe('left out');
    expect(push(11)).toBe('taken');
    expect(push(12.5)).toBe('begun anew');
    expect(push(3)).toBe('left out');
    expect(push(12.52)).toBe('taken');
    expect(push(4)).toBe('left out');
    expect(push(4.02)).toBe('begun anew');
  });
});

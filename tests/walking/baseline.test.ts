import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../src/walking/baseline.ts';

describe('a baseline from two readings', () => {
  it('is their mean', () => {
    expect(baselineOf(108, 111)).toEqual({ kind: 'accepted', baseline: 109.5, unusual: null });
  });

  it.each([
    [110, 114, 'accepted'],
    [110.3, 114.3, 'accepted'],
    [114, 110, 'accepted'],
    [110, 114.01, 'tooFarApart'],
    [60, 60, 'accepted'],
    [140, 140, 'accepted'],
    [59.9, 61, 'outOfRange'],
    [139, 140.1, 'outOfRange'],
    [Number.NaN, 110, 'outOfRange'],
  ])('%d and %d: %s', (first, second, kind) => {
    expect(baselineOf(first, second).kind).toBe(kind);
  });

  it('says how far apart they are', () => {
    expect(baselineOf(100, 110)).toEqual({ kind: 'tooFarApart', apart: 10 });
  });

  it('says which reading is out of range, and which way', () => {
    expect(baselineOf(59, 100)).toEqual({ kind: 'outOfRange', reading: 1, why: 'tooLow' });
    expect(baselineOf(139, 141)).toEqual({ kind: 'outOfRange', reading: 2, why: 'tooHigh' });
  });

  it.each([
    [85, null],
    [84.9, 'slow'],
    [135, null],
    [135.1, 'quick'],
  ])('notes that %d is unusual: %s', (reading, unusual) => {
    expect(baselineOf(reading, reading)).toMatchObject({ kind: 'accepted', unusual });
  });

  it('lies between the readings, whatever their order', () => {
    const reading = fc.double({ min: 40, max: 160, noNaN: true });
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        const [one, other] = [baselineOf(a, b), baselineOf(b, a)];
        expect(one.kind).toBe(other.kind);
        if (one.kind !== 'accepted') return;
        expect(one.baseline).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
        expect(one.baseline).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tapped, tapsHeard, tapTempo } from '../../src/walking/tap-tempo.ts';

/** Taps at these times, as they come in. */
const tapsAt = (times: readonly number[]): readonly number[] => times.reduce(tapped, [] as readonly number[]);
const every = (interval: number, count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, i) => from + i * interval);

describe('a tapped tempo', () => {
  it('needs four taps', () => {
    expect(tapTempo(tapsAt(every(0.5, 3)))).toBeNull();
    expect(tapTempo(tapsAt(every(0.5, 4)))).toBeCloseTo(120);
  });

  it('is the middle of uneven taps', () => {
    expect(tapTempo(tapsAt([0, 0.52, 1.02, 1.56, 2.06, 2.58]))).toBeCloseTo(60 / 0.52);
  });

  it('does not mind a missed tap', () => {
    expect(tapTempo(tapsAt([0, 0.5, 1, 2, 2.5, 3]))).toBeCloseTo(120);
  });

  it('does not mind a double tap', () => {
    expect(tapTempo(tapsAt([0, 0.5, 0.53, 1, 1.5, 2, 2.5]))).toBeCloseTo(120);
  });

  it('begins anew after a gap, and where the clock was set back', () => {
    expect(tapsAt([...every(0.5, 8), 9])).toEqual([9]);
    expect(tapsAt([5, 5.5, 1])).toEqual([1]);
    expect(tapTempo(tapsAt([...every(0.5, 8), ...every(0.6, 4, 9)]))).toBeCloseTo(100);
  });

  it('follows a new pace: only the last taps count', () => {
    const taps = tapsAt([...every(0.5, 40), ...every(0.6, 21, 20.1)]);
    expect(taps).toHaveLength(tapsHeard);
    expect(tapTempo(taps)).toBeCloseTo(100);
  });

  it('finds any tempo of a walk within one step a minute, through 20 ms of unsteady fingers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 140 }),
        fc.array(fc.double({ min: -0.01, max: 0.01, noNaN: true }), { minLength: 21, maxLength: 21 }),
        (tempo, slips) => {
          const found = tapTempo(tapsAt(slips.map((slip, i) => (i * 60) / tempo + slip))) ?? 0;
          expect(Math.abs(60 / found - 60 / tempo)).toBeLessThanOrEqual(0.02);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onBeat } from '../../../src/walking/cadence/on-beat.ts';
import { bell, chance } from './made.ts';

const every = (period: number, count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, i) => from + i * period);

describe('footfalls against a beat', () => {
  it('that fall on it have no offset, no spread, no drift', () => {
    const found = onBeat(every(0.5, 60, 3), 120, 1);
    expect(found?.steps).toBe(60);
    expect(found?.offset).toBeCloseTo(0, 6);
    expect(found?.spread).toBeCloseTo(0, 3);
    expect(found?.drift).toBeCloseTo(0, 6);
  });

  it('have an offset before or after it, half a beat at most', () => {
    expect(onBeat(every(0.5, 20, 0.06), 120, 0)?.offset).toBeCloseTo(60, 6);
    expect(onBeat(every(0.5, 20, 0.44), 120, 0)?.offset).toBeCloseTo(-60, 6);
  });

  it('average round the circle: a little before and a little after make on it', () => {
    const around = every(0.5, 40).map((at, i) => at + (i % 2 === 0 ? 0.24 : -0.24));
    expect(Math.abs(onBeat(around, 120, 0.25)!.offset)).toBeLessThan(1e-6);
  });

  it('have the spread of their own unsteadiness', () => {
    const random = chance(8);
    const uneven = every(0.6, 2000).map((at) => at + 0.02 * bell(random));
    expect(onBeat(uneven, 100, 0)?.spread).toBeCloseTo(20, 0);
  });

  it('may differ from foot to foot and still be steady', () => {
    const lopsided = every(0.5, 40, 0.02).map((at, i) => at + (i % 2 === 0 ? 0.05 : -0.05));
    const found = onBeat(lopsided, 120, 0)!;
    expect(found.offset).toBeCloseTo(20, 6);
    expect(found.spread).toBeCloseTo(0, 3);
    const withOneMissed = onBeat(
      lopsided.filter((_, i) => i !== 7),
      120,
      0,
    )!;
    expect(withOneMissed.spread).toBeCloseTo(0, 3);
  });

  it('drift by what the walker is slower, and it does not matter that some are missing', () => {
    fc.assert(
      fc.property(fc.double({ min: -1.5, max: 1.5, noNaN: true }), fc.integer({ min: 2, max: 9 }), (less, hole) => {
        const period = 60 / (110 - less);
        const some = every(period, 110).filter((_, i) => i % hole !== 1);
        // Each beat of 60/110 s falls behind by so much; a minute of such steps has 110 - less of them.
        const perMinute = (period - 60 / 110) * (110 - less) * 1000;
        expect(onBeat(some, 110, 0)?.drift).toBeCloseTo(perMinute, 3);
      }),
    );
  });

  it('that take no notice of it spread without end', () => {
    expect(onBeat(every(0.43, 300), 100, 0)!.spread).toBeGreaterThan(250);
  });

  it('tell nothing while they are few', () => {
    expect(onBeat(every(0.5, 3), 120, 0)).toBeNull();
    expect(onBeat([], 120, 0)).toBeNull();
    expect(onBeat(every(0.5, 4), 120, 0)).not.toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { leastMinutes, shortened } from '../../src/walking/shorten.ts';

const parts = (minutes: number, turns?: { on: number; off: number }) => {
  const walk = shortened(minutes, turns);
  if ('tooShort' in walk) throw new Error(`${minutes} min are too short`);
  return walk;
};
const lasts = ({ easy, rounds, on, off, free, coolDown }: ReturnType<typeof parts>): number =>
  easy + rounds * (on + off) + free + coolDown;

describe('a walk to a beat', () => {
  it.each([
    [30, { easy: 180, rounds: 8, on: 60, off: 60, free: 540, coolDown: 120 }],
    [23, { easy: 180, rounds: 8, on: 60, off: 60, free: 120, coolDown: 120 }],
    [16, { easy: 180, rounds: 4, on: 60, off: 60, free: 180, coolDown: 120 }],
    [15, { easy: 180, rounds: 4, on: 60, off: 60, free: 120, coolDown: 120 }],
    [12, { easy: 120, rounds: 4, on: 60, off: 60, free: 60, coolDown: 60 }],
    [9, { easy: 120, rounds: 3, on: 60, off: 60, free: 30, coolDown: 30 }],
    [6, { easy: 60, rounds: 2, on: 60, off: 60, free: 30, coolDown: 30 }],
    [5, { easy: 60, rounds: 2, on: 45, off: 45, free: 30, coolDown: 30 }],
    [4, { easy: 60, rounds: 2, on: 30, off: 30, free: 30, coolDown: 30 }],
  ])('of %d minutes', (minutes, walk) => {
    expect(shortened(minutes)).toEqual(walk);
  });

  it.each([3.9, 0, -5, Number.NaN])('of %d minutes is too short, and says what would do', (minutes) => {
    expect(shortened(minutes)).toEqual({ tooShort: 4 });
  });

  test('silence is shortened before the beat where the beat has faded', () => {
    expect(parts(30, { on: 60, off: 240 })).toMatchObject({ rounds: 3, on: 60, off: 240, free: 600 });
    expect(parts(15, { on: 60, off: 240 })).toMatchObject({ rounds: 2, on: 60, off: 180, free: 120 });
    expect(parts(15, { on: 15, off: 285 })).toMatchObject({ rounds: 2, on: 15, off: 225, free: 120 });
  });

  it('lasts as long as was asked, and has the beat at least twice', () => {
    const turns = fc.constantFrom(
      { on: 60, off: 60 },
      { on: 60, off: 120 },
      { on: 60, off: 240 },
      { on: 15, off: 285 },
    );
    fc.assert(
      fc.property(fc.double({ min: leastMinutes, max: 90, noNaN: true }), turns, (minutes, fading) => {
        const walk = parts(minutes, fading);
        expect(lasts(walk)).toBeCloseTo(minutes * 60, 6);
        expect(walk.rounds).toBeGreaterThanOrEqual(2);
        expect(walk.rounds).toBeLessThanOrEqual(8);
        expect(walk.on).toBeGreaterThanOrEqual(Math.min(30, fading.on) - 1e-9);
        expect(walk.on).toBeLessThanOrEqual(fading.on);
        expect(walk.off).toBeLessThanOrEqual(fading.off);
        expect(walk.easy).toBeGreaterThanOrEqual(60 - 1e-9);
        expect(Math.min(walk.free, walk.coolDown)).toBeGreaterThanOrEqual(30 - 1e-9);
      }),
    );
  });

  it('has no less of anything that counts in more time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 4, max: 40 }), (a, b) => {
        const [less, more] = [parts(Math.min(a, b)), parts(Math.max(a, b))];
        expect(more.rounds * more.on).toBeGreaterThanOrEqual(less.rounds * less.on);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Fix, metresBetween, nothingWalked, type Walked, walkOn } from '../../src/walking/distance.ts';

const degree = 111_195;
/** A fix so many metres north and east of a place in the middle latitudes. */
const fix = (at: number, north: number, east = 0, part: Partial<Fix> = {}): Fix => ({
  at,
  latitude: 48 + north / degree,
  longitude: 11 + east / (degree * Math.cos((48 * Math.PI) / 180)),
  accuracy: 6,
  speed: null,
  ...part,
});
const walked = (fixes: readonly Fix[], from: Walked = nothingWalked): Walked =>
  fixes.reduce((state, one) => walkOn(state, one, true), from);
/** And then stands still, so that the line that was under way counts as well. */
const walkedInAll = (fixes: readonly Fix[], from: Walked = nothingWalked): number => {
  const state = walked(fixes, from);
  return state.last === null ? state.metres : walkOn(state, { ...state.last, at: state.last.at + 1 }, false).metres;
};
/** One fix a second, straight north. */
const straight = (seconds: number, speed: number, part: Partial<Fix> = {}): Fix[] =>
  Array.from({ length: seconds + 1 }, (_, n) => fix(n, n * speed, 0, part));
/** Errors of positions that wander as those of a phone do: up to 8 m, over some ten seconds. */
const wandering = (n: number): readonly [number, number] => [
  4 * Math.sin(n / 9) + 2 * Math.sin(n * 1.7),
  4 * Math.cos(n / 11) + 2 * Math.cos(n * 2.3),
];

describe('metres between two fixes', () => {
  it('are those over the ground, across the date line as well', () => {
    expect(metresBetween(fix(0, 0), fix(0, 300, 400))).toBeCloseTo(500, 0);
    const [west, east] = [
      { ...fix(0, 0), longitude: 179.9999 },
      { ...fix(0, 0), longitude: -179.9999 },
    ];
    expect(metresBetween(west, east)).toBeCloseTo(14.9, 0);
  });
});

describe('a walk of a kilometre', () => {
  test('is a kilometre by straight lines, without a measured speed', () => {
    expect(walkedInAll(straight(800, 1.25))).toBeCloseTo(1000, 0);
    expect(walked(straight(800, 1.25)).speed).toBeCloseTo(1.25, 1);
  });

  test('is so within 4 % where positions wander', () => {
    const { metres } = walked(
      straight(800, 1.25).map(({ at }) => fix(at, at * 1.25 + wandering(at)[0], wandering(at)[1])),
    );
    expect(metres).toBeGreaterThan(980);
    expect(metres).toBeLessThan(1040);
  });

  test('is so within 1 % where the phone measures speed, however positions wander', () => {
    const { metres, speed } = walked(
      straight(800, 1.25).map(({ at }) => fix(at, at * 1.25 + wandering(at)[0], wandering(at)[1], { speed: 1.25 })),
    );
    expect(metres).toBeGreaterThan(990);
    expect(metres).toBeLessThan(1010);
    expect(speed).toBeCloseTo(1.25, 2);
  });

  test('round a small square is measured by speed; straight lines would cut its corners', () => {
    const round = Array.from({ length: 801 }, (_, n) =>
      fix(n, 8 * Math.sin((n * 1.25) / 8), 8 * Math.cos((n * 1.25) / 8), { speed: 1.25 }),
    );
    expect(walked(round).metres).toBeCloseTo(1000, 0);
    expect(walkedInAll(round.map((one) => ({ ...one, speed: null })))).toBeLessThan(950);
  });

  test('does not mind a speed that is missing here and there', () => {
    const fixes = straight(800, 1.25, { speed: 1.25 }).map((one) => (one.at % 3 === 1 ? { ...one, speed: null } : one));
    expect(walkedInAll(fixes)).toBeCloseTo(1000, 0);
  });

  test('is measured by lines where the phone says 0 for a speed it does not know', () => {
    const { metres } = walked(straight(800, 1.25, { speed: 0 }));
    expect(metres).toBeGreaterThan(975);
    expect(metres).toBeLessThanOrEqual(1000);
  });
});

describe('what is no walking', () => {
  test('a leap of 200 m and back counts nothing', () => {
    const fixes = straight(100, 1.25);
    const leapt = fixes.map((one) => (one.at === 50 ? fix(50, 260) : one));
    expect(walkedInAll(leapt)).toBeCloseTo(125, 0);
  });

  test('a leap of 200 m that stays counts nothing, and the walk goes on from there', () => {
    const leapt = straight(100, 1.25).map((one) => (one.at >= 50 ? fix(one.at, one.at * 1.25, 200) : one));
    expect(walkedInAll(leapt)).toBeGreaterThan(118);
    expect(walkedInAll(leapt)).toBeLessThanOrEqual(125);
  });

  test('two fixes out of reach are not believed, three that agree are', () => {
    const leapt = [50, 51, 52].map((at) => fix(at, at * 1.25, 200));
    const state = walked(straight(49, 1.25));
    expect(walked(leapt.slice(0, 2), state).last?.at).toBe(49);
    expect(walked(leapt, state).last?.at).toBe(52);
    expect(walked([...leapt.slice(0, 2), fix(53, 66)], state).doubted).toBeNull();
  });

  test('leaps here and there, never agreeing, count nothing', () => {
    const leapt = straight(100, 1.25).map((one) => (one.at % 3 === 2 ? fix(one.at, 500 * (one.at % 2), 700) : one));
    expect(walkedInAll(leapt)).toBeLessThanOrEqual(126);
  });

  test('a ride counts nothing', () => {
    expect(walked(straight(200, 8)).metres).toBe(0);
    expect(walked(straight(200, 8, { speed: 8 })).metres).toBe(0);
  });

  test('wandering while standing counts nothing', () => {
    const standing = Array.from({ length: 600 }, (_, n) => fix(n, ...wandering(n)));
    const state = standing.reduce((now, one) => walkOn(now, one, false), walked(straight(100, 1.25)));
    expect(state.metres).toBeCloseTo(125, 0);
    expect(state.speed).toBeNull();
  });

  test('nothing is counted from before a stop to after it', () => {
    const stopped = walkOn(walked(straight(80, 1.25)), fix(81, 100), false);
    const on = Array.from({ length: 81 }, (_, n) => fix(100 + n, 120 + n * 1.25));
    expect(walkedInAll(on, stopped)).toBeCloseTo(200, 0);
  });

  test('fixes that are less certain than 25 m, or broken, are as if they were not there', () => {
    const state = walked(straight(40, 1.25));
    for (const part of [
      { accuracy: 25.1 },
      { accuracy: Number.NaN },
      { accuracy: -1 },
      { latitude: Number.NaN },
      { speed: 3.6 },
    ])
      expect(walkOn(state, { ...fix(41, 51), ...part }, true)).toBe(state);
    expect(walkOn(state, fix(41, 51, 0, { accuracy: 25, speed: 3.5 }), true)).not.toBe(state);
  });

  test('a fix from the past is left out; after a clock that was set back the walk goes on', () => {
    const state = walked(straight(100, 1.25));
    expect(walkOn(state, fix(100, 130), true)).toBe(state);
    expect(walkOn(state, fix(95, 130), true)).toBe(state);
    const on = Array.from({ length: 82 }, (_, n) => fix(n - 1000, 125 + n * 1.25));
    expect(walkedInAll(on, state)).toBeCloseTo(225, 0);
  });
});

describe('a gap without fixes', () => {
  const before = walked(straight(80, 1.25));
  test.each([
    ['60 s at a walking pace', 60, 75, 75],
    ['120 s, the longest', 120, 150, 150],
    ['121 s', 121, 150, 0],
    ['at half a metre a second', 100, 51, 51],
    ['so slow that it was a rest', 100, 49, 0],
    ['at 2.2 m/s', 60, 131.9, 131.9],
    ['just above', 60, 132.2, 0],
    ['so fast that it was a ride', 60, 140, 0],
    ['within the uncertainty', 16, 11, 0],
  ])('%s', (_, lasts, metres, counted) => {
    const over = walkOn(before, fix(80 + lasts, 100 + metres), true);
    expect(over.metres - 100).toBeCloseTo(counted, 0);
    expect(over.speed).toBeNull();
    const on = Array.from({ length: 81 }, (_, n) => fix(80 + lasts + n, 100 + metres + n * 1.25));
    expect(walkedInAll(on.slice(1), over) - over.metres).toBeCloseTo(100, 0);
  });
});

describe('whatever fixes come', () => {
  const wild = fc.record({
    passed: fc.double({ min: -5, max: 40, noNaN: true }),
    north: fc.double({ min: -60, max: 60, noNaN: true }),
    east: fc.double({ min: -60, max: 60, noNaN: true }),
    accuracy: fc.constantFrom(3, 10, 25, 40),
    speed: fc.constantFrom(null, 0, 1.2, 2, 9),
    moving: fc.constantFrom(true, true, true, false),
  });

  it('metres never fall, and never rise faster than a walker', () => {
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 60 }), (moves) => {
        let state = nothingWalked;
        let [at, north, east] = [0, 0, 0];
        for (const move of moves) {
          at += move.passed;
          north += move.north;
          east += move.east;
          const next = walkOn(state, fix(at, north, east, { accuracy: move.accuracy, speed: move.speed }), move.moving);
          expect(next.metres).toBeGreaterThanOrEqual(state.metres);
          const since = state.from === null ? 0 : Math.max(at, state.last?.at ?? at) - state.from.at;
          expect(next.metres - state.metres).toBeLessThanOrEqual(3.5 * since + 25 + 1e-6);
          state = next;
        }
      }),
    );
  });

  it('keeps no track: what is remembered does not grow', () => {
    const size = (fixes: number): number => JSON.stringify(walked(straight(fixes, 1.25))).length;
    expect(size(3000)).toBeLessThan(size(30) + 100);
  });
});

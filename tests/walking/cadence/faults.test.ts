import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceEstimator } from '../../../src/walking/cadence/estimator.ts';
import type { MotionSample } from '../../../src/walking/motion.ts';
import { readGait } from '../../fixtures/gait.ts';
import { bell, chance, made, sprung, walker } from './made.ts';
import { replay, shareOf } from './replay.ts';

const later = (samples: readonly MotionSample[], by: number): MotionSample[] =>
  samples.map((sample) => ({ ...sample, at: sample.at + by }));
const cadences = (samples: readonly MotionSample[]) => replay(samples).map(({ cadence }) => cadence);
const last = (samples: readonly MotionSample[]) => replay(samples).at(-1)?.cadence ?? 0;

describe('a clock', () => {
  it('that is set back makes the estimator start over', () => {
    const walk = made(12, walker(104), 60, 100);
    const readings = replay([...walk, ...later(walk, -60)]);
    const after = readings.slice(readings.findIndex(({ at }) => at < 100));
    expect(after[0]!.cadence).toBeNull();
    expect(after.map(({ cadence }) => cadence)).toEqual(
      replay(later(walk.slice(1), -60)).map(({ cadence }) => cadence),
    );
    expect(after.at(-1)!.cadence).toBeCloseTo(104, 0);
  });

  it('that leaps ahead, as when the page was hidden, makes it start over', () => {
    const walk = made(12, walker(104));
    const readings = replay([...walk, ...later(walk, 300)]);
    expect(readings.some(({ at }) => at > 13 && at < 300)).toBe(false);
    const after = readings.filter(({ at }) => at >= 300);
    expect(after.find(({ cadence }) => cadence !== null)!.at).toBeGreaterThanOrEqual(302.9);
  });

  it('that stands still says nothing, and goes on when it goes on', () => {
    const stuck = made(12, walker(104)).map((sample) => ({ ...sample, at: 5 }));
    expect(replay(stuck)).toEqual([]);
    expect(last([...stuck, ...made(10, walker(104), 60, 5.01)])).toBeCloseTo(104, 0);
  });

  it('of the last century works as well as one that began with the page', () => {
    expect(last(made(10, walker(104), 60, 1.8e9))).toBeCloseTo(104, 0);
    expect(last(made(10, walker(104), 60, -50))).toBeCloseTo(104, 0);
  });
});

describe('samples', () => {
  it('without a number are left out', () => {
    const walk = made(14, walker(92));
    const holes = walk.map((sample, i) => {
      if (i % 7 === 3) return { ...sample, x: Number.NaN };
      if (i % 11 === 5) return { ...sample, z: null as unknown as number };
      if (i % 13 === 6) return { ...sample, at: Number.NaN };
      if (i % 17 === 7) return { ...sample, y: Number.POSITIVE_INFINITY };
      return sample;
    });
    expect(last(holes)).toBeCloseTo(92, 0);
    expect(cadences(holes.map(({ at }) => ({ at, x: Number.NaN, y: 0, z: 0 })))).toEqual([]);
  });

  it('that come twice change nothing', () => {
    const { samples } = readGait('motionsense_s11_wlk_8');
    const some = samples.slice(0, 1500);
    const twice = some.flatMap((sample) => [sample, sample]);
    const [once, again] = [cadences(some), cadences(twice)];
    expect(again.length).toBe(once.length);
    once.forEach((cadence, i) => {
      if (cadence !== null && again[i] !== null) expect(Math.abs(again[i]! - cadence)).toBeLessThan(0.5);
    });
    expect(shareOf(again, (cadence) => cadence !== null)).toBeGreaterThan(0.85);
  });

  it.each([6, 20, 400])('that come %i samples too late are left out', (by) => {
    const walk = made(14, walker(92));
    const late = walk.flatMap((sample, i) => (i >= by && i % 10 === 0 ? [sample, walk[i - by]!] : [sample]));
    expect(cadences(late)).toEqual(cadences(walk));
  });

  it('of any kind never give a number that is none', () => {
    const value = fc.oneof(
      fc.double({ min: -40, max: 40, noNaN: true }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300, -0, 0),
    );
    const step = fc.oneof(
      fc.double({ min: 0, max: 0.05, noNaN: true }),
      fc.constantFrom(0, -0.01, -3, 0.9, 5, 1e6, Number.NaN, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(step, value, value, value), { minLength: 200, maxLength: 800 }), (all) => {
        const estimator = cadenceEstimator();
        let at = 0;
        for (const [by, x, y, z] of all) {
          if (Number.isFinite(by)) at += by;
          const reading = estimator.push({ at: Number.isFinite(by) ? at : by, x, y, z });
          if (reading === null) continue;
          expect(Number.isFinite(reading.at)).toBe(true);
          expect(reading.confidence).toBeGreaterThanOrEqual(0);
          expect(reading.confidence).toBeLessThanOrEqual(1);
          if (reading.cadence !== null) expect(reading.cadence).toBeGreaterThan(30);
          expect(reading.cadence ?? 100).toBeLessThanOrEqual(150);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('forgets everything when told to', () => {
  const estimator = cadenceEstimator();
  const walk = made(8, walker(100));
  replay(walk, estimator);
  estimator.reset();
  expect(replay(later(walk, 8), estimator)).toEqual(replay(later(walk, 8)));
});

describe('no walk', () => {
  const seconds = 120;
  const rate = 60;
  const ride = (hertz: number, strength: number, seed: number) => {
    const up = sprung(seconds * rate, rate, hertz, 0.3, seed);
    const side = sprung(seconds * rate, rate, hertz * 0.7, 0.4, seed + 1);
    return made(
      seconds,
      (t) => {
        const i = Math.round(t * rate);
        return [0.6 * strength * side[i]!, 0.4 * strength * side[(i + 700) % side.length]!, 9.81 + strength * up[i]!];
      },
      rate,
    );
  };

  it.each([1, 2, 3])('is a car on its springs (%i)', (seed) => {
    expect(shareOf(replay(ride(1.3, 0.4, 10 * seed)), ({ gait }) => gait === 'walking')).toBeLessThanOrEqual(0.08);
  });

  it('is a treadmill that hums and nobody walks on', () => {
    const random = chance(9);
    const hum = made(30, (t) => [0, 0.1 * bell(random), 9.81 + 0.8 * Math.sin(2 * Math.PI * 17 * t)]);
    expect(replay(hum).every(({ gait }) => gait === 'still' || gait === 'irregular')).toBe(true);
  });

  it.each([3, 4, 6])('is a phone shaken %i times a second', (hertz) => {
    const random = chance(hertz);
    const shaken = made(30, (t) => {
      const turn = 2 * Math.PI * (hertz * t + 0.2 * Math.sin(t));
      return [16 * Math.sin(turn) + bell(random), 5 * Math.sin(turn + 1), 9.81 + bell(random)];
    });
    const readings = replay(shaken).filter(({ at }) => at > 3);
    expect(shareOf(readings, ({ gait }) => gait === 'irregular')).toBeGreaterThan(0.95);
    expect(readings.some(({ gait }) => gait === 'walking')).toBe(false);
  });

  it('is a phone turned over slowly', () => {
    const random = chance(2);
    const turned = made(30, (t) => [9.81 * Math.sin(0.7 * t), 0.05 * bell(random), 9.81 * Math.cos(0.7 * t)]);
    expect(replay(turned).every(({ gait }) => gait === 'still')).toBe(true);
  });

  it('is silence', () => {
    expect(replay([])).toEqual([]);
    expect(replay(made(10, () => [0, 0, 0])).every(({ gait, cadence }) => gait === 'still' && cadence === null)).toBe(
      true,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGait } from '../../fixtures/gait.ts';
import { made, walker } from './made.ts';
import { errors, meanError, replay, shareOf } from './replay.ts';

/** Steps per minute the mean may be off. Oxford's truth itself is only good to 0.6: its contacts are known to 0.1 s. */
const walks = [
  ['oxford_jamie_pixel_carpet_inhand_1', 'slow, in the hand', 0.8],
  ['oxford_jamie_pixel_hard_inhand_4', 'brisk, in the hand', 0.75],
  ['oxford_jamie_pixel_hard_backpocket_2', 'in the back pocket', 0.95],
  ['tripod_FZ_pws', 'at the waist', 0.5],
  ['motionsense_s11_wlk_8', 'in the front pocket', 0.25],
  ['motionsense_s05_wlk_7', 'fast, in the front pocket', 0.3],
] as const;

describe('on recorded walks', () => {
  it.each(walks)('%s (%s) is right within %d on average and 2 nearly always', (name, _, mean) => {
    const gait = readGait(name);
    const off = errors(gait, replay(gait.samples));
    expect(off.length).toBeGreaterThan(60);
    expect(shareOf(off, (one) => one !== null)).toBeGreaterThanOrEqual(0.98);
    expect(meanError(off)).toBeLessThanOrEqual(mean);
    expect(shareOf(off, (one) => one !== null && one <= 2)).toBeGreaterThanOrEqual(0.94);
  });

  it.each(walks)('%s (%s) is never taken for half or double', (name) => {
    const { ref6, samples } = readGait(name);
    const [slowest, fastest] = [Math.min(...ref6.map(([, c]) => c)), Math.max(...ref6.map(([, c]) => c))];
    for (const { cadence } of replay(samples)) {
      if (cadence === null) continue;
      expect(cadence).toBeGreaterThan(0.7 * slowest);
      expect(cadence).toBeLessThan(1.4 * fastest);
    }
  });

  it('shows the first number within five seconds of the first step', () => {
    const waits = walks.map(([name]) => {
      const { samples, steps, ref6 } = readGait(name);
      const first = steps[0] ?? ref6[0]![0] - 6;
      return replay(samples).find(({ cadence }) => cadence !== null)!.at - first;
    });
    expect(waits.sort((a, b) => a - b)[3]).toBeLessThanOrEqual(5);
  });
});

describe('of other movement', () => {
  it.each(['motionsense_s01_jog_16', 'motionsense_s15_jog_16'])('%s is running', (name) => {
    const readings = replay(readGait(name).samples);
    expect(shareOf(readings, ({ gait }) => gait === 'walking')).toBeLessThanOrEqual(0.02);
    expect(shareOf(readings, ({ gait }) => gait === 'running')).toBeGreaterThanOrEqual(0.8);
  });

  it('sitting is still', () => {
    const readings = replay(readGait('motionsense_s01_sit_13').samples);
    expect(shareOf(readings, ({ gait }) => gait === 'still')).toBe(1);
  });

  it.each(['motionsense_s01_std_14', 'motionsense_s15_std_14'])(
    '%s, standing with a shuffle or two, is no walk',
    (name) => {
      const readings = replay(readGait(name).samples);
      expect(readings.filter(({ gait }) => gait === 'walking' || gait === 'running')).toEqual([]);
      expect(shareOf(readings, ({ gait }) => gait === 'still')).toBeGreaterThan(0.6);
    },
  );

  it.each(['motionsense_s01_ups_3', 'motionsense_s01_dws_1'])(
    '%s, on stairs, is stepping or unsteady, never still',
    (name) => {
      const readings = replay(readGait(name).samples);
      expect(readings.filter(({ gait }) => gait === 'still')).toEqual([]);
    },
  );

  it('gives a number only for a walk', () => {
    for (const name of ['motionsense_s01_jog_16', 'motionsense_s01_ups_3', 'motionsense_s15_std_14', 'tripod_FZ_pws'])
      for (const { gait, cadence, confidence } of replay(readGait(name).samples)) {
        expect(cadence === null).toBe(gait !== 'walking');
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
  });
});

describe('in time', () => {
  it('reads at most once for each second', () => {
    const seconds = replay(readGait('tripod_FZ_pws').samples).map(({ at }) => Math.round(at));
    expect(new Set(seconds).size).toBe(seconds.length);
    expect(seconds.length).toBeGreaterThan(150);
  });

  it('follows a sudden change of pace within four seconds and a reading', () => {
    const samples = [...made(20, walker(95)), ...made(20, walker(115), 60, 20)];
    const followed = replay(samples).find(({ at, cadence }) => at > 20 && cadence !== null && cadence >= 113);
    expect(followed?.at).toBeLessThanOrEqual(25);
  });

  it('notices at once that the walker stands', () => {
    const samples = [...made(20, walker(100)), ...made(10, () => [0, 0, 9.81], 60, 20)];
    const readings = replay(samples);
    expect(readings.filter(({ at }) => at > 8 && at < 20.01).every(({ gait }) => gait === 'walking')).toBe(true);
    expect(readings.filter(({ at }) => at > 22.01).every(({ gait }) => gait === 'still')).toBe(true);
  });

  it('is sure of a long even walk, and less sure of its beginning', () => {
    const readings = replay(made(20, walker(100))).filter(({ cadence }) => cadence !== null);
    expect(readings[0]!.confidence).toBeLessThan(0.6);
    expect(readings.at(-1)!.confidence).toBeGreaterThan(0.9);
  });
});

it.each([70, 90, 110, 130])('does not take a limp at %i for half the cadence', (cadence) => {
  // One leg comes down a third as hard, and late by a seventh of a step.
  const limp = (t: number): readonly [number, number, number] => {
    const stride = (t * cadence) / 120;
    const thump = (at: number): number => Math.exp(-(((((stride - at + 10.5) % 1) - 0.5) / 0.07) ** 2));
    const strength = 6 * (cadence / 100) ** 2;
    return [0.2 * strength * Math.sin(2 * Math.PI * stride), 0, 9.5 + strength * (thump(0) + 0.35 * thump(0.57))];
  };
  expect(replay(made(14, limp)).at(-1)?.cadence).toBeCloseTo(cadence, 0);
});

it('finds any even cadence from 52 to 145 within one step in two minutes', () => {
  fc.assert(
    fc.property(fc.double({ min: 52, max: 145, noNaN: true }), fc.constantFrom(20, 50, 60, 100), (cadence, rate) => {
      // The harder a walk, the quicker: by the square of the cadence, as bodies do.
      const readings = replay(made(14, walker(cadence, 2 * (cadence / 100) ** 2), rate));
      expect(readings.at(-1)?.cadence).toBeCloseTo(cadence, 0);
    }),
    { numRuns: 40 },
  );
});

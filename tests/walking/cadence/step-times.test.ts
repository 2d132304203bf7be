import { describe, expect, it } from 'vitest';
import { cadenceEstimator } from '../../../src/walking/cadence/estimator.ts';
import { onBeat } from '../../../src/walking/cadence/on-beat.ts';
import { stepTimes } from '../../../src/walking/cadence/step-times.ts';
import type { MotionSample } from '../../../src/walking/motion.ts';
import { readGait } from '../../fixtures/gait.ts';
import { bunched, dropped, flipped, made, rotated, walker } from './made.ts';

interface Told {
  readonly step: number;
  /** When it was told. */
  readonly at: number;
}

/** Steps as the app finds them: with the cadence that the estimator shows at the time. */
const stepsIn = (samples: readonly MotionSample[]): readonly Told[] => {
  const estimator = cadenceEstimator();
  const finder = stepTimes();
  const told: Told[] = [];
  let cadence: number | null = null;
  for (const sample of samples) {
    const reading = estimator.push(sample);
    if (reading !== null) cadence = reading.cadence;
    const step = finder.push(sample, cadence);
    if (step !== null) told.push({ step, at: sample.at });
  }
  return told;
};

/**
 * Steps found against true ones, with the fixed time between the two taken off that fits best: standard deviation of
 * those within 0.2 s, the share that is further off, and the share of true steps that were met.
 */
const against = (found: readonly number[], truth: readonly number[]) => {
  const nearest = (at: number) => truth.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best));
  return Array.from({ length: 81 }, (_, i) => (i - 40) / 100)
    .map((fixed) => {
      const pairs = found.map((at) => ({ off: at - fixed - nearest(at - fixed), met: nearest(at - fixed) }));
      const close = pairs.filter(({ off }) => Math.abs(off) < 0.2);
      return {
        all: pairs.reduce((sum, { off }) => sum + off * off, 0),
        spread: Math.sqrt(close.reduce((sum, { off }) => sum + off * off, 0) / close.length),
        strays: 1 - close.length / found.length,
        met: new Set(close.map(({ met }) => met)).size / truth.length,
      };
    })
    .reduce((best, one) => (one.all < best.all ? one : best));
};

describe('steps', () => {
  // Oxford's contacts are known to 0.1 s, which alone is a spread of 0.03; left and right differ in the back pocket.
  it.each([
    ['tripod_FZ_pws', 0.03],
    ['oxford_jamie_pixel_hard_inhand_4', 0.045],
    ['oxford_jamie_pixel_carpet_inhand_1', 0.065],
    ['oxford_jamie_pixel_hard_backpocket_2', 0.065],
  ])('of %s are found one for one, within %d s', (name, spread) => {
    const { samples, steps } = readGait(name);
    const told = stepsIn(samples).map(({ step }) => step);
    const [from, to] = [told[0]! - 0.3, told.at(-1)! + 0.3];
    const truth = steps.filter((at) => at >= from && at <= to);
    const result = against(told, truth);
    expect(result.spread).toBeLessThan(spread);
    expect(result.strays).toBeLessThan(0.04);
    expect(result.met).toBeGreaterThan(0.9);
  });

  it('are told a second late, in order', () => {
    const told = stepsIn(readGait('tripod_FZ_pws').samples);
    told.forEach(({ step, at }, i) => {
      expect(at - step).toBeGreaterThan(0);
      expect(at - step).toBeLessThan(1.1);
      if (i > 0) expect(step - told[i - 1]!.step).toBeGreaterThan(0.3);
    });
  });

  it.each([
    ['bunched', bunched],
    ['with losses', dropped(0.1)],
    ['turned', rotated],
    ['with the opposite sign', flipped],
  ])('come at the same instants when the samples are %s', (_, worse) => {
    const { samples } = readGait('motionsense_s11_wlk_8');
    const [good, bad] = [samples, worse(samples)].map((some) => stepsIn(some).map(({ step }) => step)) as [
      number[],
      number[],
    ];
    expect(Math.abs(good.length - bad.length)).toBeLessThanOrEqual(4);
    expect(against(bad, good).spread).toBeLessThan(0.015);
  });

  it('of an even walk lie on an even beat, and drift when the walker is quicker', () => {
    const even = stepsIn(made(40, walker(104))).map(({ step }) => step);
    expect(even.length).toBeGreaterThan(55);
    const onIt = onBeat(even, 104, 0)!;
    expect(onIt.spread).toBeLessThan(5);
    expect(Math.abs(onIt.drift)).toBeLessThan(5);
    // Two steps a minute quicker: each step comes 60/104 - 60/106 s earlier.
    const quicker = stepsIn(made(40, walker(106))).map(({ step }) => step);
    expect(onBeat(quicker, 104, 0)!.drift).toBeCloseTo(-106 * (60 / 104 - 60 / 106) * 1000, -1);
  });

  it('are none without a cadence', () => {
    const finder = stepTimes();
    expect(made(20, walker(104)).every((sample) => finder.push(sample, null) === null)).toBe(true);
  });

  it('go on after a gap, and none lies in it', () => {
    const finder = stepTimes();
    const walk = made(10, walker(104));
    const after = walk.map((sample) => ({ ...sample, at: sample.at + 60 }));
    const found = [...walk, ...after].map((sample) => finder.push(sample, 104)).filter((step) => step !== null);
    expect(found.some((step) => step > 10 && step < 60)).toBe(false);
    expect(found.filter((step) => step >= 60).length).toBeGreaterThan(10);
    expect(found.every(Number.isFinite)).toBe(true);
  });
});

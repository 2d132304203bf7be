import { describe, expect, it } from 'vitest';
import type { MotionSample } from '../../../src/walking/motion.ts';
import { readGait } from '../../fixtures/gait.ts';
import { atRate, bunched, dropped, flipped, jittered, rotated } from './made.ts';
import { errors, meanError, replay, shareOf } from './replay.ts';

type Worse = (samples: readonly MotionSample[]) => readonly MotionSample[];
const phones: readonly (readonly [string, Worse])[] = [
  ['20 times a second', atRate(20)],
  ['25 times a second', atRate(25)],
  ['100 times a second', atRate(100)],
  ['120 times a second', atRate(120)],
  ['with stamps up to 15 ms off', jittered],
  ['in bunches with one stamp each', bunched],
  ['with one sample in twenty lost', dropped(0.05)],
  ['with one sample in five lost', dropped(0.2)],
  ['with the opposite sign', flipped],
  ['turned another way', rotated],
  ['turned, in bunches, with losses', (samples) => dropped(0.1)(bunched(rotated(atRate(80)(samples))))],
];

const walks = ['oxford_jamie_pixel_carpet_inhand_1', 'tripod_FZ_pws', 'motionsense_s05_wlk_7'].map(readGait);

describe.each(phones)('a phone that measures %s', (_, worse) => {
  it.each(walks)('shows the cadence of $name all the same', (gait) => {
    const off = errors(gait, replay(worse(gait.samples)));
    expect(shareOf(off, (one) => one !== null)).toBeGreaterThanOrEqual(0.97);
    expect(meanError(off)).toBeLessThanOrEqual(0.9);
    expect(shareOf(off, (one) => one !== null && one <= 3)).toBeGreaterThanOrEqual(0.96);
  });
});

it.each(walks)('gives the same numbers for $name whatever way the phone is held', ({ samples }) => {
  const cadences = (some: readonly MotionSample[]) => replay(some).map(({ cadence }) => cadence?.toFixed(3));
  expect(cadences(rotated(samples))).toEqual(cadences(samples));
  expect(cadences(flipped(samples))).toEqual(cadences(samples));
});

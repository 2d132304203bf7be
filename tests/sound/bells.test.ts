import { describe, expect, test } from 'vitest';
import { bellSamples } from '../../src/sound/bells.ts';
import { clickSamples } from '../../src/sound/clicks.ts';
import { nudgeTicks } from '../../src/sound/nudge-ticks.ts';
import { type StepKey, stepSounds } from '../../src/sound/plan.ts';
import { sampleBank } from '../../src/sound/samples.ts';
import { sounds } from '../../src/timeline/timeline.ts';
import { energyBelow, likeness, loudestPitch, onsetOf } from './listening.ts';

const rate = 48000;
const bank = sampleBank(rate);
const steps = stepSounds.map((sound) => `beat.${sound}` as const);
const lefts = stepSounds.map((sound) => `beat.${sound}.left` as const);
const ticks = ['nudge.up', 'nudge.down'] as const;
const told = [...sounds, 'beat.leadIn', ...steps, ...ticks] as const;
const all = [...told, ...lefts] as const;
const loudest = (sound: Float32Array) => sound.reduce((top, x) => Math.max(top, Math.abs(x)), 0);

test('every sound of a session has a sample, and so has every step', () => {
  expect(Object.keys(bank).sort()).toEqual([...all].sort());
});

describe.each(all)('%s', (name) => {
  const sound = bank[name];
  test('leaves room above it, and is loud enough to be heard', () => {
    expect(loudest(sound)).toBeLessThanOrEqual(0.9);
    expect(loudest(sound)).toBeGreaterThanOrEqual(0.25);
  });
  test('has no constant part, and begins and ends in silence', () => {
    expect(Math.abs(sound.reduce((sum, x) => sum + x, 0) / sound.length)).toBeLessThan(1e-5);
    expect(Math.abs(sound[0]!)).toBeLessThan(0.002);
    expect(loudest(sound.slice(-20))).toBeLessThan(0.002);
  });
  test('is known by what lies below 2 kHz', () => {
    expect(energyBelow(sound, rate, 2000)).toBeGreaterThan(0.95);
  });
  test('begins at its first sample, and can be found to the sample', () => {
    expect(loudest(sound.slice(0, rate * 0.006))).toBeGreaterThan(loudest(sound) * 0.2);
    const recording = new Float32Array(rate * 4);
    recording.set(sound.subarray(0, rate * 0.2), 1234);
    expect(onsetOf(recording, sound.subarray(0, rate * 0.2), 1200)).toBe(1234);
  });
});

test('no two sounds are alike', () => {
  for (const [i, one] of told.entries()) {
    for (const other of told.slice(i + 1)) {
      expect(likeness(bank[one], bank[other], rate), `${one} and ${other}`).toBeLessThan(0.8);
    }
  }
});

test('the last second sounds quite unlike the two before', () => {
  expect(likeness(bank.tick, bank.last, rate)).toBeLessThan(0.5);
});

describe.each([
  ['nudge.up', 440, 1320],
  ['nudge.down', 1320, 440],
] as const)('the tick %s', (key, first, second) => {
  const sound = bank[key];
  test('is two tones that go the way of the tempo, each heard by itself', () => {
    const half = Math.round(rate * 0.09);
    expect(Math.abs(loudestPitch(sound.subarray(0, half), rate) - first)).toBeLessThan(25);
    expect(Math.abs(loudestPitch(sound.subarray(half, 2 * half), rate) - second)).toBeLessThan(25);
  });
  test('goes through a phone that leaves nothing below 400 Hz, and an ear that hears nothing above 2 kHz', () => {
    expect(energyBelow(sound, rate, 2000) - energyBelow(sound, rate, 400)).toBeGreaterThan(0.85);
  });
  test('is longer than a step and over before the next one', () => {
    expect(sound.length / rate).toBeGreaterThan(0.1);
    expect(sound.length / rate).toBeLessThan(60 / 140);
  });
});

describe.each(steps)('the step %s', (key) => {
  const energy = (name: StepKey) => bank[name].reduce((sum, x) => sum + x * x, 0);
  test('lasts 20 to 40 ms', () => {
    expect(bank[key].length / rate).toBeGreaterThanOrEqual(0.02);
    expect(bank[key].length / rate).toBeLessThanOrEqual(0.04);
  });
  test('is mostly where a phone can sound it', () => {
    expect(energyBelow(bank[key], rate, 350)).toBeLessThan(0.4);
    expect(energyBelow(bank[`${key}.left`], rate, 350)).toBeLessThan(0.5);
  });
  test('on the left is told from the right, and as strong', () => {
    expect(likeness(bank[key], bank[`${key}.left`], rate)).toBeLessThan(0.7);
    expect(Math.abs(10 * Math.log10(energy(`${key}.left`) / energy(key)))).toBeLessThan(2);
  });
});

test('the samples are the same every time, and their pitch does not depend on the rate', () => {
  const again = { ...bellSamples(rate), ...clickSamples(rate), ...nudgeTicks(rate) };
  const slow = sampleBank(44100);
  for (const name of all) {
    expect(again[name]).not.toBe(bank[name]);
    expect(again[name].every((x, i) => x === bank[name][i])).toBe(true);
    expect(slow[name].length / 44100).toBeCloseTo(bank[name].length / rate, 3);
  }
});

test('they are made once', () => {
  expect(sampleBank(rate)).toBe(bank);
});

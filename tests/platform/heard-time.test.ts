import { expect, test } from 'vitest';
import { heardTime } from '../../src/platform/heard-time.ts';

/** A context 10 s in, with buffers of 20 ms and 70 ms on the way to the ear. */
const context = (change: Partial<AudioContext> = {}): AudioContext =>
  ({
    currentTime: 10,
    baseLatency: 0.02,
    outputLatency: 0.07,
    state: 'running',
    getOutputTimestamp: () => ({ contextTime: 9.92, performanceTime: 5000 }),
    ...change,
  }) as AudioContext;

test('goes on smoothly between two buffers', () => {
  expect(heardTime(context(), () => 5000)).toBeCloseTo(9.92, 9);
  expect(heardTime(context(), () => 5013)).toBeCloseTo(9.933, 9);
});

test('does not run on when the context stands still', () => {
  expect(heardTime(context(), () => 9000)).toBeCloseTo(9.93, 9);
  expect(heardTime(context({ state: 'suspended' }), () => 5013)).toBeCloseTo(9.93, 9);
});

test('makes do with what a browser has', () => {
  const bare = { outputLatency: undefined, getOutputTimestamp: undefined } as unknown as Partial<AudioContext>;
  expect(heardTime(context(bare), () => 5000)).toBe(10);
  const zeros = context({ getOutputTimestamp: () => ({ contextTime: 0, performanceTime: 0 }) });
  expect(heardTime(zeros, () => 5000)).toBeCloseTo(9.93, 9);
});

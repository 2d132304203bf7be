import { describe, expect, it } from 'vitest';
import { pulseEvery, pulseSamples } from '../../src/sound/pulse.ts';
import { soundscapeLength, soundscapeRate, soundscapeSamples } from '../../src/sound/soundscape.ts';

const largestStep = (samples: Float32Array): number => {
  let most = 0;
  for (let i = 1; i < samples.length; i += 1) most = Math.max(most, Math.abs(samples[i]! - samples[i - 1]!));
  return most;
};
const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);

describe('the soundscape', () => {
  const loop = soundscapeSamples();

  it('is a loop of 20 to 30 s', () => {
    expect(loop.length).toBe(soundscapeLength * soundscapeRate);
    expect(soundscapeLength).toBeGreaterThanOrEqual(20);
    expect(soundscapeLength).toBeLessThanOrEqual(30);
  });

  it('runs from its end into its start with no larger a step than anywhere else', () => {
    const seam = Float32Array.from([...loop.slice(-400), ...loop.slice(0, 400)]);
    expect(largestStep(seam)).toBeLessThanOrEqual(largestStep(loop) / 2);
    // Alike on both sides: nothing comes in or drops out.
    const [before, after] = [loudness(loop.slice(-1600)), loudness(loop.slice(0, 1600))];
    expect(Math.max(before, after) / Math.min(before, after)).toBeLessThan(2);
  });

  it('is quiet: far under the bells, and never silent', () => {
    const top = loop.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    expect(top).toBeCloseTo(0.25, 5);
    expect(loudness(loop)).toBeLessThan(0.08);
    for (let at = 0; at + 1600 <= loop.length; at += 1600)
      expect(loudness(loop.slice(at, at + 1600))).toBeGreaterThan(0);
  });

  it('is the same every time', () => {
    const again = soundscapeSamples();
    expect(again.every((x, i) => x === loop[i])).toBe(true);
  });
});

describe('the pulse', () => {
  it('is one click at the start of its round, and silence until the next', () => {
    const round = pulseSamples(8000);
    expect(round.length).toBe(pulseEvery * 8000);
    expect(loudness(round.slice(0, 300))).toBeGreaterThan(0.05);
    expect(loudness(round.slice(400))).toBe(0);
  });
});

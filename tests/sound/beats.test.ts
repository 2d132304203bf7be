import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLegs, leadInSteps, placeLegs } from '../../src/sound/beat-edits.ts';
import { beatFrame, beatsBetween, firstBeatFrom, phaseAt } from '../../src/sound/beats.ts';
import type { BeatStretch } from '../../src/sound/plan.ts';

const rate = 48000;
const steady = (cadence: number, seconds: number, hertz = rate): BeatStretch => ({
  frame: 0,
  frames: seconds * hertz,
  from: cadence,
  to: cadence,
  phase: 0,
  next: 0,
  leadIn: 0,
});

describe('a steady beat', () => {
  test.each([44100, 48000])('falls on the frames that whole numbers give, for an hour, at %i Hz', (hertz) => {
    const wrong: string[] = [];
    for (let tenths = 400; tenths <= 2400; tenths += 1) {
      const stretch = steady(tenths / 10, 3600, hertz);
      const beats = beatsBetween([stretch], 0, stretch.frames, hertz);
      // Step k is due k * 60 * rate * 10 / tenths frames in, and sounds at the first whole frame from there on.
      // All of it stays far below 2^53, so whole numbers stay whole.
      const exact = (k: number) => Math.floor((k * 600 * hertz + tenths - 1) / tenths);
      if (beats.length !== 6 * tenths) wrong.push(`${tenths}: ${beats.length} steps`);
      for (const { frame, step } of beats) if (frame !== exact(step)) wrong.push(`${tenths}: ${step} at ${frame}`);
    }
    expect(wrong).toEqual([]);
  });

  test('at 120 has a step every half second, and keeps to it for ten hours', () => {
    expect(beatFrame(steady(120, 36000), 72000 - 1, rate)).toBe((72000 - 1) * 24000);
  });
});

const stretches = fc
  .record({
    frame: fc.nat(1e8),
    frames: fc.integer({ min: 1, max: 60 * rate }),
    from: fc.integer({ min: 400, max: 2400 }),
    to: fc.integer({ min: 400, max: 2400 }),
  })
  .map(({ from, to, ...place }) => ({ ...place, from: from / 10, to: to / 10, phase: 0, next: 0, leadIn: 0 }));

test('on a ramp every step falls on the first frame at which whole numbers say it is due', () => {
  fc.assert(
    fc.property(stretches, (stretch) => {
      const n = BigInt(stretch.frames);
      const [from, to] = [BigInt(Math.round(stretch.from * 10)), BigInt(Math.round(stretch.to * 10))];
      // phase(t) = (from t + (to - from) t² / 2n) / (60 rate), all multiplied by 10 · 2n · 60 rate · 1e9, less a billionth of a step.
      const reached = (frame: number, k: number) => {
        const t = BigInt(frame - stretch.frame);
        const unit = 20n * n * 60n * BigInt(rate);
        return (2n * n * from * t + (to - from) * t * t) * 1_000_000_000n >= (BigInt(k) * 1_000_000_000n - 1n) * unit;
      };
      const beats = beatsBetween([stretch], stretch.frame, stretch.frame + stretch.frames, rate);
      expect(beats[0]).toEqual({ frame: stretch.frame, step: 0, leadIn: false });
      const wrong = beats.filter(
        ({ frame, step }, i) => step !== i || !reached(frame, step) || (step > 0 && reached(frame - 1, step)),
      );
      expect(wrong).toEqual([]);
      expect(reached(stretch.frame + stretch.frames - 1, beats.length)).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('the steps of a window are the steps that fall into it', () => {
  fc.assert(
    fc.property(stretches, fc.nat(60 * rate), fc.nat(5 * rate), (stretch, from, length) => {
      const start = stretch.frame + from;
      const all = beatsBetween([stretch], 0, Number.MAX_SAFE_INTEGER, rate);
      const window = beatsBetween([stretch], start, start + length, rate);
      expect(window).toEqual(all.filter(({ frame }) => frame >= start && frame < start + length));
    }),
    { numRuns: 200 },
  );
});

test('the first step from a frame on is the one after those before it', () => {
  fc.assert(
    fc.property(stretches, fc.nat(60 * rate), (stretch, offset) => {
      const frame = stretch.frame + (offset % stretch.frames);
      const k = firstBeatFrom(stretch, frame, rate);
      expect(beatFrame(stretch, k, rate)).toBeGreaterThanOrEqual(frame);
      if (k > 0) expect(beatFrame(stretch, k - 1, rate)).toBeLessThan(frame);
    }),
  );
});

test('legs that touch share one count of steps; after a gap a beat begins anew, led in', () => {
  const legs = placeLegs(1000, [
    { frames: rate, from: 100, to: 110 },
    { frames: rate, from: 110, to: 110 },
  ]);
  const later = placeLegs(1000 + 3 * rate, [{ frames: rate, from: 120, to: 120 }]);
  const [first, second, third] = joinLegs([...legs, ...later], rate);
  expect(first).toMatchObject({ phase: 0, next: 0, leadIn: leadInSteps });
  expect(second?.phase).toBeCloseTo(phaseAt(first!, 1000 + rate, rate), 12);
  expect(second).toMatchObject({ next: 2, leadIn: leadInSteps });
  expect(third).toMatchObject({ phase: 0, next: 0, leadIn: leadInSteps });
});

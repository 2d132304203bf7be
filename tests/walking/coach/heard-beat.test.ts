import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editAt, joinLegs, rampTo } from '../../../src/sound/beat-edits.ts';
import { beatsBetween } from '../../../src/sound/beats.ts';
import type { BeatStretch, SoundPlan } from '../../../src/sound/plan.ts';
import { heardGait } from '../../../src/walking/coach/heard-beat.ts';

const rate = 48000;
const turns = fc
  .array(
    fc.record({
      on: fc.integer({ min: 8 * rate, max: 40 * rate }),
      off: fc.integer({ min: 8 * rate, max: 40 * rate }),
      from: fc.integer({ min: 600, max: 1400 }),
      by: fc.integer({ min: -30, max: 30 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list): readonly BeatStretch[] => {
    let at = 10 * rate;
    const legs = list.map(({ on, off, from, by }) => {
      const leg = { frame: at, frames: on, from: from / 10, to: (from + by) / 10, fresh: true };
      at += on + off;
      return leg;
    });
    return joinLegs(legs, rate);
  });
const cadences = fc.integer({ min: 600, max: 1400 }).map((tenths) => tenths / 10);
/** How far on a cycle has gone, the short way round. */
const on = (from: number, to: number): number => ((to - from + 1.5) % 1) - 0.5;

test('on the frame of each click a heel strikes: even steps left, odd ones right; on the frame before it has not yet', () => {
  fc.assert(
    fc.property(turns, cadences, (beats, cadence) => {
      for (const { frame, step } of beatsBetween(beats, 0, Number.MAX_SAFE_INTEGER, rate)) {
        const strike = step % 2 === 0 ? 0.5 : 0;
        const { phase, heard } = heardGait(beats, frame, rate, cadence);
        expect(heard).toBe(true);
        // A frame is at most 1/20,000 of a step.
        expect(phase - strike).toBeGreaterThanOrEqual(0);
        expect(phase - strike).toBeLessThan(5e-5);
        expect(on(strike, heardGait(beats, frame - 1, rate, cadence).phase)).toBeLessThan(0);
      }
    }),
    { numRuns: 30 },
  );
});

test('it never jumps nor walks backwards, through beat and silence', () => {
  fc.assert(
    fc.property(turns, cadences, (beats, cadence) => {
      const last = beats.at(-1)!;
      const slice = rate / 50;
      let before = heardGait(beats, 0, rate, cadence).phase;
      const wrong: string[] = [];
      for (let frame = slice; frame < last.frame + last.frames + 20 * rate; frame += slice) {
        const { phase } = heardGait(beats, frame, rate, cadence);
        const gone = on(before, phase);
        before = phase;
        // At 140, and a step more in 6 s on top.
        if (!(gone > 0 && gone < 150 / 120 / 50 + 1e-6)) wrong.push(`${gone} at ${frame / rate}`);
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('in silence', () => {
  const beats = joinLegs(
    [
      { frame: 0, frames: 30 * rate, from: 115, to: 115, fresh: true },
      { frame: 60 * rate, frames: 30 * rate, from: 115, to: 115, fresh: true },
    ],
    rate,
  );
  test('it walks on from the last step at the cadence given', () => {
    const at = (seconds: number) => heardGait(beats, seconds * rate, rate, 100);
    expect(at(40)).toMatchObject({ cadence: 100, heard: false });
    for (const seconds of [31, 40, 53])
      expect(on(at(30).phase, at(seconds).phase)).toBeCloseTo(on(0, ((seconds - 30) * 100) / 120), 9);
    expect(at(45).phase).toBeCloseTo((at(30).phase + 12.5) % 1, 9);
  });

  test('the figure falls into step within the last 6 s, by one step at most', () => {
    const { cadence } = heardGait(beats, 57 * rate, rate, 100);
    expect(Math.abs(cadence - 100)).toBeLessThanOrEqual(10);
  });

  test('before the first beat and after the last it walks too', () => {
    const late = joinLegs([{ frame: 10 * rate, frames: rate, from: 120, to: 120, fresh: true }], rate);
    expect(heardGait(late, 9 * rate, rate, 60).phase).toBeCloseTo(0, 9);
    expect(heardGait(late, 12 * rate, rate, 60).phase).toBeCloseTo(0, 9);
    expect(heardGait([], 3 * rate, rate, 120)).toEqual({ phase: 0.5, cadence: 120, heard: false });
  });
});

test('an edit of the tempo is walked through smoothly', () => {
  const plan: SoundPlan = {
    rate,
    frames: 60 * rate,
    notes: [],
    beats: joinLegs([{ frame: 0, frames: 60 * rate, from: 115, to: 115, fresh: true }], rate),
  };
  const { beats } = editAt(plan, 20 * rate + 77, rampTo(115, 111.55, rate));
  const around = (frame: number) => heardGait(beats, frame, rate, 100).phase;
  expect(on(around(20 * rate + 76), around(20 * rate + 77))).toBeCloseTo(115 / 120 / rate, 9);
  expect(heardGait(beats, 25 * rate, rate, 100).cadence).toBeLessThan(115);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editAt, joinLegs, leadInAt, leadInSteps, placeLegs, rampTo, silenceAt } from '../../src/sound/beat-edits.ts';
import { beatsBetween } from '../../src/sound/beats.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';

const rate = 48000;
const minute = 60 * rate;
const planOf = (cadence: number, frames = 2 * minute): SoundPlan => ({
  rate,
  frames,
  notes: [],
  beats: joinLegs(placeLegs(0, [{ frames, from: cadence, to: cadence }]), rate),
});
const stepsOf = (plan: SoundPlan) => beatsBetween(plan.beats, 0, plan.frames, rate);
const intervalsOf = (plan: SoundPlan) => {
  const steps = stepsOf(plan);
  return steps.slice(1).map(({ frame }, i) => frame - steps[i]!.frame);
};
const interval = (cadence: number) => (60 * rate) / cadence;

const cadences = fc.integer({ min: 400, max: 2400 }).map((tenths) => tenths / 10);
const legs = fc.array(fc.record({ frames: fc.integer({ min: 1, max: 20 * rate }), from: cadences, to: cadences }), {
  minLength: 1,
  maxLength: 4,
});

describe('an edit at any frame', () => {
  test('neither doubles nor drops a step: every interval lies between those of the cadences it spans', () => {
    fc.assert(
      fc.property(cadences, fc.integer({ min: 1, max: minute }), legs, (cadence, frame, change) => {
        const edited = editAt(planOf(cadence), frame, change);
        const steps = stepsOf(edited);
        const spanned = (from: number, to: number) =>
          edited.beats.filter((s) => s.frame < to && s.frame + s.frames > from).flatMap((s) => [s.from, s.to]);
        const wrong = intervalsOf(edited).filter((length, i) => {
          const around = spanned(steps[i]!.frame, steps[i + 1]!.frame);
          const most = interval(Math.min(...around)) + 1.001;
          return length > most || length < interval(Math.max(...around)) - 1.001;
        });
        expect(wrong).toEqual([]);
        expect(steps.every(({ step }, i) => step === i)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('on the very frame of a step, or next to it, still sounds that step once', () => {
    const steps = stepsOf(planOf(113.7));
    for (const { frame, step } of steps.slice(1, 60)) {
      for (const at of [frame - 1, frame, frame + 1]) {
        for (const cadence of [50, 113.7, 230]) {
          const edited = stepsOf(editAt(planOf(113.7), at, [{ frames: minute, from: cadence, to: cadence }]));
          expect(edited.every((s, i) => s.step === i)).toBe(true);
          // What is left of one frame at 113.7 takes up to three at 50.
          expect(Math.abs(edited[step]!.frame - frame)).toBeLessThanOrEqual(3);
        }
      }
    }
  });

  test('leaves every step before it where it was', () => {
    fc.assert(
      fc.property(cadences, fc.integer({ min: 1, max: minute }), legs, (cadence, frame, change) => {
        const earlier = (plan: SoundPlan) => stepsOf(plan).filter((step) => step.frame < frame);
        expect(earlier(editAt(planOf(cadence), frame, change))).toEqual(earlier(planOf(cadence)));
      }),
      { numRuns: 100 },
    );
  });

  test('to the same cadence moves no step by more than the one frame of rounding', () => {
    fc.assert(
      fc.property(cadences, fc.array(fc.integer({ min: 1, max: minute }), { maxLength: 20 }), (cadence, frames) => {
        const plan = planOf(cadence);
        const edited = frames.reduce((p, at) => editAt(p, at, [{ frames: rate, from: cadence, to: cadence }]), plan);
        const steps = stepsOf(plan);
        expect(stepsOf(edited).length).toBe(steps.length);
        expect(stepsOf(edited).filter(({ frame }, i) => Math.abs(frame - steps[i]!.frame) > 1)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('what was planned for later stays planned', () => {
    const later = [
      { frames: minute, from: 100, to: 100 },
      { frames: minute, from: 120, to: 120 },
    ];
    const plan = { ...planOf(100), frames: 2 * minute, beats: joinLegs(placeLegs(0, later), rate) };
    const edited = editAt(plan, rate, [{ frames: rate, from: 105, to: 105 }]);
    expect(edited.beats.map(({ frame, from }) => [frame / rate, from])).toEqual([
      [0, 100],
      [1, 105],
      [2, 100],
      [60, 120],
    ]);
  });
});

test('an edit where nothing sounds begins a beat, led in', () => {
  const quiet: SoundPlan = { rate, frames: minute, notes: [], beats: [] };
  const steps = stepsOf(editAt(quiet, 1000, [{ frames: 10 * rate, from: 60, to: 60 }]));
  expect(steps.map(({ leadIn }) => leadIn)).toEqual([true, true, true, true, ...Array(6).fill(false)]);
  expect(steps[0]!.frame).toBe(1000);
});

test('a silence ends with a lead-in', () => {
  const steps = stepsOf(silenceAt(planOf(120), minute, 10 * rate));
  const after = steps.filter(({ frame }) => frame >= minute);
  expect(after[0]).toEqual({ frame: minute + 10 * rate, step: 0, leadIn: true });
  expect(after.filter(({ leadIn }) => leadIn)).toHaveLength(leadInSteps);
  expect(steps.filter(({ frame }) => frame < minute)).toHaveLength(120);
});

test('going on after a pause leads in from the very frame, and the planned changes stay', () => {
  const plan = planOf(110);
  const steps = stepsOf(leadInAt(plan, 12345)).filter(({ frame }) => frame >= 12345);
  expect(steps.slice(0, 5).map(({ frame, leadIn }) => [frame, leadIn])).toEqual([
    [12345, true],
    [12345 + Math.ceil(interval(110)), true],
    [12345 + Math.ceil(2 * interval(110)), true],
    [12345 + Math.ceil(3 * interval(110)), true],
    [12345 + Math.ceil(4 * interval(110)), false],
  ]);
  expect(leadInAt({ ...plan, beats: [] }, 12345).beats).toEqual([]);
});

test('a ramp changes the interval by at most 1 ms from step to step, and arrives', () => {
  fc.assert(
    fc.property(cadences, cadences, (from, to) => {
      // Far apart and slow takes hours: a walker asks for no such thing.
      fc.pre(Math.abs(Math.log(to / from)) < 0.5);
      const ramp = rampTo(from, to, rate);
      const frames = ramp.reduce((sum, leg) => sum + leg.frames, 0) + 10 * rate;
      const plan = editAt(planOf(from, 5 * rate + frames), 5 * rate, [...ramp, { frames, from: to, to }]);
      const lengths = intervalsOf(plan);
      expect(lengths.slice(1).filter((length, i) => Math.abs(length - lengths[i]!) > rate / 1000)).toEqual([]);
      expect(Math.abs(lengths.at(-1)! - interval(to))).toBeLessThan(1);
    }),
    { numRuns: 60 },
  );
});

test('5 steps a minute more takes about as many steps as 1 ms each must', () => {
  const frames = rampTo(115, 120, rate).reduce((sum, leg) => sum + leg.frames, 0);
  const steps = (frames / rate) * (117.5 / 60);
  expect(steps).toBeGreaterThan(21.7);
  expect(steps).toBeLessThan(25);
});

test('no way at all takes no time', () => {
  expect(rampTo(110, 110, rate)).toEqual([]);
});

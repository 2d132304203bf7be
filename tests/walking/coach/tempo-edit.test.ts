import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLegs } from '../../../src/sound/beat-edits.ts';
import { beatsBetween, endOf, soundingAt } from '../../../src/sound/beats.ts';
import type { SoundPlan } from '../../../src/sound/plan.ts';
import { beatEdits, tempoLegs, withEdits } from '../../../src/walking/coach/tempo-edit.ts';

const rate = 48000;
const minute = 60 * rate;
/** A minute of beat, a minute of silence, three times. */
const plan: SoundPlan = {
  rate,
  frames: 6 * minute,
  notes: [],
  beats: joinLegs(
    [0, 2, 4].map((at) => ({ frame: at * minute, frames: minute, from: 115, to: 115, fresh: true })),
    rate,
  ),
};
const stepsOf = ({ beats }: SoundPlan) => beatsBetween(beats, 0, plan.frames, rate);
const told = (beat: Parameters<typeof beatEdits>[0], frame: number, blockEnd: number, of = plan) =>
  withEdits(of, beatEdits(beat, of, frame, blockEnd));

test('legs of a tempo last exactly as long as is left, at most 1 ms a step', () => {
  const tempo = fc.integer({ min: 600, max: 1400 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.option(tempo), tempo, fc.integer({ min: 1, max: 5 * minute }), (from, to, left) => {
      const legs = tempoLegs(from, to, left, rate);
      expect(legs.reduce((sum, { frames }) => sum + frames, 0)).toBe(left);
      expect(legs[0]!.from).toBe(from ?? to);
      const steps = beatsBetween(
        joinLegs(
          legs.map((leg, i) => ({
            ...leg,
            frame: legs.slice(0, i).reduce((sum, { frames }) => sum + frames, 0),
            fresh: false,
          })),
          rate,
        ),
        0,
        left,
        rate,
      ).map(({ frame }) => frame);
      const lengths = steps.slice(1).map((frame, i) => frame - steps[i]!);
      expect(lengths.slice(1).filter((length, i) => Math.abs(length - lengths[i]!) > rate / 1000)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

describe('a tempo', () => {
  const eased = told({ kind: 'tempo', to: 112, later: null }, 20 * rate, minute);
  test('goes over in the block that sounds, and leaves the later ones as planned', () => {
    expect(soundingAt(eased, 50 * rate)).toBe(112);
    expect(soundingAt(eased, 2 * minute)).toBe(115);
    expect(stepsOf(eased).filter(({ frame }) => frame < 20 * rate)).toEqual(
      stepsOf(plan).filter(({ frame }) => frame < 20 * rate),
    );
  });

  test('for good changes the later ones too, from silence as well', () => {
    const nudged = told({ kind: 'tempo', to: 117, later: 118 }, 20 * rate, minute);
    expect([50, 130, 290].map((at) => soundingAt(nudged, at * rate))).toEqual([117, 118, 118]);
    const inSilence = told({ kind: 'tempo', to: 117, later: 118 }, 90 * rate, 2 * minute);
    expect([50, 90, 130, 290].map((at) => soundingAt(inSilence, at * rate))).toEqual([115, null, 118, 118]);
  });
});

test('off is silence until the block ends, and the next begins as planned', () => {
  const ended = told({ kind: 'off' }, 40 * rate, minute);
  expect(stepsOf(ended).filter(({ frame }) => frame >= 40 * rate)).toEqual(
    stepsOf(plan).filter(({ frame }) => frame >= 2 * minute),
  );
});

describe('on', () => {
  test('is led in, and in an early silence ends with the block', () => {
    const ended = told({ kind: 'off' }, 30 * rate, minute);
    const back = told({ kind: 'on', tempo: 115 }, 45 * rate, minute, ended);
    const steps = stepsOf(back).filter(({ frame }) => frame >= 45 * rate && frame < 2 * minute);
    expect(steps.slice(0, 5).map(({ leadIn }) => leadIn)).toEqual([true, true, true, true, false]);
    expect(soundingAt(back, minute - 1)).toBe(115);
    expect(soundingAt(back, minute)).toBe(null);
  });

  test('goes on into the planned beat with no new lead-in: every step once, at its time', () => {
    const added = told({ kind: 'on', tempo: 115 }, 100 * rate, 2 * minute);
    const steps = stepsOf(added).filter(({ frame }) => frame >= 100 * rate && frame < 3 * minute);
    expect(steps.map(({ step }) => step)).toEqual(steps.map((_, i) => i));
    expect(steps.filter(({ leadIn }) => leadIn)).toHaveLength(4);
    const lengths = steps.slice(1).map(({ frame }, i) => frame - steps[i]!.frame);
    expect(lengths.every((length) => Math.abs(length - minute / 115) <= 1)).toBe(true);
    expect(added.beats.every((one, i) => i === 0 || endOf(added.beats[i - 1]!) <= one.frame)).toBe(true);
  });

  test('eases over to a planned beat of another tempo', () => {
    const nudged: SoundPlan = {
      ...plan,
      beats: joinLegs([{ frame: 2 * minute, frames: minute, from: 118, to: 118, fresh: true }], rate),
    };
    const added = told({ kind: 'on', tempo: 115 }, 100 * rate, 2 * minute, nudged);
    const steps = stepsOf(added);
    const lengths = steps.slice(1).map(({ frame }, i) => frame - steps[i]!.frame);
    expect(lengths.slice(1).filter((length, i) => Math.abs(length - lengths[i]!) > rate / 1000)).toEqual([]);
    expect(soundingAt(added, 3 * minute - 1)).toBeCloseTo(118, 6);
  });
});

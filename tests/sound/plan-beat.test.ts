import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatsBetween } from '../../src/sound/beats.ts';
import { type BeatPlan, changeTempo, longestBeat, planBeat, soundsAgain, tempoAt } from '../../src/sound/plan-beat.ts';

const rate = 48_000;
const wish = { tempo: 115, countIn: true, turns: null, lasts: longestBeat };
const steps = ({ plan }: BeatPlan, to = plan.frames) => beatsBetween(plan.beats, 0, to, rate);
/** Milliseconds by which each interval differs from the one before. */
const changes = (frames: readonly number[]): number[] => {
  const intervals = frames.slice(1).map((frame, i) => frame - (frames[i] as number));
  return intervals.slice(1).map((interval, i) => ((interval - (intervals[i] as number)) * 1000) / rate);
};

describe('the plan of a beat', () => {
  it('puts every step of three hours on the first frame of its place', () => {
    const all = steps(planBeat(wish, rate));
    const [first] = all;
    expect(all.length).toBeGreaterThan(115 * 180);
    const off = all.map(({ frame, step }) => frame - ((first?.frame ?? 0) + (step * 60 * rate) / 115));
    expect(Math.min(...off)).toBeGreaterThanOrEqual(-0.001);
    expect(Math.max(...off)).toBeLessThan(1);
  });

  it('leads in with four clicks, and the walk begins with the fifth', () => {
    const beat = planBeat(wish, rate);
    const [a, b, c, d, e] = steps(beat, rate * 10);
    expect([a, b, c, d, e].map((one) => one?.leadIn)).toEqual([true, true, true, true, false]);
    expect(beat.from).toBe(e?.frame);
  });

  it('begins with a step where no lead-in is wanted', () => {
    const beat = planBeat({ ...wish, countIn: false }, rate);
    expect(steps(beat, rate * 10)[0]).toMatchObject({ frame: beat.from, leadIn: false });
  });

  it('ends with a tone after the time wished for, and no step sounds after it', () => {
    const beat = planBeat({ ...wish, lasts: 300 }, rate);
    expect(beat.until - beat.from).toBe(300 * rate);
    expect(beat.plan.notes[0]).toEqual({ frame: beat.until, sample: 'done', channel: 'bells' });
    expect(steps(beat).at(-1)?.frame).toBeLessThan(beat.until);
    expect(steps(beat).at(-1)?.frame).toBeGreaterThan(beat.until - rate);
  });

  it('keeps the tone of a pause apart: nothing else sounds from there on', () => {
    const beat = planBeat({ ...wish, lasts: 60 }, rate);
    expect(beat.plan.notes.filter(({ frame }) => frame >= beat.pauseTone)).toEqual([
      { frame: beat.pauseTone, sample: 'rest', channel: 'bells' },
    ]);
    expect(beat.plan.frames).toBeGreaterThan(beat.pauseTone + 1.8 * rate);
  });
});

describe('muted stretches', () => {
  const turns = { on: 60, off: 60 };

  it('come back on the step and on the same foot, however long they were', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 140 }),
        fc.constantFrom({ on: 60, off: 60 }, { on: 60, off: 240 }, { on: 15, off: 285 }),
        (tempo, given) => {
          const beat = planBeat({ ...wish, tempo, turns: given, lasts: 3600 }, rate);
          const start = steps(beat, rate * 2)[0]?.frame ?? 0;
          const all = steps(beat).map(({ frame, step }) => ({ exact: ((frame - start) * tempo) / (60 * rate), step }));
          expect(Math.max(...all.map(({ exact }) => Math.abs(exact - Math.round(exact))))).toBeLessThan(0.001);
          expect(all.every(({ exact, step }) => Math.round(exact) % 2 === step % 2)).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('last as long as they say, to a step or two', () => {
    const { plan } = planBeat({ ...wish, turns, lasts: 600 }, rate);
    expect(plan.beats).toHaveLength(5);
    for (const { frames } of plan.beats.slice(1)) expect(Math.abs(frames / rate - 60)).toBeLessThan(1.1);
  });

  it('tell when the beat comes back', () => {
    const beat = planBeat({ ...wish, turns, lasts: 600 }, rate);
    const second = beat.plan.beats[1]?.frame ?? 0;
    expect(soundsAgain(beat, beat.from + 30 * rate)).toBeNull();
    expect(soundsAgain(beat, beat.from + 70 * rate)).toBe(second);
    expect(soundsAgain(beat, beat.until + 1)).toBeNull();
    expect(tempoAt(beat, beat.from + 70 * rate)).toBeNull();
    expect(tempoAt(beat, beat.from)).toBe(115);
  });
});

describe('another tempo', () => {
  it('is reached by at most 1 ms a step, with no step doubled or dropped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 140 }),
        fc.integer({ min: 60, max: 140 }),
        fc.integer({ min: 5 * rate, max: 60 * rate }),
        (from, to, at) => {
          // The longest way, 140 to 60, takes about seven minutes.
          const before = planBeat({ ...wish, tempo: from, lasts: 900 }, rate);
          const { beat } = changeTempo(before, at, to);
          const all = steps(beat);
          expect(all.map(({ step }) => step)).toEqual(all.map((_, i) => i));
          // One sample more: places are whole frames.
          const largest = Math.max(...changes(all.map(({ frame }) => frame)).map(Math.abs));
          expect(largest).toBeLessThanOrEqual(1 + 1000 / rate);
          expect(tempoAt(beat, beat.until - 1)).toBeCloseTo(to, 6);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('may be changed again on the way', () => {
    let beat = planBeat({ ...wish, lasts: 1200 }, rate);
    for (const [i, to] of [120, 121, 122, 90, 140].entries()) beat = changeTempo(beat, (6 + i * 1.3) * rate, to).beat;
    const all = steps(beat);
    expect(all.map(({ step }) => step)).toEqual(all.map((_, i) => i));
    for (const change of changes(all.map(({ frame }) => frame))) expect(Math.abs(change)).toBeLessThanOrEqual(1.03);
    expect(tempoAt(beat, beat.until - 1)).toBeCloseTo(140, 6);
  });

  it('leaves silences silent, and what comes after them has the new tempo', () => {
    const before = planBeat({ ...wish, turns: { on: 60, off: 60 }, lasts: 600 }, rate);
    const { beat, edits } = changeTempo(before, 20 * rate, 120);
    expect(edits).toHaveLength(5);
    for (const { frame, frames } of before.plan.beats.slice(0, -1))
      expect(tempoAt(beat, frame + frames + rate)).toBeNull();
    for (const { frame } of before.plan.beats.slice(1)) expect(tempoAt(beat, frame)).toBe(120);
  });

  it('changed in a silence, changes nothing that sounded', () => {
    const before = planBeat({ ...wish, turns: { on: 60, off: 60 }, lasts: 600 }, rate);
    const { beat, edits } = changeTempo(before, 90 * rate, 100);
    expect(edits).toHaveLength(4);
    expect(tempoAt(beat, 30 * rate)).toBe(115);
  });
});

import { describe, expect, it } from 'vitest';
import { editAt } from '../../src/sound/beat-edits.ts';
import { beatsBetween, soundingAt } from '../../src/sound/beats.ts';
import { planSession } from '../../src/sound/plan-session.ts';
import { rebeat } from '../../src/sound/rebeat.ts';
import type { Segment, Timeline } from '../../src/timeline/timeline.ts';
import { handMadeTimeline } from '../fixtures/hand-made-timeline.ts';

const rate = 48_000;
/** Stretches of a minute each; null: no beat. */
const walk = (...cadences: (number | null)[]): Timeline => ({
  ...handMadeTimeline,
  total: cadences.length * 60,
  cues: [],
  segments: cadences.map(
    (cadence, n): Segment => ({
      ...handMadeTimeline.segments[0]!,
      index: n,
      start: n * 60,
      duration: 60,
      beat: cadence === null ? null : { cadence },
    }),
  ),
});
const rebeaten = (from: Timeline, to: Timeline, at: number) => {
  const plan = planSession(from, rate);
  const edits = rebeat(plan, to, at * rate);
  return edits.reduce((now, { frame, legs }) => editAt(now, frame, legs), plan);
};
const intervals = (timeline: ReturnType<typeof rebeaten>, from: number, to: number): number[] => {
  const beats = beatsBetween(timeline.beats, from * rate, to * rate, rate);
  return beats.slice(1).map(({ frame }, n) => ((frame - beats[n]!.frame) / rate) * 1000);
};

describe('a session that goes on to another beat', () => {
  it('gives stretches that had none their beat, led in, once a cadence is known', () => {
    const after = rebeaten(walk(null, null, null), walk(null, 108, null), 20);
    expect(beatsBetween(after.beats, 0, 60 * rate, rate)).toEqual([]);
    const first = beatsBetween(after.beats, 60 * rate, 70 * rate, rate);
    expect(first[0]).toEqual({ frame: 60 * rate, step: 0, leadIn: true });
    expect(first.slice(0, 6).map(({ leadIn }) => leadIn)).toEqual([true, true, true, true, false, false]);
    expect(soundingAt(after, 119 * rate)).toBe(108);
    expect(soundingAt(after, 121 * rate)).toBeNull();
  });

  it('begins at once where the cadence is found in the middle of a stretch with a beat', () => {
    const after = rebeaten(walk(null, null), walk(null, 108), 90);
    expect(beatsBetween(after.beats, 0, 120 * rate, rate)[0]?.frame).toBe(90 * rate);
  });

  it('what sounds goes over by at most 1 ms a step, and no step is doubled or dropped', () => {
    const after = rebeaten(walk(110, null, 110), walk(115, null, 115), 30);
    const all = intervals(after, 0, 59);
    const changes = all.slice(1).map((one, n) => Math.abs(one - all[n]!));
    expect(Math.max(...changes)).toBeLessThanOrEqual(1 + 1000 / rate);
    expect(all.at(0)).toBeCloseTo(60_000 / 110, 1);
    expect(all.at(-1)).toBeCloseTo(60_000 / 115, 1);
    expect(soundingAt(after, 150 * rate)).toBe(115);
  });

  it('changes nothing where both have the same beat', () => {
    const plan = planSession(walk(110, null, 110), rate);
    const after = rebeaten(walk(110, null, 110), walk(110, null, 110), 30);
    expect(beatsBetween(after.beats, 0, after.frames, rate)).toEqual(beatsBetween(plan.beats, 0, plan.frames, rate));
  });
});

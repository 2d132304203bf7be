import { expect, test } from 'vitest';
import { beatsBetween } from '../../src/sound/beats.ts';
import { planSession } from '../../src/sound/plan-session.ts';
import type { Cue, Segment, Timeline } from '../../src/timeline/timeline.ts';

/** A timeline of segments given as [seconds, cadence or 0]; the rest of a segment makes no sound. */
function timelineOf(lengths: readonly (readonly [number, number])[], cues: readonly Cue[] = []): Timeline {
  let start = 0;
  const segments = lengths.map(([duration, cadence], index): Segment => {
    const segment: Segment = {
      index,
      block: 0,
      kind: 'walk',
      start,
      duration,
      words: 'Walk',
      detail: '',
      breath: 'free',
      rep: null,
      position: 'standing',
      figure: { pose: 'walk', from: 'a', to: 'b', side: null, left: 'mirror', range: 1 },
      count: { start, duration },
      beat: cadence === 0 ? null : { cadence },
    };
    start += duration;
    return segment;
  });
  return { version: 1, routine: 'walk', name: 'Walk', total: start, blocks: [], segments, cues };
}

const sound = (at: number, name: 'start' | 'tick' | 'done'): Cue => ({ kind: 'sound', segment: 0, at, sound: name });
const say = (at: number, clip: string): Cue => ({ kind: 'say', segment: 0, at, clip, text: clip, lasts: 1 });

test('bells fall on the frame nearest to their time', () => {
  const plan = planSession(timelineOf([[10, 0]], [sound(0, 'start'), sound(1 / 3, 'tick'), sound(10, 'done')]), 44100);
  expect(plan).toEqual({
    rate: 44100,
    frames: 441000,
    notes: [
      { frame: 0, sample: 'start', channel: 'bells' },
      { frame: 14700, sample: 'tick', channel: 'bells' },
      { frame: 441000, sample: 'done', channel: 'bells' },
    ],
    beats: [],
  });
});

test('words are played where there is a clip of them, and only there', () => {
  const timeline = timelineOf([[10, 0]], [say(1, 'knee.full'), say(4, 'own.words')]);
  expect(planSession(timeline, 48000).notes).toEqual([]);
  expect(planSession(timeline, 48000, new Set(['knee.full'])).notes).toEqual([
    { frame: 48000, sample: 'knee.full', channel: 'voice' },
  ]);
});

test('words that name a side are panned only where that is wanted', () => {
  const named: Cue = {
    kind: 'say',
    segment: 0,
    at: 1,
    clip: 'side.knee.left.first',
    text: 'Left',
    side: 'left',
    lasts: 1,
  };
  const timeline = timelineOf([[10, 0]], [named, say(4, 'knee.full')]);
  const clips = new Set(['side.knee.left.first', 'knee.full']);
  const pans = (pan: boolean) => planSession(timeline, 48000, clips, { pan }).notes.map((note) => note.pan);
  expect(pans(true)).toEqual(['left', undefined]);
  expect(pans(false)).toEqual([undefined, undefined]);
});

test('neighbours with the same beat are one stretch, and only its first four steps lead in', () => {
  const plan = planSession(timelineOf([[5, 0], [20, 115.2], [20.5, 115.2], [7, 0]]), 48000); // biome-ignore format: a table
  expect(plan.beats).toEqual([
    { frame: 240000, frames: 40.5 * 48000, from: 115.2, to: 115.2, phase: 0, next: 0, leadIn: 4 },
  ]);
  const steps = beatsBetween(plan.beats, 0, plan.frames, 48000);
  expect(steps.map(({ leadIn }) => leadIn).lastIndexOf(true)).toBe(3);
  expect(steps.length).toBe(Math.ceil((40.5 * 115.2) / 60));
});

test('a pause in the beat ends with a new lead-in', () => {
  const plan = planSession(timelineOf([[10, 110], [5, 0], [10, 110]]), 48000); // biome-ignore format: a table
  expect(plan.beats.map(({ frame, next, leadIn }) => [frame / 48000, next, leadIn])).toEqual([
    [0, 0, 4],
    [15, 0, 4],
  ]);
});

test('a change of cadence is eased into, with no step lost and no second lead-in', () => {
  const plan = planSession(timelineOf([[30, 110], [60, 115], [30, 115]]), 48000); // biome-ignore format: a table
  const steps = beatsBetween(plan.beats, 0, plan.frames, 48000);
  expect(steps.every(({ step }, i) => step === i)).toBe(true);
  expect(steps.filter(({ leadIn }) => leadIn)).toHaveLength(4);
  const lengths = steps.slice(1).map(({ frame }, i) => frame - steps[i]!.frame);
  expect(lengths.slice(1).filter((length, i) => Math.abs(length - lengths[i]!) > 48)).toEqual([]);
  expect(Math.round((60 * 48000) / lengths.at(-1)!)).toBe(115);
  expect(plan.beats.at(-1)!.frame + plan.beats.at(-1)!.frames).toBe(plan.frames);
});

test('a segment too short for the change goes as far as it can, and the next goes on from there', () => {
  const plan = planSession(timelineOf([[10, 100], [2, 120], [60, 120]]), 48000); // biome-ignore format: a table
  const beats = plan.beats;
  for (const [i, { from, frame }] of beats.slice(1).entries()) {
    expect(from).toBeCloseTo(beats[i]!.to, 9);
    expect(frame).toBe(beats[i]!.frame + beats[i]!.frames);
  }
  expect(beats.at(-1)!.to).toBe(120);
});

import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/timeline/timeline.ts';
import { silentFor } from '../../src/ui/screens/player/tell-where.ts';
import { whereOnWalk } from '../../src/ui/screens/walking/where-on-walk.ts';

const block = (name: string): Block => ({
  index: 0,
  kind: 'walk',
  exercise: null,
  name,
  side: null,
  sideWords: null,
  set: null,
  start: 0,
  duration: 180,
  workStart: 0,
  segments: [0, 1],
});
const place = {
  block: block('With the beat'),
  next: block('Easy walk'),
  segment: { kind: 'walk' },
  left: 720,
  target: 112.4,
  cadence: 109,
  paused: false,
} as const;

describe('where am I, on a walk', () => {
  it('is the part, the minutes left, target and steps, and what is next', () => {
    expect(whereOnWalk(place)).toBe(
      'With the beat. 12 minutes of walking left. Target: 112 steps a minute. Your steps: 109 a minute. Next: Easy walk.',
    );
  });

  it('leaves out what there is not: no target, nothing felt, nothing to come', () => {
    expect(whereOnWalk({ ...place, target: null, cadence: null, next: null, left: 70 })).toBe(
      'With the beat. 70 seconds of walking left. Next: the end.',
    );
  });

  it('says that it is paused, and that it is not begun', () => {
    expect(whereOnWalk({ ...place, paused: true })).toMatch(/^Paused\. With the beat\./);
    expect(whereOnWalk({ ...place, segment: { kind: 'ready' } })).toMatch(/^Getting ready: With the beat\./);
  });
});

describe('the built-in voice, while the phone says where one is', () => {
  const words = 'Single knee to chest, left knee. Twelve seconds left.';
  const say = (at: number, lasts: number) => ({ kind: 'say', segment: 0, at, clip: 'c', text: 'T.', lasts }) as const;

  it('is silent for as long as those words take', () => {
    expect(silentFor({ cues: [say(90, 2)] }, 10, words)).toBeCloseTo(9 / 2.3 + 0.5, 1);
  });

  it('does not come in in the middle of words that began meanwhile', () => {
    expect(silentFor({ cues: [say(12, 9), say(20, 2), say(60, 2)] }, 10, words)).toBeCloseTo(12, 5);
  });
});

import { expect, test } from 'vitest';
import { usualSettings } from '../../src/record/kept.ts';
import { cuesBetween } from '../../src/state/cues.ts';
import type { SpokenCue, Timeline } from '../../src/timeline/timeline.ts';
import { handMadeTimeline } from '../fixtures/hand-made-timeline.ts';

const say = (at: number, side: 'left' | 'right'): SpokenCue => ({
  kind: 'say',
  segment: 0,
  at,
  clip: `side.knee.${side}.switch`,
  text: side,
  side,
  lasts: 1,
});
const timeline: Timeline = { ...handMadeTimeline, cues: [say(1, 'left'), say(2, 'right')] };

const heard = (settings = usualSettings) => {
  const buzzed: (readonly number[])[] = [];
  const voice = { say: () => {}, hush: () => {}, canSpeak: () => true, wake: () => {} };
  for (const at of [0.5, 1, 1.5, 2])
    cuesBetween({ voice, vibrate: (one) => buzzed.push(one) }, settings, timeline, at - 0.5, at);
  return buzzed;
};

/** Milliseconds on stand at even places. */
const strokes = (pattern: readonly number[]) => pattern.filter((_, i) => i % 2 === 0).length;

test('left is one buzz and right is two', () => {
  expect(heard().map(strokes)).toEqual([1, 2]);
});

test('without vibration there is none', () => {
  expect(heard({ ...usualSettings, vibration: false })).toEqual([]);
});

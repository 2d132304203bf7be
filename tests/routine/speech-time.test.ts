import { expect, test } from 'vitest';
import { afterBell, fitIn, roomFor, spokenFor } from '../../src/routine/speech-time.ts';

test('words take time by their number', () => {
  expect(spokenFor('Halfway.')).toBeCloseTo(0.93, 2);
  expect(spokenFor('Breathe out, lean')).toBe(1.8);
  expect(spokenFor('one two three four five six seven eight nine ten')).toBe(4.85);
});

test('three words fit a phase of two seconds, five do not', () => {
  expect(fitIn(['Breathe out, lean'], 0.1, 2)).toBe(true);
  expect(fitIn(['Breathe out, draw it in'], 0.1, 2)).toBe(false);
});

test('a segment grows by whole seconds until its words fit, and no further', () => {
  const twelve = 'one two three four five six seven eight nine ten eleven twelve';
  expect(roomFor([], 4)).toBe(4);
  expect(roomFor(['Left knee first.'], 12)).toBe(12);
  expect(roomFor([twelve], 4)).toBe(7);
  expect(fitIn([twelve], afterBell, 6)).toBe(false);
});

test('where seconds are counted, words end before them', () => {
  const fits = (texts: readonly string[], duration: number) => fitIn(texts, afterBell, duration);
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
  expect([9, 10, 11, 12].map((duration) => fits([long], duration))).toEqual([true, false, false, true]);
});

import { expect, test } from 'vitest';
import { afterBell, fitIn, lastsFor, roomFor, spokenFor } from '../../src/routine/speech-time.ts';

test('words take time by their number', () => {
  expect(spokenFor('Halfway.')).toBeCloseTo(0.93, 2);
  expect(spokenFor('Breathe out, lean')).toBe(1.8);
  expect(spokenFor('one two three four five six seven eight nine ten')).toBe(4.85);
});

const line = (text: string) => ({ clip: 'some.words', text });

test('three words fit a phase of two seconds, five do not', () => {
  expect(fitIn([line('Breathe out, lean')], 0.1, 2, {})).toBe(true);
  expect(fitIn([line('Breathe out, draw it in')], 0.1, 2, {})).toBe(false);
});

test('a segment grows by whole seconds until its words fit, and no further', () => {
  const twelve = 'one two three four five six seven eight nine ten eleven twelve';
  expect(roomFor([], 4, {})).toBe(4);
  expect(roomFor([line('Left knee first.')], 12, {})).toBe(12);
  expect(roomFor([line(twelve)], 4, {})).toBe(7);
  expect(fitIn([line(twelve)], afterBell, 6, {})).toBe(false);
});

test('where seconds are counted, words end before them', () => {
  const fits = (texts: readonly string[], duration: number) => fitIn(texts.map(line), afterBell, duration, {});
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
  expect([9, 10, 11, 12].map((duration) => fits([long], duration))).toEqual([true, false, false, true]);
});

test('words that have a clip take as long as it does', () => {
  const lengths = { 'some.words': 3.21 };
  expect(lastsFor(line('Halfway.'), lengths)).toBe(3.21);
  expect(lastsFor({ clip: 'other.words', text: 'Halfway.' }, lengths)).toBe(spokenFor('Halfway.'));
  expect(fitIn([line('Halfway.')], afterBell, 4, lengths)).toBe(false);
  expect(roomFor([line('Halfway.')], 4, lengths)).toBe(5);
});

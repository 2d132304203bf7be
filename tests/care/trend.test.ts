import { describe, expect, it } from 'vitest';
import { judged } from '../../src/care/colour.ts';
import { morningPain, morningQuestion, type SessionToAsk } from '../../src/care/morning.ts';
import { hintsOf, lastWeek, type Told, trendOf, wayOf } from '../../src/care/trend.ts';
import { on } from './checking.ts';

const told = (day: number, pre: number, peak: number | null = pre, colour: Told['colour'] = 'GREEN'): Told => ({
  at: on(day).at,
  pre,
  peak,
  colour,
});
const days = (from: number, to: number, pre: number, peak = pre): Told[] =>
  Array.from({ length: to - from }, (_, n) => told(from + n, pre, peak));

describe('a change that people notice', () => {
  it.each([
    [5, 3, 'better'],
    [5, 3.5, 'better'],
    [5, 3.51, 'same'],
    [3, 2.1, 'better'],
    [3, 2.11, 'same'],
    [10, 8, 'better'],
    [10, 8.01, 'same'],
    [5, 6.5, 'worse'],
    [5, 6.49, 'same'],
    [0, 2, 'worse'],
    [0, 1.99, 'same'],
    [0, 0, 'same'],
    [null, 3, 'same'],
    [3, null, 'same'],
  ] as const)('from %s to %s is %s', (before, now, way) => {
    expect(wayOf(before, now)).toBe(way);
  });
  it('is the last seven days against the first seven, and not before both are full', () => {
    const record = [...days(0, 7, 5), ...days(7, 14, 2)];
    expect(trendOf(record, on(13.9).at)).toBe('same');
    expect(trendOf(record, on(14).at)).toBe('better');
    expect(trendOf([...days(0, 7, 5), ...days(7, 14, 7)], on(14).at)).toBe('worse');
    expect(trendOf([...days(0, 7, 5, 5), ...days(7, 14, 2, 7)], on(14).at)).toBe('worse');
    expect(trendOf([], on(14).at)).toBe('same');
    expect(trendOf(record, on(40).at)).toBe('same');
  });
  it('looks at seven days and no more', () => {
    expect(lastWeek([told(0, 9), told(0.01, 3), told(7, 5), told(8, 0)], on(7).at)).toEqual({ pre: 4, peak: 4 });
    expect(lastWeek([], on(7).at)).toEqual({ pre: null, peak: null });
    expect(lastWeek([told(7, 8, null, null)], on(7).at)).toEqual({ pre: 8, peak: null });
  });
});

describe('a clinician is suggested', () => {
  const red = (day: number): Told => told(day, 3, 6, 'RED');
  it.each([
    [[red(0), red(6.9)], 7, ['redTwice']],
    [[red(0), red(7)], 7, ['redTwice']],
    [[red(0), red(7.1)], 7.1, []],
    [[red(0)], 1, []],
    [[red(0), red(8), red(13.9)], 14, ['redTwice', 'redThrice']],
    [[red(0), red(6.5), red(13.9)], 13.95, ['redThrice']],
    [[red(0), red(7.5), red(14)], 14, ['redTwice', 'redThrice']],
    [[red(0), red(7.5), red(14.1)], 14.1, ['redTwice']],
    [[red(0), red(8)], 2, []],
  ] as const)('after RED: %#', (record, day, expected) => {
    const found = hintsOf(record, on(day).at);
    expect(found.filter((hint) => hint.startsWith('red'))).toEqual(expected);
  });
  it('after a week at 7 or more, also where no session came of it', () => {
    expect(hintsOf([told(5, 7), told(6, 7)], on(7).at)).toEqual(['highForAWeek']);
    expect(hintsOf([told(5, 8, null, null), told(6, 6)], on(7).at)).toEqual(['highForAWeek']);
    expect(hintsOf([told(5, 7), told(6, 6)], on(7).at)).toEqual([]);
    expect(hintsOf([told(6, 9, null, null)], on(6.5).at)).toEqual([]);
  });
  it('after four weeks without a change for the better', () => {
    const same = days(0, 29, 4);
    expect(hintsOf(same, on(27.9).at)).toEqual([]);
    expect(hintsOf(same, on(28).at)).toEqual(['noBetter']);
    expect(hintsOf([...days(0, 21, 4), ...days(21, 29, 2)], on(28).at)).toEqual([]);
    expect(hintsOf(days(0, 29, 0), on(28).at)).toEqual([]);
    // Nothing was told lately: nobody knows.
    expect(hintsOf(days(0, 10, 4), on(28).at)).toEqual([]);
  });
});

describe('the question about the morning after', () => {
  const session = (id: string, day: number, pre = 2): SessionToAsk => ({ id, ...on(day), pre });
  it('is asked at the next opening, on a later day, within 72 hours', () => {
    const one = [session('a', 0)];
    expect(morningQuestion(one, [], on(0.4))).toBe(null);
    expect(morningQuestion(one, [], on(1))).toEqual({ day: on(0).day, sessions: ['a'], firstPre: 2 });
    expect(morningQuestion(one, [], on(3))).not.toBe(null);
    expect(morningQuestion(one, [], on(3, 1))).toBe(null);
    expect(morningQuestion(one, [], on(-2))).toBe(null);
    expect(morningQuestion([], [], on(1))).toBe(null);
  });
  it('is for all sessions of that day, against the first of them', () => {
    const day = [session('late', 0.2, 5), session('early', 0, 3)];
    expect(morningQuestion(day, [], on(1))).toEqual({ day: on(0).day, sessions: ['early', 'late'], firstPre: 3 });
  });
  it('is asked once about a day, and once on a day', () => {
    const two = [session('a', 0), session('b', 1)];
    expect(morningQuestion(two, [], on(2))?.sessions).toEqual(['b']);
    const asked = [{ about: on(1).day, on: on(2).day }];
    expect(morningQuestion(two, asked, on(2, 60))).toBe(null);
    expect(morningQuestion(two, asked, on(3))?.sessions).toEqual(['a']);
    expect(morningQuestion(two, [...asked, { about: on(0).day, on: on(2).day }], on(3))).toBe(null);
  });
  it('is answered in points above the start', () => {
    expect(['asBefore', 'aBitWorse', 'clearlyWorse'].map((word) => morningPain(word as 'asBefore', 3))).toEqual([
      3, 4, 5,
    ]);
    const colour = (morning: number) =>
      judged({ pre: 3, peak: 3, post: 3, morning, leg: 'none', sleepDisturbed: false, symptoms: false, relief: false })
        .colour;
    expect([3, 4, 5].map(colour)).toEqual(['GREEN', 'AMBER', 'RED']);
  });
});

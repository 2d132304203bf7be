/** evidence.md §4.2: the table of tests, and every boundary of the thresholds. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Colour, judged, legs, offersToStop, type PainReport } from '../../src/care/colour.ts';
import { openAt } from '../../src/care/pre-gate.ts';

const told = (
  pre: number,
  peak: number,
  post: number,
  morning: number | null,
  leg: PainReport['leg'] = 'none',
  more: Partial<PainReport> = {},
): PainReport => ({
  pre,
  peak,
  post,
  morning,
  leg,
  sleepDisturbed: false,
  symptoms: false,
  relief: false,
  ...more,
});

describe('the test vectors', () => {
  it.each([
    [told(0, 2, 0, 0), 'GREEN', null, true],
    [told(3, 4, 3, 3), 'GREEN', null, true],
    [told(0, 4, 1, 0), 'AMBER', null, false],
    [told(3, 5, 4, 3), 'AMBER', null, false],
    [told(2, 3, 2, 3), 'AMBER', null, false],
    [told(1, 3, 1, 3), 'RED', null, false],
    [told(2, 6, 2, 2), 'RED', null, false],
    [told(2, 2, 2, 2, 'furtherDown'), 'RED', 'legs', false],
    [told(1, 2, 1, 1, 'new'), 'ALERT', 'everything', false],
    [told(6, 6, 4, 4, 'none', { relief: true }), 'GREEN', null, false],
    [told(6, 7, 7, 6, 'none', { relief: true }), 'RED', null, false],
  ] as const)('%o is %s', (report, colour, asks, countsForProgress) => {
    expect(judged(report)).toEqual({ colour, asks, countsForProgress });
  });
});

describe('the boundaries', () => {
  const each: readonly [string, PainReport, Colour][] = [
    ['a peak of 2 is quiet from any start', told(0, 2, 1, 0), 'GREEN'],
    ['a peak of 3 from 1 is a rise of two', told(1, 3, 1, 1), 'AMBER'],
    ['a peak of 3 from 2', told(2, 3, 2, 2), 'GREEN'],
    ['a peak of 5 from 4', told(4, 5, 4, 4), 'GREEN'],
    ['a peak of 5 from 5', told(5, 5, 5, 5), 'GREEN'],
    ['a peak of 6 from 5', told(5, 6, 5, 5), 'RED'],
    ['an end one above the start', told(2, 2, 3, 2), 'GREEN'],
    ['an end two above the start', told(1, 2, 3, 1), 'AMBER'],
    ['a morning below the start', told(3, 3, 3, 1), 'GREEN'],
    ['a morning one above', told(2, 2, 2, 3), 'AMBER'],
    ['a morning two above', told(2, 2, 2, 4), 'RED'],
    ['a leg as always', told(2, 2, 2, 2, 'same'), 'GREEN'],
    ['a night disturbed', told(0, 0, 0, 0, 'none', { sleepDisturbed: true }), 'RED'],
    ['a symptom of the check', told(0, 9, 9, 9, 'furtherDown', { symptoms: true }), 'ALERT'],
    ['a morning two above that day’s first start only', told(4, 4, 4, 4, 'none', { firstPre: 2 }), 'RED'],
    ['a morning as at that day’s first start', told(1, 2, 1, 3, 'none', { firstPre: 3 }), 'GREEN'],
  ];
  it.each(each)('%s', (_, report, colour) => {
    expect(judged(report).colour).toBe(colour);
  });
});

describe('without the morning', () => {
  it('is provisional, and counts neither way', () => {
    expect(judged(told(0, 2, 0, null))).toEqual({ colour: 'provisional', asks: null, countsForProgress: false });
    expect(judged(told(3, 5, 4, null)).colour).toBe('provisional');
    expect(judged({ ...told(0, 0, 0, 0), post: null }).colour).toBe('provisional');
    expect(judged({ ...told(0, 0, 0, 0), peak: null }).colour).toBe('provisional');
  });
  it('does not make waiting out of what is plain already', () => {
    expect(judged(told(2, 6, 2, null)).colour).toBe('RED');
    expect(judged(told(2, 2, 2, null, 'furtherDown')).colour).toBe('RED');
    expect(judged(told(2, 2, 2, null, 'new')).colour).toBe('ALERT');
  });
});

describe('a relief session', () => {
  const relief = (pre: number, post: number | null, more: Partial<PainReport> = {}) =>
    judged({ ...told(pre, 9, 0, null, 'none', { relief: true, ...more }), post });
  it.each([
    [6, 6, 'GREEN'],
    [7, 7, 'GREEN'],
    [7, 8, 'RED'],
    [6, 7, 'RED'],
  ] as const)('from %i to %i is %s, whatever the peak', (pre, post, colour) => {
    expect(relief(pre, post).colour).toBe(colour);
  });
  it('is judged by leg and alert first, and never counts', () => {
    expect(relief(6, 3, { leg: 'furtherDown' })).toMatchObject({ colour: 'RED', asks: 'legs' });
    expect(relief(6, 3, { leg: 'new' }).colour).toBe('ALERT');
    expect(relief(6, 3).countsForProgress).toBe(false);
    expect(relief(6, null).colour).toBe('provisional');
  });
  it('is one only if it began at 6 or 7', () => {
    expect(judged(told(5, 5, 5, 5, 'none', { relief: true }))).toMatchObject({
      colour: 'GREEN',
      countsForProgress: true,
    });
    expect(judged(told(8, 8, 3, 3, 'none', { relief: true })).colour).toBe('RED');
    expect(judged(told(6, 6, 4, 4)).colour).toBe('RED');
  });
});

/** The table of conditions, line by line. */
function literal(report: PainReport): Colour {
  const { pre, peak, post, morning, leg, sleepDisturbed, symptoms } = report as PainReport &
    Record<'peak' | 'post' | 'morning', number>;
  if (symptoms || leg === 'new') return 'ALERT';
  if (peak >= 6 || morning >= pre + 2 || sleepDisturbed || leg === 'furtherDown') return 'RED';
  if ((peak <= 2 || (peak <= 5 && peak <= pre + 1)) && post <= pre + 1 && morning <= pre) return 'GREEN';
  return 'AMBER';
}
const pain = fc.integer({ min: 0, max: 10 });
test('any answers at all come to what the table says', () => {
  const met = new Set<Colour>();
  const report = fc.record({
    pre: pain,
    peak: fc.integer({ min: 0, max: 7 }),
    post: pain,
    morning: pain,
    leg: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('none', 'same') }, fc.constantFrom(...legs)),
    sleepDisturbed: fc.nat(5).map((n) => n === 0),
    symptoms: fc.nat(9).map((n) => n === 0),
    relief: fc.constant(false),
  }) as fc.Arbitrary<PainReport>;
  fc.assert(
    fc.property(report, (each) => {
      met.add(literal(each));
      expect(judged(each).colour).toBe(literal(each));
    }),
    { numRuns: 5000 },
  );
  expect(met.size).toBe(4);
});

describe('during a session', () => {
  it.each([
    [{ pre: 3, pain: 5, leg: 'none', relief: false }, false],
    [{ pre: 3, pain: 6, leg: 'none', relief: false }, true],
    [{ pre: 3, pain: 3, leg: 'furtherDown', relief: false }, true],
    [{ pre: 3, pain: 3, leg: 'new', relief: true }, true],
    [{ pre: 6, pain: 6, leg: 'same', relief: true }, false],
    [{ pre: 6, pain: 7, leg: 'none', relief: true }, true],
    [{ pre: 7, pain: 7, leg: 'none', relief: true }, false],
  ] as const)('%o offers to stop: %s', (now, offers) => {
    expect(offersToStop(now)).toBe(offers);
  });
});

it.each([
  [0, 'everything'],
  [5, 'everything'],
  [6, 'relief'],
  [7, 'relief'],
  [8, 'nothing'],
  [10, 'nothing'],
] as const)('a start at %i leaves open: %s', (pre, open) => {
  expect(openAt(pre)).toBe(open);
});

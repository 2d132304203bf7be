import { describe, expect, it } from 'vitest';
import { parseWalk } from '../../src/record/parse-walk.ts';
import { seriesOf, type WalkMoment } from '../../src/record/walk-series.ts';
import { problemSentence } from '../../src/routine/problem.ts';
import { fullHour, shortWalk } from '../fixtures/walks.ts';

describe('the record of a walk', () => {
  it('of an hour with everything known is less than 30 kB as JSON', () => {
    expect(JSON.stringify(fullHour()).length).toBeLessThan(30_000);
  });

  it.each([
    ['a short walk', shortWalk()],
    ['an hour', fullHour()],
    ['nothing known', shortWalk({ baseline: null, target: null, distance: null, stepLength: null, steps: null })],
  ])('is read back as it was written: %s', (_, walk) => {
    expect(parseWalk(JSON.parse(JSON.stringify(walk)), 'walk.json')).toEqual({ walk });
  });

  const told = (value: unknown): readonly string[] => {
    const read = parseWalk(value, 'walk.json');
    return 'problems' in read ? read.problems.map(problemSentence) : [];
  };
  const { cadence, tightAt } = shortWalk();
  it.each([
    ['a cadence nobody has', { ...shortWalk(), baseline: 900 }, 'baseline: found 900, expected steps a minute from 0'],
    ['a level there is not', { ...shortWalk(), level: 5 }, 'level: found 5, expected a whole number from 0 to 4'],
    [
      'columns of two lengths',
      { ...shortWalk(), cadence: { ...cadence, beatOn: [true] } },
      'columns of the same length',
    ],
    ['a beat that is a word', { ...shortWalk(), cadence: { ...cadence, beatOn: ['on'] } }, 'cadence.beatOn[0]'],
    ['an unknown kind', { ...shortWalk(), tightAt: [{ ...tightAt[0], what: 'sad' }] }, 'tightAt[0].what: found "sad"'],
    ['a key that is not ours', { ...shortWalk(), mood: 'good' }, 'mood'],
    ['a list', [], 'walk.json'],
  ])('is refused with its place named: %s', (_, value, sentence) => {
    expect(told(value).join('\n')).toContain(sentence);
  });

  it('is refused when a key is missing', () => {
    const { sensors: _, ...rest } = shortWalk();
    expect(told(rest)).toEqual(['walk.json, sensors: found nothing, expected live | none | counted.']);
  });
});

const moment = (at: number, over: Partial<WalkMoment> = {}): WalkMoment => ({
  at,
  cadence: 110,
  target: 113.3,
  beatOn: true,
  distance: at * 1.3,
  ...over,
});

describe('points of a walk', () => {
  it('hold the mean of what was measured in their time', () => {
    const cadences = [110, 112, null, 111, 112, 120];
    const { cadence } = seriesOf(cadences.map((value, at) => moment(at, { cadence: value })));
    expect(cadence).toEqual([111.3, 120]);
  });

  it('know nothing of a time in which nothing was noted', () => {
    const series = seriesOf([moment(1), moment(16)]);
    expect(series.cadence).toEqual([110, null, null, 110]);
    expect(series.target).toEqual([113.3, null, null, 113.3]);
    expect(series.beatOn).toEqual([true, false, false, true]);
  });

  it('say that the beat was on from half of their time on', () => {
    const on = [true, true, false, false, false, true, true, true, false, false];
    expect(seriesOf(on.map((beatOn, at) => moment(at, { beatOn }))).beatOn).toEqual([false, true]);
    expect(
      seriesOf(
        on.map((beatOn, at) => moment(at, { beatOn })),
        4,
      ).beatOn,
    ).toEqual([true, true, false]);
  });

  it('hold the metres walked by their start', () => {
    const seconds = Array.from({ length: 15 }, (_, at) => moment(at));
    expect(seriesOf(seconds).distance).toEqual([0, 7, 13]);
    expect(seriesOf(seconds.map(({ at }) => moment(at + 0.5))).distance).toEqual([null, 6, 12]);
  });

  it('have no metres at all where location gave none', () => {
    expect(seriesOf([moment(0, { distance: null }), moment(7, { distance: null })]).distance).toBeNull();
  });
});

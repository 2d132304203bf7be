import { describe, expect, it } from 'vitest';
import { parseWalk } from '../../src/record/parse-walk.ts';
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

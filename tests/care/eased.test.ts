import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../src/care/answers.ts';
import { type Eased, type EasedPattern, easedPattern } from '../../src/care/eased.ts';
import { ruleVersion } from '../../src/care/questions.ts';

/** Newest first: y, n and ? */
const rests = (told: string): Eased[] =>
  [...told].map((each, n) => ({
    at: 1000 - n,
    eased: each === 'y' ? ('yes' as const) : each === 'n' ? ('no' as const) : ('notSure' as const),
  }));
const answers = (given: Readonly<Record<string, string>>) =>
  parseAnswers(Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, { answer, at: 1, ruleVersion }])));

describe('whether sitting or leaning eases it, over several rests', () => {
  it.each<[string, Readonly<Record<string, string>>, number | null, EasedPattern]>([
    ['', {}, null, 'none'],
    ['y', {}, null, 'none'],
    ['yy', {}, null, 'none'],
    ['yyy', {}, null, 'suggest'],
    ['y?yy', {}, null, 'suggest'],
    ['ynyy', {}, null, 'suggest'],
    ['y??yy', {}, null, 'none'],
    ['nyyy', {}, null, 'none'],
    ['yyyy', { P2: 'same', S11: 'no' }, 500, 'suggest'],
    ['yyyy', { P2: 'worse' }, 500, 'none'],
    ['yyyy', { S11: 'yes' }, 500, 'none'],
    ['yyyy', { S11: 'unsure' }, 500, 'suggest'],
    ['yyyy', {}, 1000, 'none'],
    ['n', {}, null, 'none'],
    ['n?n', {}, null, 'none'],
    ['nn', {}, null, 'ask'],
    ['nnyy', { S6: 'no' }, 500, 'ask'],
    ['nn', { P1: 'worse' }, 500, 'none'],
    ['nn', {}, 1000, 'none'],
    ['yn', {}, null, 'none'],
  ])('%s with %o, asked at %s: %s', (told, given, askedAt, pattern) => {
    expect(easedPattern(rests(told), answers(given), askedAt)).toBe(pattern);
  });
});

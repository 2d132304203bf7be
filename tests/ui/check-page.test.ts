import { describe, expect, it } from 'vitest';
import { groups, questionIds } from '../../src/care/questions.ts';
import { choicesOf, completed, givenIn, idsOf, isShown, missingIn, pageKey } from '../../src/ui/check-page.ts';
import { only } from '../care/answering.ts';

describe('a page of the check', () => {
  it('asks everything on one page or another, once', () => {
    expect(groups.flatMap(idsOf).toSorted()).toEqual([...questionIds].toSorted());
  });

  it('shows what is asked further under a yes, and under a "not sure", not under "unchanged"', () => {
    expect(isShown('S1b', {})).toBe(false);
    expect(isShown('S1b', { S1: 'yes' })).toBe(true);
    expect(isShown('S1b', { S1: 'unsure' })).toBe(true);
    expect(isShown('S1b', { S1: 'unchanged' })).toBe(false);
  });

  it('offers no "no" where the key at the end says it, and offers it where it must be chosen', () => {
    expect(choicesOf('E1')).toEqual(['yes', 'unsure']);
    expect(choicesOf('E1b')).toEqual(['yes', 'unsure', 'no']);
    expect(choicesOf('AGE')).toEqual(['under18', '18to64', '65to74', '75plus']);
  });

  it('misses what cannot be left alone', () => {
    expect(missingIn(idsOf('bladder'), {})).toEqual([]);
    expect(missingIn(idsOf('bladder'), { E1: 'unsure' })).toEqual(['E1b']);
    expect(missingIn(idsOf('you'), {})).toEqual(['AGE']);
    expect(missingIn(idsOf('moves'), { P1: 'same' })).toEqual(['P2']);
  });

  it('sends no for what was not ticked, and nothing that was not asked', () => {
    expect(completed(idsOf('bladder'), { E1: 'yes', E1b: 'no', E2b: 'yes' })).toEqual({
      E1: 'yes',
      E1b: 'no',
      E2: 'no',
      E5: 'no',
    });
  });

  it('says what its key says no to', () => {
    expect(pageKey(idsOf('bladder'), {})).toBe('none');
    expect(pageKey(idsOf('bladder'), { E1: 'yes' })).toBe('noneOthers');
    expect(pageKey(idsOf('bladder'), { E1: 'yes', E2: 'yes', E5: 'unsure' })).toBe('goOn');
    expect(pageKey(idsOf('you'), { AGE: '18to64' })).toBe('noToOthers');
    expect(pageKey(idsOf('moves'), { P3: 'yes' })).toBe('goOn');
  });

  it('finds again what was answered on it', () => {
    expect(givenIn(idsOf('unwell'), only({ U1: 'unsure', S5: 'no', E1: 'yes' }))).toEqual({ U1: 'unsure', S5: 'no' });
  });
});

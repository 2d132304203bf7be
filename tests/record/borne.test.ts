import { describe, expect, it } from 'vitest';
import { dayOf, oneDay } from '../../src/care/moment.ts';
import { borne, firstPreOf, reportOf } from '../../src/record/borne.ts';
import type { FinishedSession } from '../../src/record/kept.ts';
import { type SessionPain, untold } from '../../src/record/pain.ts';

const noon = 20_000 * oneDay + oneDay / 2;
const ofDay = (at: number) => dayOf(Math.floor(at / oneDay));
const session = (pain: Partial<SessionPain> | null, startedAt = noon): FinishedSession => ({
  id: `at ${startedAt}`,
  routine: 'hips',
  name: 'Hips',
  kind: 'stretch',
  startedAt,
  endedAt: startedAt + 60_000,
  planned: 60,
  spent: 60,
  outcome: 'complete',
  blocks: [],
  ...(pain && { pain: { ...untold, ...pain } }),
});
const colour = (pain: Partial<SessionPain>) => {
  const one = session(pain);
  return borne(one, [one], ofDay).colour;
};
const calm = { pre: 3, peak: 4, post: 3, leg: 'none', morning: 'asBefore' } as const;

describe('how a session was borne', () => {
  it.each([
    [calm, 'GREEN'],
    [{ ...calm, morning: null }, 'provisional'],
    [{ ...calm, morning: 'aBitWorse' }, 'AMBER'],
    [{ ...calm, morning: 'clearlyWorse' }, 'RED'],
    [{ ...calm, sleepDisturbed: true }, 'RED'],
    [{ ...calm, peak: 6 }, 'RED'],
    [{ ...calm, leg: 'furtherDown' }, 'RED'],
    [{ ...calm, leg: 'new' }, 'ALERT'],
    [{ pre: 3 }, 'provisional'],
    [{ symptoms: true }, 'ALERT'],
    [{ pre: 6, peak: 6, post: 4, leg: 'none' }, 'GREEN'],
    [{ pre: 6, peak: 7, post: 7, leg: 'none' }, 'RED'],
  ] as const)('told as %j is %s', (pain, expected) => {
    expect(colour(pain)).toBe(expected);
  });

  it('holds the morning against the first number of its day', () => {
    const early = session({ ...calm, pre: 1, peak: 1, post: 1, morning: 'aBitWorse' }, noon - 3_600_000);
    const late = session({ ...calm, pre: 4, peak: 4, post: 4, morning: 'aBitWorse' });
    const before = session({ ...calm, pre: 0 }, noon - oneDay);
    const history = [late, early, before];
    expect(firstPreOf(ofDay(noon), history, ofDay)).toBe(1);
    expect(reportOf(late, history, ofDay)).toMatchObject({ pre: 4, firstPre: 1, morning: 2 });
  });

  it('is not known where nobody was asked', () => {
    expect(reportOf(session(null), [], ofDay)).toBeNull();
    expect(reportOf(session({ eased: 'yes' }), [], ofDay)).toBeNull();
    expect(borne(session(null), [], ofDay).colour).toBe('provisional');
  });
});

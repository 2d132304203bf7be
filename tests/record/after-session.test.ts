import { describe, expect, it } from 'vitest';
import { afterSession, asksForSuspect, morningComes, roseALittle, suspectsOf } from '../../src/record/after-session.ts';
import { oneDay, stretchSession } from '../fixtures/pain.ts';
import { walkStart } from '../fixtures/walks.ts';

const said = { pre: 3, peak: 4, post: 3, leg: 'none' } as const;

describe('what is asked after a session', () => {
  it('is nothing where nothing was asked before it', () => {
    expect(afterSession(stretchSession(null))).toBe('nothing');
    expect(afterSession(stretchSession({ pre: null, eased: 'yes' }))).toBe('nothing');
  });
  it('is the sheet, until worst, end and legs are all said', () => {
    expect(afterSession(stretchSession({ pre: 0 }))).toBe('ask');
    for (const missing of ['peak', 'post', 'leg'] as const)
      expect(afterSession(stretchSession({ ...said, [missing]: null }))).toBe('ask');
    expect(afterSession(stretchSession(said))).toBe('told');
  });
  it('is over as soon as a leg does something new', () => {
    expect(afterSession(stretchSession({ pre: 3, leg: 'new' }))).toBe('told');
  });
  it('is left to the check where the check has stopped the session', () => {
    expect(afterSession(stretchSession({ pre: 3, symptoms: true }))).toBe('told');
    expect(afterSession(stretchSession({ pre: null, symptoms: true }))).toBe('told');
  });
});

describe('what may have been too much', () => {
  it('is asked from 6 on', () => {
    expect([null, 0, 5, 6, 10].map(asksForSuspect)).toEqual([false, false, false, true, true]);
  });
  it('is each exercise that was begun, once, and no rest', () => {
    expect(suspectsOf(stretchSession(said)).map(({ exercise }) => exercise)).toEqual(['cat_cow', 'sktc']);
  });
  it('is not asked of a walk', () => {
    expect(suspectsOf({ ...stretchSession(said), kind: 'drill' })).toEqual([]);
  });
});

describe('a word of comfort', () => {
  const rose = (pre: number, peak: number | null, post: number | null) => roseALittle({ pre, peak, post });
  it('is for pain that rose, up to 5', () => {
    expect(rose(2, 3, 2)).toBe(true);
    expect(rose(0, 5, 0)).toBe(true);
    expect(rose(2, 2, 3)).toBe(true);
  });
  it('is not for pain that did not rise, nor for more than 5', () => {
    expect(rose(3, 3, 3)).toBe(false);
    expect(rose(3, 2, 1)).toBe(false);
    expect(rose(5, 6, 5)).toBe(false);
    expect(rose(5, 5, 6)).toBe(false);
    expect(rose(3, null, null)).toBe(false);
  });
});

describe('the question about the morning after', () => {
  const session = stretchSession(said);
  const comes = (after: number, wasAsked = false) => morningComes(session, wasAsked, session.endedAt + after);
  it('can come for 72 hours, and once', () => {
    expect(comes(0)).toBe(true);
    expect(comes(3 * oneDay)).toBe(true);
    expect(comes(3 * oneDay + 1)).toBe(false);
    expect(comes(oneDay, true)).toBe(false);
  });
  it('does not come where it was answered', () => {
    expect(morningComes(stretchSession({ ...said, morning: 'asBefore' }), false, walkStart)).toBe(false);
  });
});

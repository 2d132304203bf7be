import { describe, expect, it } from 'vitest';
import { canPutRight, dayOpen, isOpenFor, openAt, preNow } from '../../src/care/pre-gate.ts';
import { on } from './checking.ts';

const told = (pre: number, days = 0, minutes = 0) => ({ ...on(days, minutes), pre });

describe('pain before a session', () => {
  it.each([
    [0, 'everything'],
    [5, 'everything'],
    [6, 'relief'],
    [7, 'relief'],
    [8, 'nothing'],
    [10, 'nothing'],
  ])('of %i opens %s', (pre, open) => {
    expect(openAt(pre)).toBe(open);
    expect(dayOpen([told(pre)], on(0))).toBe(open);
  });

  it('of 6 or 7 opens what eases, and nothing else', () => {
    expect(isOpenFor('relief', 'home_relief')).toBe(true);
    expect(isOpenFor('relief', 'walk_break')).toBe(false);
    expect(isOpenFor('relief', 'hips')).toBe(false);
    expect(isOpenFor('relief', null)).toBe(false);
    expect(isOpenFor('nothing', 'home_relief')).toBe(false);
    expect(isOpenFor('everything', null)).toBe(true);
  });

  it('is told for the session that follows', () => {
    expect(preNow([], on(0))).toBeNull();
    expect(preNow([told(3), told(4, 0, 1)], on(0, 2))).toBe(4);
    expect(preNow([told(4)], on(0, 30))).toBeNull();
    expect(dayOpen([told(7)], on(0, 30))).toBe('everything');
  });

  it('can be put right for some minutes, and only the last of them', () => {
    expect(canPutRight([], on(0))).toBe(false);
    expect(canPutRight([told(8)], on(0, 9))).toBe(true);
    expect(canPutRight([told(8)], on(0, 10))).toBe(false);
    // A clock that was turned back says nothing of how long ago that is.
    expect(canPutRight([told(8)], on(-1))).toBe(false);
  });

  it('of 8 closes the whole day, whatever is told later on it, and no other', () => {
    const bad = [told(8), told(2, 0, 300)];
    expect(dayOpen(bad, on(0, 301))).toBe('nothing');
    expect(dayOpen(bad, on(1))).toBe('everything');
  });

  it('that is dated ahead by a wrong clock opens no more than it says on its own day', () => {
    expect(dayOpen([told(9, 365)], on(0))).toBe('everything');
    expect(dayOpen([told(9, 365)], on(365))).toBe('nothing');
  });
});

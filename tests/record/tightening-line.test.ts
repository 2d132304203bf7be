import { describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import { tighteningLine } from '../../src/record/tightening-line.ts';
import { finishedWalk, shortWalk } from '../fixtures/walks.ts';

const day = 86_400_000;
const now = 100 * day;
const daysAgo = (at: number): number => Math.floor((now - at) / day);
const none = { every: 5, cadence: [], target: [], beatOn: [], distance: null };

/** So many days ago, `minutes` long; tight at a minute of it, or null. `hour`: later on that day. */
const walk = (ago: number, minutes: number, tight: number | null, hour = 0): FinishedSession =>
  finishedWalk({
    id: `${ago}-${hour}`,
    startedAt: now - ago * day + hour * 3_600_000,
    endedAt: now - ago * day + hour * 3_600_000 + minutes * 60_000,
    spent: minutes * 60,
    walk: shortWalk({
      cadence: none,
      sensors: 'none',
      tightAt: tight === null ? [] : [{ at: tight * 60, distance: null, cadence: null, what: 'tight' }],
    }),
  });
const told = (...history: FinishedSession[]) => tighteningLine(history, daysAgo);

describe('how long it went before it tightened', () => {
  it('is told of the last walk and of the one a week ago', () => {
    expect(told(walk(1, 20, 14), walk(3, 20, 12), walk(7, 20, 9), walk(8, 20, 8))).toEqual({
      latest: { daysAgo: 1, time: 14 * 60, tightened: true },
      before: { daysAgo: 7, time: 9 * 60, tightened: true },
    });
  });

  it('is held against the walk nearest to a week ago, five days at least', () => {
    expect(told(walk(0, 20, 14), walk(4, 20, 11), walk(6, 20, 10), walk(12, 20, 5))?.before?.daysAgo).toBe(6);
    expect(told(walk(0, 20, 14), walk(4, 20, 11), walk(14, 20, 5))?.before).toBeNull();
    expect(told(walk(5, 20, 14), walk(5, 20, 9))?.before).toBeNull();
  });

  it('tells of good walks too: those that did not tighten', () => {
    expect(told(walk(1, 20, null), walk(7, 20, 9))).toEqual({
      latest: { daysAgo: 1, time: 20 * 60, tightened: false },
      before: { daysAgo: 7, time: 9 * 60, tightened: true },
    });
  });

  it('takes a stumble for no tightening', () => {
    const stumbled = walk(1, 20, 3);
    const told20 = told({
      ...stumbled,
      walk: shortWalk({ ...stumbled.walk, tightAt: [{ at: 180, distance: null, cadence: null, what: 'stumble' }] }),
    });
    expect(told20?.latest).toEqual({ daysAgo: 1, time: 20 * 60, tightened: false });
  });

  it('says nothing of a few minutes that did not tighten', () => {
    expect(told(walk(1, 3, null), walk(2, 20, 14))?.latest.daysAgo).toBe(2);
    expect(told(walk(1, 3, null))).toBeNull();
    expect(told(walk(1, 3, 2))?.latest.time).toBe(120);
  });

  it('leaves out the part after a rest: that is how well the rest did', () => {
    expect(told(walk(1, 20, 2, 0.5), walk(1, 15, 14))?.latest.time).toBe(14 * 60);
    // Hours later it is a walk of its own.
    expect(told(walk(1, 20, 2, 5), walk(1, 15, 14))?.latest.time).toBe(120);
  });

  it('says nothing of long ago, of other sessions, or of walks that nothing was written of', () => {
    expect(told()).toBeNull();
    expect(told(walk(7, 20, 9))).toBeNull();
    expect(told({ ...walk(1, 20, 9), kind: 'stretch' })).toBeNull();
    expect(told(finishedWalk({ startedAt: now - day }))).toBeNull();
  });
});

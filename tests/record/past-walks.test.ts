import { describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import { type SessionPain, untold } from '../../src/record/pain.ts';
import { pastWalks } from '../../src/record/past-walks.ts';
import { nextWalk } from '../../src/state/next-walk.ts';
import { nextLevel } from '../../src/walking/next-level.ts';
import type { Walker } from '../../src/walking/offer.ts';
import { drill, finishedWalk, shortWalk, walkStart } from '../fixtures/walks.ts';

const day = 86_400_000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const green: Partial<SessionPain> = {
  pre: 1,
  peak: 1,
  post: 1,
  leg: 'none',
  morning: 'asBefore',
  effort: 3,
  felt: 'easy',
};
const told = (n: number, level: number, pain: Partial<SessionPain> | null, target = 108): FinishedSession =>
  drill({
    id: `${n}`,
    startedAt: walkStart + n * day,
    walk: shortWalk({ level, target, baseline: 108, tightAt: [] }),
    ...(pain !== null && { pain: { ...untold, ...pain } }),
  });
const walker: Walker = { tier: 'GO', tags: [], age: 40, aid: false, baseline: 108, checkedAt: walkStart - 30 * day };
const next = (walks: readonly FinishedSession[]) =>
  nextLevel(pastWalks(walks, dayOf), walker, walkStart + walks.length * 3 * day);

describe('a walk of the record', () => {
  it.each([
    ['nothing told', null, { colour: 'provisional', effort: null, felt: null, stumble: false, legSpread: false }],
    ['all well', green, { colour: 'GREEN', effort: 3, felt: 'easy' }],
    ['no morning yet', { ...green, morning: null }, { colour: 'provisional', effort: 3 }],
    ['a peak of 4', { ...green, pre: 0, post: 0, peak: 4 }, { colour: 'AMBER' }],
    ['a peak of 6', { ...green, peak: 6 }, { colour: 'RED' }],
    ['a stumble', { ...green, stumble: true }, { colour: 'GREEN', stumble: true }],
    ['a sore calf', { ...green, jointPain: 4 }, { jointPain: 4 }],
    ['a leg further down', { ...green, leg: 'furtherDown' }, { colour: 'RED', legSpread: true }],
    ['something new in a leg', { ...green, leg: 'new' }, { colour: 'ALERT', legSpread: true }],
  ] as const)('with %s', (_, pain, expected) => {
    expect(pastWalks([told(0, 0, pain)], dayOf)).toMatchObject([{ level: 0, target: 108, ...expected }]);
  });
  it('of which nothing was written down counts where something was told of it, and only takes away', () => {
    const plain = finishedWalk({ pain: { ...untold, pre: 1, peak: 7, post: 2 } });
    expect(pastWalks([plain], dayOf)).toMatchObject([{ level: null, target: null, colour: 'RED' }]);
    expect(pastWalks([finishedWalk()], dayOf)).toEqual([]);
    expect(pastWalks([finishedWalk({ kind: 'stretch', pain: { ...untold, pre: 1 } })], dayOf)).toEqual([]);
  });
  it('is held against the first number of its day', () => {
    const second = told(0, 0, { ...green, pre: 3, peak: 3, post: 3, morning: 'aBitWorse' });
    const first = told(0, 0, { ...green, pre: 1 });
    const both = [{ ...second, id: 'b', startedAt: second.startedAt + 3_600_000 }, first];
    expect(pastWalks(both, dayOf)[0]?.colour).toBe('AMBER');
  });
});

describe('the count in silence', () => {
  /** Half a minute of beat, three minutes of silence in which the feet do `cadence`. */
  const quiet = (cadence: number, level = 2) =>
    drill({
      walk: shortWalk({
        level,
        target: 113,
        tightAt: [],
        cadence: {
          every: 5,
          cadence: Array.from({ length: 42 }, (_, n) => (n < 6 ? 113 : cadence)),
          target: Array.from({ length: 42 }, () => 113),
          beatOn: Array.from({ length: 42 }, (_, n) => n < 6),
          distance: null,
        },
      }),
    });
  it.each([
    [112, 2, 'kept'],
    [108, 2, 'missed'],
    [112, 1, null],
  ] as const)('at %d of 113 steps on level %d is %s', (cadence, level, expected) => {
    expect(pastWalks([quiet(cadence, level)], dayOf)[0]?.silentTest).toBe(expected);
  });
  it('needs a silence of two minutes and a half', () => {
    expect(pastWalks([drill({ walk: shortWalk({ level: 2 }) })], dayOf)[0]?.silentTest).toBeNull();
  });
});

describe('levels', () => {
  it('climb after two green, easy walks', () => {
    expect(next([told(0, 0, green), told(3, 0, green)])).toMatchObject({ level: 1, why: 'advance' });
    expect(nextWalk([told(0, 0, green), told(3, 0, green)], walker, walkStart + 6 * day, dayOf).cadence).toBe(111.2);
  });
  it('stay where nobody told', () => {
    expect(next([told(0, 0, null), told(3, 0, null)])).toMatchObject({ level: 0, why: 'firstWalk' });
  });
  it.each([
    ['redOnce', { ...green, peak: 6 }, 0],
    ['stumble', { ...green, stumble: true }, 0],
    ['jointPain', { ...green, jointPain: 5 }, 0],
    ['legSpread', { ...green, leg: 'furtherDown' }, 0],
    ['alert', { ...green, symptoms: true }, 0],
  ] as const)('go back for %s', (why, pain, level) => {
    const walks = [told(0, 0, green), told(3, 0, green), told(6, 1, pain, 111.2)];
    expect(next(walks)).toMatchObject({ level, why });
  });
  it('end at the own pace after two red walks within a week, and a walk is never quicker after a red one', () => {
    const red = { ...green, peak: 6 };
    const climbed = [told(0, 0, green), told(3, 0, green), told(6, 1, green, 111.2), told(9, 1, green, 111.2)];
    const before = next(climbed);
    const after = next([...climbed, told(12, 2, red, 113.4)]);
    expect(after.level).toBeLessThan(before.level);
    expect(after.target!).toBeLessThanOrEqual(before.target!);
    expect(next([...climbed, told(12, 2, red, 113.4), told(14, 1, red, 111.2)])).toEqual({
      level: 0,
      target: 108,
      why: 'redTwice',
    });
  });
});

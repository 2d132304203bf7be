import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ceiling, type Level } from '../../src/walking/levels.ts';
import { nextLevel } from '../../src/walking/next-level.ts';
import { careful, type Walker } from '../../src/walking/offer.ts';
import { day, type PastWalk } from '../../src/walking/past-walk.ts';
import { walker, walkOn, walksAt } from './walks.ts';

/** The next walk, two days after the last one. */
const next = (history: readonly PastWalk[], who: Walker = walker) =>
  nextLevel(history, who, Math.max(0, ...history.map(({ at }) => at)) + 2 * day);
const levelAfter = (history: readonly PastWalk[], who?: Walker) => {
  const { level, why } = next(history, who);
  return [level, why];
};

/** Two weeks of walks that led to level 2. */
const toLevel2 = [...walksAt(0, 2, 0), ...walksAt(1, 2, 4, { target: 113.3 })];
const toLevel3 = [...toLevel2, ...walksAt(2, 3, 8, { target: 115.5 })];
const toLevel4 = [...toLevel3, ...walksAt(3, 3, 14, { target: 118.2 })];

describe('going up', () => {
  test('the first walk is at the own cadence', () => {
    expect(next([])).toEqual({ level: 0, target: 110, why: 'firstWalk' });
  });

  test.each([
    [0, []],
    [1, walksAt(0, 2, 0)],
    [2, toLevel2],
    [3, toLevel3],
    [4, toLevel4],
  ] as const)('level %d is reached by green, easy walks', (level, history) => {
    expect(next(history).level).toBe(level);
    if (level > 0) {
      expect(next(history).why).toBe('advance');
      expect(levelAfter(history.slice(0, -1))).toEqual([level - 1, 'moreWalks']);
    }
  });

  test.each([
    ['harder than 5 of 10', { effort: 6 }],
    ['not asked about effort', { effort: null }],
    ['hard', { felt: 'hard' }],
    ['not asked how it felt', { felt: null }],
  ] as const)('a walk that was %s is not enough', (_, part) => {
    expect(levelAfter([walkOn(0), walkOn(2, part)])).toEqual([0, 'notEasyYet']);
    expect(levelAfter([walkOn(0, part), walkOn(2)])).toEqual([0, 'notEasyYet']);
    expect(levelAfter([walkOn(0, part), walkOn(2), walkOn(4)])).toEqual([1, 'advance']);
  });

  test('"ok" with an effort of 5 is enough', () => {
    expect(next(walksAt(0, 2, 0, { felt: 'ok', effort: 5 })).level).toBe(1);
  });

  test('but not for the last level: that one is for those to whom the third is easy', () => {
    const history = [...toLevel3, ...walksAt(3, 3, 14, { felt: 'ok' })];
    expect(levelAfter(history)).toEqual([3, 'notEasyYet']);
  });

  test('a walk whose morning after is not known counts neither way', () => {
    expect(levelAfter([walkOn(0), walkOn(2, { colour: 'provisional' })])).toEqual([0, 'moreWalks']);
    expect(levelAfter([walkOn(0), walkOn(2, { colour: 'provisional' }), walkOn(4)])).toEqual([1, 'advance']);
  });

  test('walks without the beat of a level do not count', () => {
    expect(levelAfter([walkOn(0), walkOn(2, { level: null, target: null })])).toEqual([0, 'moreWalks']);
  });

  test('stops where the ceiling is reached', () => {
    const limited = { ...walker, tags: ['BALANCE'] };
    expect(levelAfter(toLevel2, limited)).toEqual([2, 'advance']);
    expect(levelAfter(toLevel3, limited)).toEqual([2, 'ceiling']);
    expect(levelAfter(toLevel3, { ...walker, age: 80 })).toEqual([2, 'ceiling']);
    expect(next(toLevel3, limited).target).toBe(115.5);
  });

  test('goes on to level 2, where the beat fades, even if the ceiling was reached before', () => {
    const history = [...walksAt(0, 2, 0, { target: 118 }), ...walksAt(1, 2, 4, { target: 120 })];
    const limited = { ...walker, baseline: 118, age: 75 };
    expect(next(history, limited)).toEqual({ level: 2, target: 120, why: 'advance' });
  });

  test('a level that was walked lower than it was offered is the one to go on from', () => {
    expect(levelAfter([...toLevel3, ...walksAt(1, 1, 14)])).toEqual([1, 'moreWalks']);
  });
});

describe('holding', () => {
  test('after one amber walk, and until two green ones have followed', () => {
    const amber = [...toLevel2, ...walksAt(2, 2, 8), walkOn(12, { level: 2, colour: 'AMBER' })];
    expect(levelAfter(amber)).toEqual([2, 'amberOnce']);
    expect(levelAfter([...amber, ...walksAt(2, 1, 14)])).toEqual([2, 'moreWalks']);
    expect(levelAfter([...amber, ...walksAt(2, 2, 14)])).toEqual([3, 'advance']);
  });

  test('at the last level only while it is easy', () => {
    expect(levelAfter([...toLevel4, ...walksAt(4, 3, 20)])).toEqual([4, 'topLevel']);
    for (const part of [{ felt: 'ok' }, { colour: 'AMBER' }, { effort: 6 }] as const)
      expect(levelAfter([...toLevel4, ...walksAt(4, 1, 20, part)])).toEqual([3, 'notComfortable']);
    expect(next([...toLevel4, ...walksAt(4, 1, 20, { colour: 'provisional', felt: null })]).level).toBe(4);
  });
});

describe('going back', () => {
  const at2 = (...parts: readonly Partial<PastWalk>[]): PastWalk[] => [
    ...toLevel2,
    ...parts.map((part, n) => walkOn(8 + 2 * n, { level: 2, target: 115.5, ...part })),
  ];

  test.each([
    ['redOnce', { colour: 'RED' }],
    ['jointPain', { jointPain: 4 }],
    ['jointPain', { jointPain: 4, colour: 'provisional' }],
  ] as const)('one level: %s', (why, part) => {
    expect(levelAfter(at2(part))).toEqual([1, why]);
  });

  test('not for joint pain of 3', () => {
    expect(next(at2({ jointPain: 3 })).level).toBe(2);
  });

  test('one level after two amber walks in a row, and then two more are needed', () => {
    expect(levelAfter(at2({ colour: 'AMBER' }, { colour: 'AMBER' }))).toEqual([1, 'amberTwice']);
    expect(levelAfter(at2({ colour: 'AMBER' }, { colour: 'provisional' }, { colour: 'AMBER' }))[0]).toBe(1);
    expect(levelAfter(at2({ colour: 'AMBER' }, {}, { colour: 'AMBER' }))[0]).toBe(2);
    const back = at2({ colour: 'AMBER' }, { colour: 'AMBER' });
    expect(levelAfter([...back, walkOn(12, { level: 1, colour: 'AMBER' })])).toEqual([1, 'amberOnce']);
  });

  test('the target goes back at once', () => {
    expect(next(at2({ colour: 'RED' })).target).toBe(113.3);
  });

  test('a walk without the beat can take a level away as well', () => {
    const posture = { level: null, target: null } as const;
    expect(levelAfter(at2({}, { ...posture, colour: 'RED' }))).toEqual([1, 'redOnce']);
    expect(levelAfter(at2({}, { ...posture, stumble: true }))).toEqual([0, 'stumble']);
  });

  test('never below the own cadence', () => {
    expect(levelAfter([walkOn(0, { colour: 'RED' })])).toEqual([0, 'redOnce']);
  });

  test('all the way after a stumble, and limited from then on until the check is answered again', () => {
    const stumbled = [...toLevel3, walkOn(14, { level: 3, target: 118.2, stumble: true })];
    expect(next(stumbled)).toEqual({ level: 0, target: 110, why: 'stumble' });
    const again = [
      ...stumbled,
      ...walksAt(0, 2, 16),
      ...walksAt(1, 2, 20, { target: 113.3 }),
      ...walksAt(2, 3, 24, { target: 115.5 }),
    ];
    expect(levelAfter(again)).toEqual([2, 'ceiling']);
    expect(levelAfter(again, { ...walker, checkedAt: 15 * day })).toEqual([3, 'advance']);
  });
});

describe('back to the own cadence, with a physiotherapist suggested', () => {
  const redTwice = (days: number): PastWalk[] => [
    ...toLevel3,
    walkOn(14, { level: 3, colour: 'RED' }),
    walkOn(14 + days, { level: 2, colour: 'RED' }),
  ];

  test('after two red walks within seven days, not within eight', () => {
    expect(next(redTwice(7))).toEqual({ level: 0, target: 110, why: 'redTwice' });
    expect(levelAfter(redTwice(8))).toEqual([1, 'redOnce']);
  });

  test.each([
    ['legSpread', { legSpread: true }],
    ['legSpread', { legSpread: true, colour: 'RED' }],
    ['alert', { colour: 'ALERT' }],
    ['legSpread', { legSpread: true, level: null, target: null }],
  ] as const)('after %s', (why, part) => {
    const { level, target, why: said } = next([...toLevel3, walkOn(14, { level: 3, ...part })]);
    expect([level, target, said]).toEqual([0, 110, why]);
  });

  test('stays so however well it goes, until the check has been answered again', () => {
    const history = [...redTwice(2), ...walksAt(0, 3, 18)];
    expect(levelAfter(history)).toEqual([0, 'redTwice']);
    expect(levelAfter(history, { ...walker, checkedAt: 15 * day })).toEqual([0, 'redTwice']);
    expect(levelAfter(history, { ...walker, checkedAt: 16 * day })).toEqual([0, 'redTwice']);
    expect(levelAfter(history, { ...walker, checkedAt: 40 * day })).toEqual([0, 'firstWalk']);
    expect(levelAfter(history, { ...walker, checkedAt: 19 * day })).toEqual([1, 'advance']);
  });
});

describe('without an offer', () => {
  test.each([
    [{ ...careful, baseline: 110 }, 'notChecked'],
    [{ ...walker, tier: 'CLINICIAN_SOON' }, 'notCleared'],
    [{ ...walker, aid: true }, 'walkingAid'],
    [{ ...walker, baseline: 125 }, 'alreadyQuick'],
    [{ ...walker, baseline: 70 }, 'slowSteps'],
  ] as const)('%j walks at the own cadence: %s', (who, why) => {
    expect(next(toLevel4, who)).toEqual({ level: 0, target: who.baseline, why });
  });

  test('without a known cadence there is no target', () => {
    expect(next(toLevel4, careful)).toEqual({ level: 0, target: null, why: 'notChecked' });
    expect(next(toLevel4, { ...walker, baseline: null })).toEqual({ level: 0, target: null, why: 'noBaseline' });
  });
});

describe('over any course of walks', () => {
  const days = fc.double({ min: 0.2, max: 9, noNaN: true });
  const easy = { colour: 'GREEN', effort: 3, felt: 'easy', stumble: false, jointPain: 0, legSpread: false } as const;
  const good = fc.record({ days, cued: fc.constant(true) }).map((walk) => ({ ...easy, ...walk }));
  const mixed = fc.record({
    days,
    colour: fc.constantFrom<PastWalk['colour']>('GREEN', 'GREEN', 'GREEN', 'AMBER', 'provisional', 'RED', 'ALERT'),
    effort: fc.constantFrom(3, 5, 7, null),
    felt: fc.constantFrom<PastWalk['felt']>('easy', 'ok', 'hard', null),
    stumble: fc.boolean(),
    jointPain: fc.constantFrom(0, 3, 4, null),
    legSpread: fc.constantFrom(false, false, false, true),
    cued: fc.boolean(),
  });
  const outcome = fc.oneof({ weight: 25, arbitrary: good }, { weight: 1, arbitrary: mixed });
  const who = fc.record({
    baseline: fc.double({ min: 85, max: 118, noNaN: true }),
    age: fc.constantFrom(40, 80, null),
    tags: fc.constantFrom<readonly string[]>([], ['BALANCE']),
  });

  test('a level is gained one at a time and only by a green walk; limits hold', () => {
    let highest: Level = 0;
    fc.assert(
      fc.property(who, fc.array(outcome, { minLength: 15, maxLength: 40 }), ({ baseline, age, tags }, outcomes) => {
        const person: Walker = { ...walker, baseline, age, tags };
        const limited = tags.length > 0 || age === 80;
        const history: PastWalk[] = [];
        let at = 0;
        let before: Level = 0;
        for (const { days, cued, ...rest } of outcomes) {
          at += days * day;
          const { level, target } = nextLevel(history, person, at);
          const last = history.at(-1);
          highest = Math.max(highest, level) as Level;
          expect(level - before).toBeLessThanOrEqual(1);
          if (level > before) expect([last?.colour, last?.stumble, last?.legSpread]).toEqual(['GREEN', false, false]);
          expect(target).toBeGreaterThanOrEqual(baseline);
          expect(target).toBeLessThanOrEqual(Math.max(baseline, ceiling(baseline, limited)) + 1e-6);
          const walks = history.filter((walk) => walk.level !== null);
          const rise = (past: PastWalk | undefined): number => (target ?? 0) - (past?.target ?? baseline);
          expect(rise(walks.at(-1))).toBeLessThanOrEqual(4 + 1e-6);
          for (const past of walks) if (at - past.at < 7 * day) expect(rise(past)).toBeLessThanOrEqual(5 + 1e-6);
          history.push({ ...rest, at, silentTest: null, level: cued ? level : null, target: cued ? target : null });
          before = level;
        }
      }),
      { numRuns: 200 },
    );
    // The course of walks reaches what it is meant to try.
    expect(highest).toBe(4);
  });

  it('does not depend on the order in which walks were kept', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(toLevel4, { minLength: toLevel4.length }), (shuffled) => {
        expect(next(shuffled)).toEqual(next(toLevel4));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Colour } from '../../src/care/colour.ts';
import { daysAfter, daysBetween } from '../../src/care/moment.ts';
import { type PlanDay, planWeek, supportFor, type WeekFacts } from '../../src/care/plan-week.ts';
import { careTags } from '../../src/care/tags.ts';
import {
  boutsOf,
  ceilingOf,
  comfortableMinutes,
  nextWalk,
  type WalkDone,
  walksPerWeek,
  weekOfPlan,
} from '../../src/care/walk-minutes.ts';

const start = '2026-03-02';
const day = (n: number) => daysAfter(start, n);
const plain = { tags: [], lowersWalkingDose: false };
const walk = (n: number, minutes: number, colour: Colour = 'GREEN', more: Partial<WalkDone> = {}): WalkDone => ({
  day: day(n),
  minutes,
  peak: 2,
  colour,
  ...more,
});

describe('the start', () => {
  it.each([
    [[], 5],
    [[walk(0, 12)], 12],
    [[walk(0, 12), walk(1, 18, 'GREEN', { peak: 4 })], 12],
    [[walk(0, 12), walk(1, 18, 'AMBER', { peak: 3 })], 18],
    [[walk(0, 3)], 5],
    [[walk(0, 45)], 20],
    [[walk(0, 12.8)], 12],
    [[walk(0, 30, 'provisional', { peak: null })], 5],
  ] as const)('%# is the longest comfortable walk, 5 to 20', (walks, minutes) => {
    expect(comfortableMinutes(walks)).toBe(minutes);
  });
});

describe('the weeks', () => {
  it.each([
    [1, 10, 4],
    [2, 10, 4],
    [3, 13, 4],
    [4, 13, 4],
    [5, 20, 5],
    [8, 20, 5],
    [9, 25, 5],
    [12, 25, 5],
    [13, 30, 5],
    [24, 30, 5],
    [60, 30, 5],
  ])('%i: at most %i minutes from a start of 10, %i times', (week, minutes, times) => {
    expect(ceilingOf(week, 10)).toBe(minutes);
    expect(walksPerWeek(week)).toBe(times);
  });
  it('never ask for less than the week before', () => {
    for (let from = 5; from <= 20; from += 1)
      for (let week = 1; week < 40; week += 1)
        expect(ceilingOf(week + 1, from)).toBeGreaterThanOrEqual(ceilingOf(week, from));
  });
  it.each([
    [0, 1],
    [6, 1],
    [7, 2],
    [-400, 1],
    [28, 5],
  ])('day %i is in week %i', (n, week) => {
    expect(weekOfPlan(start, day(n))).toBe(week);
  });
});

describe('the next walk', () => {
  const next = (walks: readonly WalkDone[], from = 10, facts: Parameters<typeof nextWalk>[3] = plain) => {
    const { minutes, why } = nextWalk(from, start, walks, facts);
    return [minutes, why.key];
  };
  it.each([
    [[], 10, 'start'],
    [[walk(0, 10)], 10, 'onTheWay'],
    [[walk(0, 10), walk(2, 10)], 10, 'ceiling'],
    [[walk(14, 10), walk(15, 10)], 12, 'twoGreen'],
    [[walk(14, 10), walk(15, 10), walk(16, 12), walk(17, 12)], 13, 'twoGreen'],
    [[walk(14, 10), walk(15, 10, 'provisional'), walk(16, 10)], 12, 'twoGreen'],
    [[walk(14, 10), walk(15, 10, 'AMBER'), walk(16, 10)], 10, 'onTheWay'],
    [[walk(14, 10), walk(15, 4)], 10, 'again'],
    [[walk(14, 10), walk(15, 10, 'GREEN', { cadenceRose: true })], 10, 'cadenceFirst'],
    [[walk(0, 10, 'AMBER')], 10, 'again'],
    [[walk(0, 10, 'AMBER'), walk(1, 10, 'AMBER')], 7, 'twoAmber'],
    [[walk(0, 10, 'RED')], 5, 'afterRed'],
    [[walk(0, 10, 'ALERT')], 5, 'afterRed'],
    [[walk(0, 10, 'RED'), walk(1, 5, 'RED')], 2, 'afterRed'],
    [[walk(0, 10), walk(1, 10), walk(2, 10, 'RED'), walk(5, 5)], 10, 'backAgain'],
    [[walk(0, 10, 'provisional')], 10, 'waiting'],
  ] as const)('%#', (walks, minutes, why) => {
    expect(next(walks)).toEqual([minutes, why]);
  });
  it('grows by a fifth a week at most from week 5 on', () => {
    const many = Array.from({ length: 8 }, (_, n) => walk(28 + (n % 7), 30));
    expect(next(many.slice(0, 7), 10)[0]).toBe(12);
    expect(next(many.slice(0, 7), 5)[0]).toBe(6);
  });
  it('is no longer on a day after months away than it was before', () => {
    expect(next([walk(0, 10), walk(200, 10)])[0]).toBe(12);
    expect(next([walk(0, 10)])[0]).toBe(10);
  });
  it('is shorter where each step makes it worse, and short where everything does', () => {
    expect(nextWalk(12, start, [], { tags: [], lowersWalkingDose: true })).toMatchObject({
      minutes: 9,
      shortened: true,
    });
    expect(nextWalk(20, start, [], { tags: ['GENTLE'], lowersWalkingDose: false })).toMatchObject({
      minutes: 10,
      shortened: true,
    });
    expect(nextWalk(8, start, [], { tags: ['GENTLE'], lowersWalkingDose: false })).toMatchObject({
      minutes: 8,
      shortened: false,
    });
  });
  const walks = fc.array(
    fc.record({
      wait: fc.nat(6),
      minutes: fc.integer({ min: 1, max: 40 }),
      colour: fc.constantFrom<Colour>('GREEN', 'GREEN', 'GREEN', 'AMBER', 'RED', 'ALERT', 'provisional'),
    }),
    { maxLength: 60 },
  );
  test('never leaps, never passes its week, and never grows after a walk that was not good', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 20 }), walks, (from, story) => {
        let n = 0;
        const done: WalkDone[] = [];
        const reached = [from];
        for (const { wait, minutes, colour } of story) {
          n += wait;
          const before = nextWalk(from, start, done, plain).minutes;
          done.push(walk(n, minutes, colour));
          const { minutes: now, why } = nextWalk(from, start, done, plain);
          expect(now).toBeLessThanOrEqual(Math.max(before, ceilingOf(weekOfPlan(start, day(n)), from)));
          if (colour !== 'GREEN') expect(now).toBeLessThanOrEqual(before);
          if (colour === 'RED') expect(now).toBeLessThanOrEqual(Math.max(2, before / 2));
          if (why.key === 'backAgain') expect(reached).toContain(now);
          else expect(now - before).toBeLessThanOrEqual(2);
          expect(now).toBeGreaterThanOrEqual(2);
          reached.push(now);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a walk that would tighten', () => {
  it.each([
    [20, null, [20]],
    [20, 25, [20]],
    [20, 20, [20]],
    [20, 19, [15, 5]],
    [20, 12, [9, 11]],
    [20, 15, [12, 8]],
    [20, 5, [4, 16]],
    [6, 1, [1, 5]],
    [5, 0.5, [1, 4]],
    [2, 1, [1, 1]],
  ])('of %d minutes with an onset of %s is walked as %o', (minutes, onset, bouts) => {
    expect(boutsOf(minutes, onset)).toEqual(bouts);
    expect(bouts.reduce((sum, bout) => sum + bout, 0)).toBe(minutes);
  });
});

const everything = new Set(['home_relief', 'hips', 'support', 'eases_when_sitting', 'eases_when_standing']);
const week = (today: number, more: Partial<WeekFacts> = {}): readonly PlanDay[] =>
  planWeek({
    startedOn: start,
    today: day(today),
    minutes: 10,
    onset: null,
    tags: [],
    available: everything,
    done: [],
    notToday: [],
    ...more,
  });
const daysWith = (plan: readonly PlanDay[], what: string): number[] =>
  plan.flatMap(({ day: each, items }) => (items.some((item) => item.what === what) ? [daysBetween(start, each)] : []));

describe('a week', () => {
  it('has its walks, hips three times, support two or three times, and a day of rest', () => {
    for (let n = 0; n < 24; n += 1) {
      const plan = week(n * 7 + (n % 7));
      expect(plan.map((each) => each.day)).toEqual(Array.from({ length: 7 }, (_, i) => day(n * 7 + i)));
      expect(daysWith(plan, 'walk')).toHaveLength(walksPerWeek(n + 1));
      expect(daysWith(plan, 'hips')).toHaveLength(3);
      expect(daysWith(plan, 'support')).toHaveLength(n < 4 ? 2 : 3);
      expect(daysWith(plan, 'relief')).toEqual(daysWith(plan, 'walk'));
      expect(plan.some(({ items }) => items.length === 0)).toBe(true);
    }
  });
  it('is the same whichever day of it is today, done or not', () => {
    for (let n = 0; n < 7; n += 1) expect(week(n)).toEqual(week(0));
    expect(week(3, { done: [] }).at(-1)).toEqual(week(0).at(-1));
  });
  it('has support on no two days running, from week to week and whatever was done besides', () => {
    const all = Array.from({ length: 26 }, (_, n) => daysWith(week(n * 7), 'support')).flat();
    all.slice(1).forEach((each, n) => {
      expect(each - all[n]!).toBeGreaterThanOrEqual(2);
    });
    fc.assert(
      fc.property(fc.nat(180), fc.uniqueArray(fc.nat(180), { maxLength: 60 }), (today, done) => {
        const plan = week(today, { done: done.map((n) => ({ day: day(n), what: 'support' as const })) });
        for (const { day: each, items } of plan) {
          const support = items.find(({ what }) => what === 'support');
          const near = [-1, 1].map((n) => done.includes(daysBetween(start, each) + n));
          if (support !== undefined && !support.done) expect(near).toEqual([false, false]);
        }
      }),
    );
  });
  it('marks what is done, and does not count a day that was skipped against anybody', () => {
    const plan = week(2, {
      done: [
        { day: day(0), what: 'walk' },
        { day: day(6), what: 'hips' },
      ],
    });
    expect(plan[0]!.items[0]).toMatchObject({ what: 'walk', done: true });
    expect(plan[6]!.items).toEqual([{ what: 'hips', routine: 'hips', done: true }]);
    expect(daysWith(plan, 'walk')).toEqual(daysWith(week(2), 'walk'));
  });
  it('"not today" is fine: the day is free and nothing moves', () => {
    const plan = week(2, { notToday: [day(2)] });
    expect(plan[2]).toEqual({ day: day(2), items: [], notToday: true });
    expect(plan.filter((_, n) => n !== 2)).toEqual(week(2).filter((_, n) => n !== 2));
  });
  it('offers no routine of which nothing is left', () => {
    const plan = week(0, { tags: ['FLEX_AGG', 'EXT_AGG', 'GENTLE'], available: new Set(['support', 'home_relief']) });
    expect(daysWith(plan, 'hips')).toEqual([]);
    expect(daysWith(plan, 'support')).toHaveLength(2);
  });
  it('walks in bouts where it tightens', () => {
    expect(week(0, { minutes: 20, onset: 10 })[0]!.items[0]).toMatchObject({ bouts: [8, 12] });
  });
  it('before its first day is the first one', () => {
    expect(week(-300)).toEqual(week(0));
  });
  it.each([
    [[], 'support'],
    [['EXT_AGG'], 'eases_when_sitting'],
    [['FLEX_AGG'], 'eases_when_standing'],
    [['FLEX_AGG', 'EXT_AGG', 'GENTLE'], 'support'],
  ] as const)('with %o strengthens by %s', (tags, id) => {
    expect(supportFor(tags)).toBe(id);
    expect(careTags.length).toBe(11);
  });
});

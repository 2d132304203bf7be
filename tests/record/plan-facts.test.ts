/** The plan of the week from a record: days and minutes worked out by hand. 2026-03-02 is a Monday. */
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, daysAfter, hour, minute, oneDay } from '../../src/care/moment.ts';
import type { FinishedSession } from '../../src/record/kept.ts';
import { type SessionPain, untold } from '../../src/record/pain.ts';
import { countedFrom, donePurposes, firstWalks, onsetOf, purposeOf, walksDone } from '../../src/record/plan-facts.ts';
import type { WalkRecord } from '../../src/record/walk.ts';
import { walkedTime } from '../../src/record/walk-facts.ts';
import { walkedBeforeTightening, walkSummary } from '../../src/record/walk-summary.ts';
import { type PlanKnown, type WeeklyPlan, weeklyPlan } from '../../src/record/weekly-plan.ts';
import { fullHour, shortWalk } from '../fixtures/walks.ts';

const start = '2026-03-02';
const day = (n: number) => daysAfter(start, n);
/** At 9 in the morning, n days after the start, where clocks show UTC. */
const at = (n: number, hours = 9) => dayNumber(start)! * oneDay + n * oneDay + hours * hour;
const inZone = (ahead: number) => (moment: number) => dayOf(Math.floor((moment + ahead * hour) / oneDay));
const utc = inZone(0);

const good: Partial<SessionPain> = { pre: 2, peak: 2, post: 2, leg: 'none', morning: 'asBefore' };
const session = (routine: string, startedAt: number, over: Partial<FinishedSession> = {}): FinishedSession => ({
  id: `${routine} ${startedAt}`,
  routine,
  name: routine,
  kind: routine.startsWith('drill') ? 'drill' : routine === 'walk_break' ? 'break' : 'stretch',
  startedAt,
  endedAt: startedAt + (over.spent ?? 300) * 1000,
  planned: 300,
  spent: 300,
  outcome: 'complete',
  blocks: [],
  ...over,
});
const walk = (startedAt: number, minutes: number, pain: Partial<SessionPain> | null = good, record?: WalkRecord) =>
  session('drill_short_quick', startedAt, {
    planned: minutes * 60,
    spent: minutes * 60,
    ...(pain && { pain: { ...untold, ...pain } }),
    ...(record && { walk: record }),
  });
/** Not measured: it tightened after so many minutes. */
const tightAfter = (minutes: number): WalkRecord =>
  shortWalk({
    sensors: 'none',
    tightAt: [{ at: minutes * 60, distance: null, cadence: null, what: 'tight' }],
  });

const everything = new Set(['home_relief', 'hips', 'support', 'eases_when_sitting', 'eases_when_standing']);
const planned = (history: readonly FinishedSession[], over: Partial<PlanKnown> = {}): WeeklyPlan =>
  weeklyPlan({
    history: history.toSorted((a, b) => b.startedAt - a.startedAt),
    dayOf: utc,
    today: start,
    startedOn: start,
    tags: [],
    lowersWalkingDose: false,
    available: everything,
    notToday: [],
    asked: [],
    nextLevel: null,
    ...over,
  });
const named = ({ items }: WeeklyPlan['today']) =>
  items.map((item) => {
    const done = item.done ? ', done' : '';
    return item.what === 'walk' ? `walk ${item.bouts.join('+')}${done}` : `${item.routine}${done}`;
  });
const red: Partial<SessionPain> = { ...good, peak: 7 };

describe('the plan of today', () => {
  it.each<[string, readonly FinishedSession[], Partial<PlanKnown>, readonly string[]]>([
    ['of a person whose first walk was just now', [walk(at(0), 8)], {}, ['walk 8, done', 'home_relief', 'hips']],
    ['begins small where there was no walk yet', [session('hips', at(0))], {}, ['walk 5', 'home_relief', 'hips, done']],
    ['the day after', [walk(at(0), 8)], { today: day(1) }, ['support']],
    ['is as long as the first walks were', [walk(at(0), 8)], { today: day(2) }, ['walk 8', 'home_relief', 'hips']],
    [
      'is half as long after RED',
      [walk(at(0), 8), walk(at(1), 8, red)],
      { today: day(2) },
      ['walk 4', 'home_relief', 'hips'],
    ],
    [
      'is half as long after a walk that ended in a rest, with so much pain in it',
      [walk(at(0), 8), walk(at(1), 8, { pre: 2, peak: 9 })],
      { today: day(2) },
      ['walk 4', 'home_relief', 'hips'],
    ],
    ['is free where it was put aside', [walk(at(0), 8)], { today: day(2), notToday: [day(2)] }, []],
    ['keeps what was done before it was put aside', [walk(at(0), 8)], { notToday: [start] }, ['walk 8, done']],
    [
      'suits those who ease when they sit',
      [walk(at(0), 8)],
      { today: day(1), tags: ['EXT_AGG'] },
      ['eases_when_sitting'],
    ],
    ['has no support of which nothing suits', [walk(at(0), 8)], { today: day(1), available: new Set(['hips']) }, []],
    ['rests support the day after it', [walk(at(0), 8), session('support', at(0, 18))], { today: day(1) }, []],
    [
      'is in parts where it tightens',
      [10, 11, 12].map((m, n) => walk(at(n), 20, good, tightAfter(m))),
      { today: day(3) },
      ['walk 8+12', 'home_relief'],
    ],
    [
      'is a quarter shorter where each step makes it worse',
      [walk(at(0), 8)],
      { today: day(2), lowersWalkingDose: true },
      ['walk 6', 'home_relief', 'hips'],
    ],
    ['has five walks from week 5 on', [walk(at(0), 8)], { today: day(29) }, ['walk 8', 'home_relief', 'hips']],
    ['rests on the seventh day', [walk(at(0), 8)], { today: day(6) }, []],
  ])('%s', (_, history, over, items) => {
    expect(named(planned(history, over).today)).toEqual(items);
  });

  it('says when something is planned again, in the next week too', () => {
    const plan = planned([walk(at(0), 8)], { today: day(6) });
    expect([plan.week, plan.after?.day]).toEqual([1, day(7)]);
    expect(planned([walk(at(0), 8)]).after?.day).toBe(day(1));
    expect(planned([session('hips', at(0))], { available: new Set() }).after?.day).toBe(day(2));
  });

  it('knows its habits by their weekdays, whatever was done or put aside', () => {
    const habits = ({ habits: all }: WeeklyPlan) => all.map(({ item, weekdays }) => [item.what, weekdays]);
    const plain = habits(planned([walk(at(0), 8)]));
    expect(plain).toEqual([
      ['walk', [0, 2, 3, 5]],
      ['relief', [0, 2, 3, 5]],
      ['hips', [0, 2, 5]],
      ['support', [1, 4]],
    ]);
    const busy = [walk(at(0), 8), session('support', at(0, 12)), session('hips', at(3))];
    expect(habits(planned(busy, { today: day(4), notToday: [day(2), day(4)] }))).toEqual(plain);
  });
});

describe('a walk whose morning is not known', () => {
  const told: Partial<SessionPain> = { pre: 2, peak: 2, post: 2, leg: 'none' };
  const why = (over: Partial<PlanKnown>, ...history: FinishedSession[]) => planned(history, over).walk.why.key;
  it('is waited for as long as it is asked about, and then no more', () => {
    expect(why({ today: day(1) }, walk(at(0), 8, told))).toBe('waiting');
    expect(why({ today: day(3) }, walk(at(0), 8, told))).toBe('waiting');
    expect(why({ today: day(4) }, walk(at(0), 8, told))).toBe('start');
    expect(why({ today: day(1), asked: [{ about: start }] }, walk(at(0), 8, told))).toBe('start');
  });
  it('leaves what was said before it', () => {
    expect(why({ today: day(6) }, walk(at(0), 8), walk(at(1), 8, told))).toBe('onTheWay');
  });
});

describe('clocks', () => {
  const history = [walk(at(0), 8), walk(at(2), 8), walk(at(3), 8)];
  it('that went back a year leave a plan with rest days, in its first week, and raise nothing', () => {
    for (let n = 0; n < 14; n += 1) {
      const plan = planned(history, { today: day(n - 365) });
      expect(plan.days.map((each) => each.day)).toContain(day(n - 365));
      expect([plan.week, plan.walk.minutes]).toEqual([1, 8]);
      expect(plan.days.filter(({ items }) => items.length === 0)).toHaveLength(1);
    }
  });
  it('that went a year ahead make no walk longer by themselves', () => {
    const plan = planned(history, { today: day(365) });
    expect([plan.week, plan.walk.minutes]).toEqual([53, 8]);
  });
  it('count from the first day, or from as many whole weeks before it', () => {
    expect(countedFrom(start, day(3))).toBe(start);
    expect(countedFrom(start, start)).toBe(start);
    expect(countedFrom(start, day(-1))).toBe(day(-7));
    expect(countedFrom(start, day(-7))).toBe(day(-7));
    expect(countedFrom(start, day(-8))).toBe(day(-14));
  });
  it('of another time zone move a session to its day there, and lose nothing', () => {
    const late = [walk(at(0, 1), 8), walk(at(2, 23), 8)];
    const minutes = (ahead: number) => planned(late, { dayOf: inZone(ahead), today: day(3) }).walk.minutes;
    expect([-12, 0, 14].map(minutes)).toEqual([8, 8, 8]);
    const done = (ahead: number) => donePurposes(late, inZone(ahead)).map((each) => each.day);
    expect(done(0)).toEqual([day(0), day(2)]);
    expect(done(-12)).toEqual([day(-1), day(2)]);
    expect(done(14)).toEqual([day(0), day(3)]);
    // The first evening there is before the first day of the plan here.
    expect(planned(late, { dayOf: inZone(-12), today: day(-1) }).week).toBe(1);
  });
});

describe('what was done', () => {
  it.each([
    ['home_relief', 'relief'],
    ['hips', 'hips'],
    ['support', 'support'],
    ['eases_when_sitting', 'support'],
    ['eases_when_standing', 'support'],
    ['drill_heel_roll_toe', 'walk'],
    ['drill_own_pace', null],
    ['walk_break', null],
    ['cat_cow_alone', null],
  ])('%s is for %s', (routine, what) => {
    expect(purposeOf(session(routine, 0))).toBe(what);
  });
  it('is a session of which half was done, or a walk of five minutes', () => {
    const done = (one: FinishedSession) => donePurposes([one], utc).length;
    const stopped = { outcome: 'stopped' } as const;
    expect(done(session('hips', at(0), { ...stopped, spent: 149 }))).toBe(0);
    expect(done(session('hips', at(0), { ...stopped, spent: 150 }))).toBe(1);
    // Looked through with *Next*, to the end.
    expect(done(session('hips', at(0), { outcome: 'partly', spent: 3 }))).toBe(0);
    expect(done(session('hips', at(0), { outcome: 'partly', spent: 200 }))).toBe(1);
    expect(done(session('hips', at(0), { outcome: 'partly', spent: 60 }))).toBe(0);
    expect(done({ ...walk(at(0), 20), ...stopped, spent: 299 })).toBe(0);
    expect(done({ ...walk(at(0), 20), ...stopped, spent: 300 })).toBe(1);
  });
  it('of a walk in parts is one walk: its minutes together, its worst, and how it was borne where that was told', () => {
    const first = walk(at(0), 8, null);
    const second = walk(first.endedAt + 4 * minute, 7, { ...good, peak: 3 });
    const [one, ...more] = walksDone([second, session('walk_break', first.endedAt), first], utc, null);
    expect(more).toEqual([]);
    expect(one).toEqual({ day: start, minutes: 15, peak: 3, colour: 'GREEN', cadenceRose: false });
    const apart = walk(first.endedAt + 31 * minute, 7);
    expect(walksDone([apart, first], utc, null).map(({ minutes, colour }) => [minutes, colour])).toEqual([
      [8, 'provisional'],
      [7, 'GREEN'],
    ]);
    const worse = walk(first.endedAt + 4 * minute, 7, red);
    expect(walksDone([worse, walk(at(0), 8)], utc, null)).toMatchObject([{ peak: 7, colour: 'RED' }]);
  });
  it('of a walk in parts is judged from before the first to the end of the last', () => {
    const first = walk(at(0), 8, { pre: 2, peak: 4, morning: 'asBefore' });
    const colour = (told: Partial<SessionPain>, begun: FinishedSession = first) =>
      walksDone([walk(begun.endedAt + 4 * minute, 7, told), begun], utc, null).map((each) => [each.peak, each.colour]);
    // A rise of 2 over the whole walk, though of 1 over its second part.
    expect(colour({ ...good, pre: 3, peak: 4, post: 3 })).toEqual([[4, 'AMBER']]);
    expect(colour({ ...good, pre: 3, peak: 3 }, walk(at(0), 8, { pre: 2, morning: 'asBefore' }))).toEqual([
      [3, 'GREEN'],
    ]);
    expect(colour({ ...good }, walk(at(0), 8, { pre: 2, symptoms: true }))).toEqual([[2, 'ALERT']]);
    expect(colour({ ...good, leg: 'furtherDown' })).toEqual([[4, 'RED']]);
  });
  it('tells when the cadence went up after a walk, the last one too', () => {
    const beat = (n: number, level: number) => walk(at(n), 8, good, { ...tightAfter(5), level });
    const rose = (next: number | null) =>
      walksDone([beat(4, 1), beat(2, 1), beat(0, 0)], utc, next).map(({ cadenceRose }) => cadenceRose);
    expect(rose(1)).toEqual([true, false, false]);
    expect(rose(2)).toEqual([true, false, true]);
    expect(rose(null)).toEqual([true, false, false]);
  });
});

describe('the start of the plan', () => {
  const minutes = (...history: FinishedSession[]) =>
    firstWalks(walksDone(history, utc, null)).map((each) => each.minutes);
  it('is looked for in the first week of walking', () => {
    expect(minutes(session('hips', at(0)), walk(at(9), 8), walk(at(15), 12), walk(at(16), 20))).toEqual([8, 12]);
  });
  it('is no walk that was too much', () => {
    expect(minutes(walk(at(0), 8), walk(at(1), 20, { ...good, morning: 'clearlyWorse' }))).toEqual([8]);
    expect(planned([walk(at(0), 8), walk(at(1), 20, { ...good, morning: 'clearlyWorse' })]).walk.minutes).toBe(4);
  });
  it('is not raised by the walks that it led to', () => {
    const week3 = [14, 16, 17, 19].map((n) => walk(at(n), n < 17 ? 8 : 10));
    const plan = planned([walk(at(0), 8), ...week3], { today: day(20) });
    // Two green walks add 2, two more the last minute up to M0 + 3.
    expect(plan.walk).toMatchObject({ minutes: 11, why: { key: 'twoGreen' } });
  });
});

describe('the usual time to tightening', () => {
  it('comes from the walks that were written down, from the second on', () => {
    const history = [walk(at(3), 20, good, tightAfter(12)), walk(at(2), 20), walk(at(1), 20, good, tightAfter(8))];
    expect(onsetOf(history)).toBe(10);
    expect(onsetOf(history.slice(0, 2))).toBeNull();
    expect(onsetOf([])).toBeNull();
  });
});

describe('walked time', () => {
  const marks = (...seconds: number[]) =>
    seconds.map((each) => ({ at: each, distance: null, cadence: null, what: 'tight' as const }));
  it.each([
    ['a short walk', shortWalk()],
    ['an hour', { ...fullHour(), tightAt: marks(1803.5) }],
    ['a mark in a gap', shortWalk({ tightAt: marks(77, 92) })],
    ['a mark before the first step', shortWalk({ tightAt: marks(0) })],
  ])('of %s is that of its summary', (_, record) => {
    const { walked, beforeTightening } = walkSummary(record);
    expect(walkedTime({ spent: 1, walk: record })).toBe(walked);
    expect(walkedBeforeTightening({ walk: record })).toBe(beforeTightening);
  });
  it('is that of the session where nothing was measured', () => {
    expect(walkedTime({ spent: 77, walk: shortWalk({ sensors: 'none' }) })).toBe(77);
    expect(walkedTime({ spent: 77 })).toBe(77);
  });
});

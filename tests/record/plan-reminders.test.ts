import { describe, expect, it } from 'vitest';
import { calendarText } from '../../src/care/calendar.ts';
import { usualSettings } from '../../src/record/kept.ts';
import { minuteOfDay, planReminders } from '../../src/record/plan-reminders.ts';
import type { Habit } from '../../src/record/weekly-plan.ts';
import { get, readCalendar, unescaped } from '../fixtures/read-calendar.ts';

const habits: readonly Habit[] = [
  { item: { what: 'walk', minutes: 8, bouts: [8], done: false }, weekdays: [0, 2, 3, 5] },
  { item: { what: 'relief', routine: 'home_relief', done: false }, weekdays: [0, 2, 3, 5] },
  { item: { what: 'hips', routine: 'hips', done: false }, weekdays: [0, 2, 5] },
  { item: { what: 'support', routine: 'eases_when_sitting', done: false }, weekdays: [1, 4] },
];
const { remindAt } = usualSettings;
/** 2026-03-02 is a Monday. */
const events = (at = remindAt, all = habits) => {
  const reminders = planReminders(
    all,
    '2026-03-02',
    at,
    remindAt,
    (item) => (item.what === 'walk' ? item.minutes : 5.2),
    (item) => ({
      title: `Backstride: ${item.what}`,
      notes:
        'Not today is always fine; really, it is, and here is enough of it to be folded.\nhttps://example.org/#/plan',
    }),
  );
  return readCalendar(calendarText(reminders, Date.UTC(2026, 2, 2, 9))).inner;
};
const told = (at = remindAt, all = habits) =>
  events(at, all).map((event) => [get(event, 'DTSTART'), get(event, 'RRULE'), get(event, 'DURATION')]);

describe('the reminders of the plan', () => {
  it('come each week on the days of the plan, at a floating time; relief once the walk is over', () => {
    expect(told()).toEqual([
      ['20260302T170000', 'FREQ=WEEKLY;BYDAY=MO,WE,TH,SA', 'PT8M'],
      ['20260302T171000', 'FREQ=WEEKLY;BYDAY=MO,WE,TH,SA', 'PT5M'],
      ['20260302T080000', 'FREQ=WEEKLY;BYDAY=MO,WE,SA', 'PT5M'],
      ['20260303T080000', 'FREQ=WEEKLY;BYDAY=TU,FR', 'PT5M'],
    ]);
  });
  it('replace those of before: what each is for is its name, whatever the routine', () => {
    const ids = (all: readonly Habit[]) => events(remindAt, all).map((event) => get(event, 'UID'));
    expect(ids(habits)).toEqual(['walk', 'relief', 'hips', 'support'].map((what) => `plan-${what}@backstride`));
    const other = habits.map(
      (habit): Habit =>
        habit.item.what === 'support'
          ? { ...habit, item: { ...habit.item, routine: 'support' }, weekdays: [6] }
          : habit,
    );
    expect(ids(other)).toEqual(ids(habits));
  });
  it('ring, and say where the plan is', () => {
    for (const event of events()) {
      expect(event.inner.map(({ name }) => name)).toEqual(['VALARM']);
      expect(unescaped(get(event, 'DESCRIPTION'))).toMatch(/folded\.\nhttps:\/\/example\.org\/#\/plan$/);
    }
  });
  it.each([
    ['09:30', '06:15', ['093000', '094000', '061500', '061500']],
    ['23:55', '00:00', ['235500', '235900', '000000', '000000']],
    ['', 'soon', ['170000', '171000', '080000', '080000']],
  ])('at %s and %s are on that day still', (walk, exercises, times) => {
    expect(told({ walk, exercises }).map(([start]) => start!.slice(9))).toEqual(times);
  });
  it('are none where nothing is planned', () => {
    expect(told(remindAt, [])).toEqual([]);
  });
});

describe('a time of day', () => {
  it.each([
    ['00:00', 0],
    ['08:05', 485],
    ['23:59', 1439],
    ['24:00', null],
    ['8:00', null],
    ['08:60', null],
    ['08:00:30', null],
    ['', null],
  ])('%s is minute %s', (time, minute) => {
    expect(minuteOfDay(time)).toBe(minute);
  });
});

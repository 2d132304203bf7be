/** The plan as reminders for a calendar: one for each thing it is made of, on the weekdays it is planned for. evidence.md §1.3 */
import type { Reminder, Weekday } from '../care/calendar.ts';
import type { Day } from '../care/moment.ts';
import type { PlanItem, Purpose } from '../care/plan-week.ts';
import type { Minutes } from '../care/walk-minutes.ts';
import type { RemindAt } from './kept.ts';
import type { Habit } from './weekly-plan.ts';

interface Said {
  readonly title: string;
  readonly notes: string;
}

const lastMinute: Minutes = 24 * 60 - 1;
const clockTime = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** "17:05" in minutes since midnight; null where it is no time of day. */
export function minuteOfDay(time: string): Minutes | null {
  const found = clockTime.exec(time);
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
}

/** Relief is for when the walk is over, at the next full five minutes. */
const afterWalk = (walk: Minutes, lasts: Minutes): Minutes => Math.ceil((walk + lasts) / 5) * 5;

/**
 * @param from the first day they may fall on
 * @param lasts how long each takes
 * @param usual when, where a time is not one
 */
export function planReminders(
  habits: readonly Habit[],
  from: Day,
  times: RemindAt,
  usual: RemindAt,
  lasts: (item: PlanItem) => Minutes,
  say: (item: PlanItem) => Said,
): readonly Reminder[] {
  const at = (what: keyof RemindAt): Minutes => minuteOfDay(times[what]) ?? minuteOfDay(usual[what]) ?? 0;
  const walk = habits.find(({ item }) => item.what === 'walk');
  const start = (what: Purpose): Minutes => {
    if (what === 'walk') return at('walk');
    return what === 'relief' ? afterWalk(at('walk'), walk === undefined ? 0 : lasts(walk.item)) : at('exercises');
  };
  return habits.map(({ item, weekdays }): Reminder => {
    const minute = Math.min(lastMinute, start(item.what));
    return {
      // Never another one: the calendar knows by it what to replace.
      id: `plan-${item.what}@backstride`,
      ...say(item),
      from,
      until: null,
      hour: Math.floor(minute / 60),
      minute: minute % 60,
      lasts: lasts(item),
      weekdays: weekdays as readonly Weekday[],
    };
  });
}

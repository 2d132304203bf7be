/** What is planned, as it is called and how long it takes. */
import type { Day } from '../../../care/moment.ts';
import { daysAfter } from '../../../care/moment.ts';
import type { PlanDay, PlanItem } from '../../../care/plan-week.ts';
import type { WeeklyPlan } from '../../../record/weekly-plan.ts';
import type { Routine } from '../../../routine/routine.ts';
import type { App } from '../../../state/app.ts';
import { plan as text } from '../../../words/en/plan.ts';
import { words } from '../../../words/first.ts';
import { lengthOf } from '../../plans.ts';
import { to } from '../../routes.ts';

export const routineOf = (app: App, item: PlanItem): Routine | undefined =>
  item.what === 'walk' ? undefined : app.library.value?.routines.find(({ id }) => id === item.routine);

export const nameOf = (app: App, item: PlanItem): string => routineOf(app, item)?.name ?? text.walk;

/** In seconds, as it would take now. */
export const timeOf = (app: App, item: PlanItem): number => {
  if (item.what === 'walk') return item.minutes * 60;
  const routine = routineOf(app, item);
  return routine === undefined ? 0 : lengthOf(app, routine);
};

/** "8 min", "20 min in 3 parts". */
export const lengthIn = (app: App, item: PlanItem): string => {
  const time = timeOf(app, item);
  const length = time === 0 ? '' : words.common.length(time);
  const parts = item.what === 'walk' ? item.bouts.length : 1;
  return parts === 1 ? length : `${length} ${text.parts(parts)}`;
};

export const linkOf = (item: PlanItem): string => (item.what === 'walk' ? to.walk : to.routine(item.routine));

/** "Walk, 8 min · Home relief, 5 min" */
export const listed = (app: App, items: readonly PlanItem[]): string =>
  text.list(items.map((item) => text.item(nameOf(app, item), lengthIn(app, item))));

/** Noon: the day is the same whatever the clock was set to in between. */
const dateOf = (day: Day): Date => new Date(`${day}T12:00:00`);

export const weekdayOf = (day: Day): string => words.today.weekday(dateOf(day).getDay());

const shortDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
export const dateWords = (day: Day): string => shortDate.format(dateOf(day));

/** "Tomorrow: Walk, 8 min." */
export const nextWords = (app: App, today: Day, after: PlanDay | null): string => {
  if (after === null) return '';
  const when = after.day === daysAfter(today, 1) ? text.tomorrow : weekdayOf(after.day);
  return text.next(when, listed(app, after.items));
};

/** In how many parts the next walk is walked. */
export const boutsIn = ({ habits }: WeeklyPlan): number => {
  const walk = habits.find(({ item }) => item.what === 'walk')?.item;
  return walk?.what === 'walk' ? walk.bouts.length : 1;
};

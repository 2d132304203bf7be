import type { PlanDay } from '../../../care/plan-week.ts';
import type { WeeklyPlan } from '../../../record/weekly-plan.ts';
import { words } from '../../../words/words.ts';
import { Items } from './items.tsx';
import { dateWords, weekdayOf } from './named.ts';

/** A day that is over shows what was done, and nothing else. */
function Day({ day, today }: { day: PlanDay; today: string }) {
  const { plan, care, common } = words;
  const isPast = day.day < today;
  const shown = isPast ? day.items.filter(({ done }) => done) : day.items;
  const why = day.notToday ? care.plan.notToday : isPast ? plan.free : care.plan.rest;
  return (
    <li class={day.day === today ? 'plan-day today' : 'plan-day'} aria-current={day.day === today ? 'date' : undefined}>
      <h3>
        {day.day === today ? common.today : weekdayOf(day.day)} <span class="date">{dateWords(day.day)}</span>
      </h3>
      {shown.length === 0 ? <p class="quiet-words">{why}</p> : <Items items={shown} leads={day.day === today} />}
    </li>
  );
}

/** The seven days of the week of the plan. */
export function WeekDays({ plan }: { plan: WeeklyPlan }) {
  return (
    <ol class="plan-days">
      {plan.days.map((day) => (
        <Day key={day.day} day={day} today={plan.today.day} />
      ))}
    </ol>
  );
}

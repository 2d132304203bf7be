import type { PlanDay } from '../../../care/plan-week.ts';
import type { WeeklyPlan } from '../../../record/weekly-plan.ts';
import { words } from '../../../words/words.ts';
import { Items } from './items.tsx';
import { dateWords, weekdayOf } from './named.ts';
import { TodayKeys } from './today-keys.tsx';

interface DayProps {
  readonly day: PlanDay;
  readonly when: 'past' | 'today' | 'later';
  /** Whether it may be begun, or put aside. */
  readonly open: boolean;
}

/** A day that is over shows what was done, and nothing else. */
function Day({ day, when, open }: DayProps) {
  const { plan, care, common } = words;
  const isPast = when === 'past';
  const isToday = when === 'today';
  const shown = isPast ? day.items.filter(({ done }) => done) : day.items;
  const why = day.notToday ? care.plan.notToday : isPast ? plan.free : care.plan.rest;
  return (
    <li class={isToday ? 'plan-day today' : 'plan-day'} aria-current={isToday ? 'date' : undefined}>
      <h2>
        {isToday ? common.today : weekdayOf(day.day)} <span class="date">{dateWords(day.day)}</span>
      </h2>
      <div class="of-day stack">
        {shown.length === 0 ? <p class="quiet-words">{why}</p> : <Items items={shown} leads={isToday && open} />}
        {isToday && open && <TodayKeys first={shown.find(({ done }) => !done) ?? null} notToday={day.notToday} />}
      </div>
    </li>
  );
}

/** The seven days of the week of the plan. */
export function WeekDays({ plan, open }: { plan: WeeklyPlan; open: boolean }) {
  const today = plan.today.day;
  return (
    <ol class="plan-days">
      {plan.days.map((day) => (
        <Day
          key={day.day}
          day={day}
          when={day.day === today ? 'today' : day.day < today ? 'past' : 'later'}
          open={open}
        />
      ))}
    </ol>
  );
}

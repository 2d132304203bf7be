import type { WeeklyPlan } from '../../../record/weekly-plan.ts';
import { care } from '../../../words/en/care.ts';
import { plan as text } from '../../../words/en/plan.ts';
import { useApp } from '../../app-context.ts';
import { Items } from './items.tsx';
import { nextWords } from './named.ts';
import { TodayKeys } from './today-keys.tsx';

/** Today: what is open of it and one key to begin; a day of rest, a day put aside and a day done say so. */
export function TodayPart({ plan }: { plan: WeeklyPlan }) {
  const app = useApp();
  const { today, after } = plan;
  const first = today.items.find(({ done }) => !done) ?? null;
  const next = nextWords(app, today.day, after);
  const isRest = today.items.length === 0;
  return (
    <>
      {today.notToday ? (
        <p>{care.plan.notTodayIsFine}</p>
      ) : (
        first === null && <p>{isRest ? care.plan.rest : text.allDone}</p>
      )}
      {!isRest && <Items items={today.items} />}
      {first === null && next !== '' && <p class="quiet-words">{next}</p>}
      <TodayKeys first={first} notToday={today.notToday} />
    </>
  );
}

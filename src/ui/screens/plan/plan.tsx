import './plan.css';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { to } from '../../routes.ts';
import { usePlan } from '../../use-plan.ts';
import { Closed } from './closed.tsx';
import { Reminders } from './reminders.tsx';
import { WalkCard } from './walk-card.tsx';
import { WeekDays } from './week-days.tsx';

function NoPlan() {
  const { plan } = words;
  return (
    <>
      <p>{plan.none}</p>
      <p>
        <a class="button main" href={to.today}>
          {plan.toToday}
        </a>
      </p>
    </>
  );
}

function Changes() {
  const { plan } = words;
  return (
    <section class="stack" aria-labelledby="changes">
      <h2 id="changes">{plan.changes}</h2>
      <ul class="plan-rules">
        {plan.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  );
}

/** The week of the plan, why it is so, and the way into the person's own calendar. */
export function Plan() {
  const { history } = useApp();
  const state = usePlan();
  const plan = state.plan.value;
  const { plan: text, common } = words;
  const isEmpty = history.value.length === 0;
  return (
    <div class="plan-page">
      <div class="lead stack">
        <Heading title={text.title}>{text.heading}</Heading>
        {isEmpty && <NoPlan />}
        {plan === null ? !isEmpty && <p class="quiet-words">{common.loading}</p> : <p>{text.lead(plan.week)}</p>}
      </div>
      {plan !== null && (
        <>
          <section class="week-part stack" aria-label={text.heading}>
            {state.open.value !== 'everything' && (
              <div class="card stack">
                <Closed open={state.open.value} />
              </div>
            )}
            <WeekDays plan={plan} open={state.open.value === 'everything'} />
          </section>
          <div class="side stack wide">
            <WalkCard plan={plan} />
            <Changes />
            <Reminders plan={plan} />
          </div>
        </>
      )}
    </div>
  );
}

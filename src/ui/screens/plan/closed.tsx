import type { PlanOpen } from '../../../state/plan.ts';
import { care } from '../../../words/en/care.ts';
import { plan as text } from '../../../words/en/plan.ts';
import { useApp } from '../../app-context.ts';
import { suitedPlan } from '../../plans.ts';
import { to } from '../../routes.ts';

const homeRelief = 'home_relief';

/** What is open where the plan is not: nothing is offered that would then be refused. evidence.md §3.3, §4.2 */
export function Closed({ open }: { open: Exclude<PlanOpen, 'everything'> }) {
  const app = useApp();
  const relief = app.library.value?.routines.find(({ id }) => id === homeRelief);
  const suits = relief !== undefined && !suitedPlan(app, relief).isEmpty;
  switch (open) {
    case 'check':
      return (
        <>
          <p>{text.locked}</p>
          <div class="buttons">
            <a class="button" href={to.check}>
              {text.seeWhy}
            </a>
            <a class="button plain" href={to.learn}>
              {text.toLearn}
            </a>
          </div>
        </>
      );
    case 'nothing':
      return (
        <>
          <p>{care.pain.nothingToday}</p>
          <div class="buttons">
            <a class="button" href={to.learn}>
              {text.toLearn}
            </a>
          </div>
        </>
      );
    case 'relief':
      return (
        <>
          <p>{care.pain.reliefOnly}</p>
          {suits && (
            <div class="buttons">
              <a class="button main" href={to.routine(homeRelief)}>
                {text.start(relief.name)}
              </a>
            </div>
          )}
        </>
      );
  }
}

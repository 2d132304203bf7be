import './next-thing.css';
import { plan as text } from '../../../words/en/plan.ts';
import { to } from '../../routes.ts';
import { usePlan } from '../../use-plan.ts';
import { Closed } from './closed.tsx';
import { TodayPart } from './today-part.tsx';

/** On Today: what is planned next. Nothing is ever late. */
export function NextThing() {
  const { plan, open } = usePlan();
  if (plan.value === null) return null;
  return (
    <section class="card stack next-thing" aria-labelledby="next-thing">
      <div class="head">
        <h2 id="next-thing">{text.today}</h2>
        <a href={to.plan}>{text.week}</a>
      </div>
      {open.value === 'everything' ? <TodayPart plan={plan.value} /> : <Closed open={open.value} />}
    </section>
  );
}

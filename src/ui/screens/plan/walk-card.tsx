import { walkSentence } from '../../../care/reason-words.ts';
import type { WeeklyPlan } from '../../../record/weekly-plan.ts';
import { words } from '../../../words/words.ts';
import { boutsIn } from './named.ts';

/** How long the next walk is, and why, in one sentence each. */
export function WalkCard({ plan }: { plan: WeeklyPlan }) {
  const { minutes, why, shortened } = plan.walk;
  const { plan: text, care } = words;
  const parts = boutsIn(plan);
  return (
    <section class="card plan-walk" aria-labelledby="plan-walk">
      <h2 id="plan-walk">{text.nextWalk}</h2>
      <p class="plan-minutes">
        <b>{minutes}</b> {text.unit}
      </p>
      <div class="why">
        <p>{walkSentence(why)}</p>
        {shortened && <p>{care.walk.shortened}</p>}
        {parts > 1 && <p>{care.walk.bouts(parts)}</p>}
      </div>
    </section>
  );
}

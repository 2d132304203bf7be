import { words } from '../../../words/words.ts';
import { usePlan } from '../../use-plan.ts';
import { boutsIn } from '../plan/named.ts';

/** What the plan has for the next walk; its minutes are chosen to begin with. */
export function PlanLine() {
  const { plan, open } = usePlan();
  if (plan.value === null || open.value !== 'everything') return null;
  return <p class="small strong">{words.plan.walkLine(plan.value.walk.minutes, boutsIn(plan.value))}</p>;
}

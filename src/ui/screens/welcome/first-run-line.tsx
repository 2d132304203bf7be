import './first-run-line.css';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { firstRoutineAddress } from '../../first-routine.ts';
import { type FirstStep, firstStepOf, firstSteps } from '../../first-run.ts';
import { here } from '../../router.ts';
import { to } from '../../routes.ts';

/** Which of the first steps this is, and the way out of them. Nothing where the person is not on that way. */
export function FirstRunLine({ at }: { at: FirstStep }) {
  const app = useApp();
  const next = firstStepOf(app);
  if (next === null) return null;
  // Any other routine is no step of it.
  if (at === 'routine' && (next !== 'routine' || here() !== firstRoutineAddress(app))) return null;
  const n = firstSteps.indexOf(at) + 1;
  const { firstRun, common } = words;
  return (
    <div class="first-run-line">
      <p>{firstRun.stepOf(n, firstSteps.length)}</p>
      <progress max={firstSteps.length} value={n} aria-hidden="true" />
      <a href={to.today}>{common.later}</a>
    </div>
  );
}

import { useEffect } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { suitedPlan } from '../../plans.ts';
import type { AskedFor } from '../../routes.ts';

/** While a check is on the screen that a session may follow with the next tap: sound and screen of it are got ready. */
export const usePrepared = (askedFor: AskedFor, isNext: boolean): void => {
  const app = useApp();
  const { session } = app;
  const id = askedFor.what === 'start' ? askedFor.routine : null;
  const routine = app.library.value?.routines.find((one) => one.id === id);
  const plan = routine && suitedPlan(app, routine);
  const chosen = plan && !plan.isEmpty ? JSON.stringify(plan.choices) : null;
  const takenUp = askedFor.what === 'takeUp' ? session.takesUp(askedFor.how) : null;
  const takesUp = takenUp?.is === 'asItWas';
  useEffect(() => {
    if (!isNext || (chosen === null && !takesUp)) return;
    if (takesUp) session.prepare('takeUp');
    else if (routine && plan) session.prepare({ routine, choices: plan.choices });
    void import('../player/player.tsx').catch(() => {});
  }, [isNext, routine, chosen, takesUp]);
  useEffect(() => session.forgetPrepared, [session]);
};

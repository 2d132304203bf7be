import { computed, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { App } from '../state/app.ts';
import { createPlan, type PlanState } from '../state/plan.ts';
import type { Minutes } from '../units.ts';
import { useApp } from './app-context.ts';
import { followWalkOfPlan } from './plans.ts';

interface Made {
  readonly state: PlanState;
  readonly walk: ReadonlySignal<Minutes | null>;
}

const plans = new WeakMap<App, Made>();

const planOf = (app: App): Made => {
  const known = plans.get(app);
  if (known !== undefined) return known;
  const state = createPlan(app);
  const made = { state, walk: computed(() => state.plan.value?.walk.minutes ?? null) };
  plans.set(app, made);
  return made;
};

/** The plan of this app. What it is worked out from is asked for; from then on walks are as long as it says. */
export const usePlan = (): PlanState => {
  const app = useApp();
  const { state, walk } = planOf(app);
  useEffect(() => {
    followWalkOfPlan(walk);
    // Failures are among the app's troubles.
    for (const load of [app.loadLibrary, app.loadCare]) load().catch(() => {});
  }, [app]);
  return state;
};

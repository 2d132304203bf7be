import type { BreakFacts } from '../care/break-outcome.ts';
import { isInDoubt } from '../care/rescreen.ts';
import type { App } from '../state/app.ts';

const unknown: BreakFacts['gate'] = { tier: null, why: [] };

/** What is known of a rest and of what came before it; what was answered during it comes on top. */
export const breakFacts = (app: App, { startedAt }: Pick<BreakFacts, 'startedAt'>): BreakFacts => {
  const history = app.history.value;
  return {
    startedAt,
    ticked: [],
    pain: null,
    day: app.diary.dayOpen.value,
    gate: app.care.value?.gate.value ?? unknown,
    inDoubt: app.care.value !== null && isInDoubt(app.care.value.check.value, app.care.value.now.value),
    breaks: history.filter(({ kind }) => kind === 'break'),
    walks: history.filter(({ kind }) => kind === 'drill'),
    madeWorse: false,
  };
};

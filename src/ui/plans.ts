import { signal } from '@preact/signals';
import type { Choices } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import type { App } from '../state/app.ts';
import type { Seconds } from '../units.ts';

/** What was chosen on a routine's page, until it is started or the page is reloaded. */
const chosen = signal<Readonly<Record<string, Partial<Choices>>>>({});

/** The choices a routine would start with now. Follows the settings and what was chosen on its page. */
export const planFor = (app: App, routine: Routine): Choices => {
  // Read here, so that a screen follows it.
  void app.settings.value;
  return { ...app.choicesFor(routine), ...chosen.value[routine.id] };
};

/** How long it would take, started now. The library has to be there. */
export const lengthOf = (app: App, routine: Routine): Seconds => app.fit(routine, planFor(app, routine)).timeline.total;

export const changePlan = (routine: Routine, change: Partial<Choices>): void => {
  chosen.value = { ...chosen.value, [routine.id]: { ...chosen.value[routine.id], ...change } };
};

export const forgetPlan = (routine: string): void => {
  const { [routine]: _, ...rest } = chosen.value;
  chosen.value = rest;
};

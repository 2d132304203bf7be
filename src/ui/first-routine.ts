import type { App } from '../state/app.ts';
import { firstThatSuits } from './plans.ts';
import { to } from './routes.ts';

/** Short, on the floor, and with nothing that has to be learned. Its id never changes. */
const firstOfAll = 'home_relief';

/** Where to go for the first routine: the one to begin with, or the first that suits. */
export const firstRoutineAddress = (app: App): string => {
  const stretches = app.library.value?.routines.filter(({ kind }) => kind === 'stretch') ?? [];
  const routine = firstThatSuits(
    app,
    stretches.toSorted((a, b) => Number(b.id === firstOfAll) - Number(a.id === firstOfAll)),
  );
  return routine === null ? to.routines : to.routine(routine.id);
};

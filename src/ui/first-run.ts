/** The first steps with the app, one after another. Where somebody is among them follows from what is known; only the pages of the welcome are remembered. */
import type { App } from '../state/app.ts';

export const firstSteps = ['whatItIs', 'whatItIsNot', 'check', 'soundCheck', 'routine'] as const;
export type FirstStep = (typeof firstSteps)[number];

/** Nothing was done yet, and the way through the first steps was not put away. */
export const isFirstRun = ({ history, settings }: Pick<App, 'history' | 'settings'>): boolean =>
  history.value.length === 0 && settings.value.firstRun !== 'putAway';

/** The step that is next; null: none is, or it is not known yet. */
export function firstStepOf(app: Pick<App, 'history' | 'settings' | 'care' | 'diary'>): FirstStep | null {
  const { care, diary, settings } = app;
  if (!isFirstRun(app) || care.value === null) return null;
  const { check, gate } = care.value;
  const { tier } = gate.value;
  // The check says what comes next.
  if (tier !== null && tier !== 'GO') return null;
  const { firstRun, soundCheck } = settings.value;
  if (check.value.askedAt !== null) return soundCheck === 'open' ? 'soundCheck' : 'routine';
  if (diary.diary.value.welcomed) return 'check';
  return firstRun === 'whatItIsNot' ? firstRun : 'whatItIs';
}

import type { App } from '../state/app.ts';
import { go, route } from './router.ts';
import { to } from './routes.ts';

/**
 * *Tightening now*, from wherever it is asked for: the rest begins in the tap, and its screen is shown. false: no
 * movement is open, or not everything is loaded; `to.now` says which, and waits.
 */
export const easeNow = (app: App): boolean => {
  if (app.rest.begin() !== 'begun') return false;
  go(to.player, route.peek().name === 'now' ? 'replace' : 'push');
  return true;
};

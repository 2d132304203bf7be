import type { App } from '../../../state/app.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { useKeyActions } from '../player/keys.ts';
import { nudge } from './nudge.ts';
import { tellWhereOnWalk } from './where-on-walk.ts';

/** On a walk, up and down are a step a minute. */
export const useWalkKeys = (app: App, tight: () => void): void => {
  const { session } = app;
  useKeyActions(session, {
    ' ': session.toggle,
    ArrowLeft: session.back,
    ArrowRight: session.next,
    ArrowUp: () => nudge(app, 1),
    ArrowDown: () => nudge(app, -1),
    t: tight,
    w: () => tellWhereOnWalk(app),
    l: () => session.lock(true),
    Escape: () => go(to.today),
  });
};

import type { App } from '../../../state/app.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { useKeyActions } from '../player/keys.ts';

/** On a walk, up and down are a step a minute. */
export const useWalkKeys = ({ session, walk }: App, tight: () => void): void =>
  useKeyActions(session, {
    ' ': session.toggle,
    ArrowLeft: session.back,
    ArrowRight: session.next,
    ArrowUp: () => walk.peek()?.nudge(1),
    ArrowDown: () => walk.peek()?.nudge(-1),
    t: tight,
    l: () => session.lock(true),
    Escape: () => go(to.today),
  });

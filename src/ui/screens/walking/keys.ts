import { useEffect } from 'preact/hooks';
import type { App } from '../../../state/app.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { keepsKey } from '../player/keys.ts';

/** Keys of a keyboard, or of a remote control that acts as one. They do nothing in the pocket. */
export const useWalkKeys = ({ session, walk }: App, tight: () => void): void => {
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      ' ': session.toggle,
      ArrowLeft: session.back,
      ArrowRight: session.next,
      ArrowUp: () => walk.peek()?.nudge(1),
      ArrowDown: () => walk.peek()?.nudge(-1),
      t: tight,
      l: () => session.lock(true),
      Escape: () => go(to.today),
    };
    const onKey = (event: KeyboardEvent): void => {
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action === undefined || modified || event.repeat || session.locked.peek()) return;
      if (keepsKey(event.target, event.key) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [session]);
};

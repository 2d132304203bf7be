import { useEffect } from 'preact/hooks';
import type { SessionState } from '../../../state/app.ts';

export interface Keys {
  readonly hurts: () => void;
  readonly across: () => void;
  readonly where: () => void;
  readonly leave: () => void;
}

const seconds = 10;

/** What has its own use for a key: fields, and an open dialog. A button keeps space and enter. */
const keepsKey = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, dialog, [role="slider"]')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null;
};

/** Keys of a keyboard, or of a remote control that acts as one: letters in lower case. They do nothing while the keys are locked. */
export const useKeyActions = (session: SessionState, actions: Readonly<Record<string, () => void>>): void => {
  useEffect(() => {
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

export const useKeys = (session: SessionState, { hurts, across, where, leave }: Keys): void =>
  useKeyActions(session, {
    ' ': session.toggle,
    ArrowLeft: session.back,
    ArrowRight: session.next,
    ArrowUp: () => session.jump(seconds),
    ArrowDown: () => session.jump(-seconds),
    h: hurts,
    a: across,
    w: where,
    l: () => session.lock(true),
    Escape: leave,
  });

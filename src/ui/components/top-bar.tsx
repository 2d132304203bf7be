import type { ComponentChildren } from 'preact';
import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { go, here, route } from '../router.ts';
import { to } from '../routes.ts';
import { Icon } from './icon.tsx';

/** The way home: a spine that walks. */
export function Mark() {
  return (
    <a class="mark" href={to.today}>
      <svg width="26" height="30" viewBox="0 0 26 30" aria-hidden="true">
        <path class="mark-line" d="M9 3.5c5.5 3 1.5 7.5 4.5 11s5.5 6 3 12" />
      </svg>
      {words.common.name}
    </a>
  );
}

/** To the emergency list, from anywhere. Sound and movement stop at once. */
function SomethingWrong() {
  const app = useApp();
  const { session } = app;
  const open = (): void => {
    const inSession = session.phase.peek() === 'playing' || session.phase.peek() === 'paused';
    app.somethingWrong();
    go(inSession ? to.checkInSession : to.checkFrom(here()));
  };
  // The list itself is open.
  if (route.value.name === 'check' && ['session', 'screen', 'legs'].includes(route.value.askedFor.what)) return null;
  return (
    <button type="button" class="something-wrong" onClick={open}>
      <Icon name="warning" size={20} />
      <span>{words.common.somethingWrong}</span>
    </button>
  );
}

/** *Something feels wrong* is at its right end on every screen; `children` is what the screen needs at the left. */
export function TopBar({ children }: { children: ComponentChildren }) {
  return (
    <header class="top-bar">
      <div class="top-left">{children}</div>
      <SomethingWrong />
    </header>
  );
}

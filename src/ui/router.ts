import { computed, signal } from '@preact/signals';
import { parseRoute, type Route, to } from './routes.ts';

const hash = signal(location.hash);

export const route = computed<Route>(() => parseRoute(hash.value));

/** The address now, for "and back to where you were". */
export const here = (): string => hash.peek() || to.today;

/** Where the person wanted to go when the session was in the way; null: nothing to ask. */
export const held = signal<string | null>(null);

type Guard = (from: Route, next: Route) => boolean;
let mayGo: Guard = () => true;

/** `guard` says whether a screen may be left; what it refuses is put into `held`. */
export const guardWith = (guard: Guard): void => {
  mayGo = guard;
};

const arrive = (next: string): void => {
  held.value = null;
  hash.value = next;
};

/** Goes to a screen. `replace`: Back skips the screen that is left. */
export const go = (next: string, how: 'push' | 'replace' = 'push'): void => {
  if (!mayGo(route.peek(), parseRoute(next))) {
    held.value = next;
    return;
  }
  if (how === 'push') history.pushState(null, '', next);
  else history.replaceState(null, '', next);
  arrive(next);
};

const onHashChange = (): void => {
  const next = location.hash;
  if (parseRoute(next).name === route.peek().name && next === hash.peek()) return;
  if (!mayGo(route.peek(), parseRoute(next))) {
    // The address has changed already (back button, link): put the old one back, then ask.
    history.pushState(null, '', here());
    held.value = next;
    return;
  }
  arrive(next);
};

addEventListener('hashchange', onHashChange);

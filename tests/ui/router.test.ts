// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { go, guardWith, held, here, route } from '../../src/ui/router.ts';
import { to } from '../../src/ui/routes.ts';

const byHand = (hash: string): void => {
  history.pushState(null, '', hash);
  dispatchEvent(new Event('hashchange'));
};

beforeEach(() => {
  guardWith(() => true);
  go(to.today);
});

describe('going from screen to screen', () => {
  it('shows the screen that was gone to', () => {
    go(to.routine('hips'));
    expect(route.value).toEqual({ name: 'routine', id: 'hips' });
    expect(location.hash).toBe('#/routines/hips');
  });

  it('follows links and the back button', () => {
    byHand(to.settings);
    expect(route.value).toEqual({ name: 'settings' });
  });

  it('leaves no way back to a screen that was replaced', () => {
    const before = history.length;
    go(to.player, 'replace');
    expect(history.length).toBe(before);
    expect(here()).toBe(to.player);
  });
});

describe('a screen that may not be left unasked', () => {
  beforeEach(() => {
    go(to.player);
    guardWith((from) => from.name !== 'player');
  });

  it('stays, and keeps where the person wanted to go', () => {
    go(to.today);
    expect(route.value).toEqual({ name: 'player' });
    expect(held.value).toBe(to.today);
  });

  it('puts the address back when the back button has changed it already', () => {
    byHand(to.routines);
    expect(route.value).toEqual({ name: 'player' });
    expect(location.hash).toBe(to.player);
    expect(held.value).toBe(to.routines);
  });

  it('asks no more once it has been left', () => {
    go(to.today);
    guardWith(() => true);
    go(to.finish, 'replace');
    expect(held.value).toBeNull();
    expect(route.value).toEqual({ name: 'finish' });
  });
});

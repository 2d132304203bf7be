/** What happens by itself while the app is open: the clock is looked at, and one sound gives way to the other. */
import { effect, type Signal } from '@preact/signals';
import type { EpochMilliseconds } from '../units.ts';
import type { App } from './app.ts';
import type { BeatInApp } from './beat-state.ts';
import type { AppPorts } from './ports.ts';

export const keepUp = (
  ports: Pick<AppPorts, 'wallClock' | 'onShown' | 'everyMinute'>,
  { session, walk, loadWalk, care }: Pick<App, 'session' | 'walk' | 'loadWalk' | 'care'>,
  beat: BeatInApp,
  now: Signal<EpochMilliseconds>,
): void => {
  const lookAtClock = (): void => {
    now.value = ports.wallClock();
  };
  ports.onShown(() => {
    lookAtClock();
    const known = care.peek();
    void known?.readAgain().then(() => {
      // Remembers how late it ever was, so that a clock that is turned back is noticed.
      if (known.check.peek().askedAt !== null) known.send({ kind: 'timePassed' });
    });
  });
  ports.everyMinute(lookAtClock);
  effect(() => {
    now.value;
    care.peek()?.look();
  });
  // A walk may be taken up again, or started from a link, before its screen was ever open.
  effect(() => {
    if (session.running.value?.kind === 'drill' && walk.peek() === null) void loadWalk().catch(() => {});
  });
  // One of the two sounds at a time.
  effect(() => {
    if (session.phase.value === 'playing') beat.quit();
  });
  // A session that ran over midnight belongs to today's strip at once.
  effect(() => {
    if (session.phase.value === 'ended') now.value = ports.wallClock();
  });
};

/**
 * Holds the clock of a context against the page's own clocks, and finds the time for which the sound stood still. Either
 * clock alone would not do: the one on the wall may be set by hand while the sound goes on, and the steady one may stand
 * while the device sleeps. A device does not sleep while it sounds, so the steady clock says whether the sound stood,
 * and the longer of the two for how long.
 */
import type { Stall } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';

export interface Clocks {
  /** A clock that only goes forward. */
  steady(): Seconds;
  wall(): Seconds;
  /** Calls again and again, about every `ms`. Returns how to stop. */
  every(ms: number, call: () => void): () => void;
}

export const pageClocks: Clocks = {
  steady: () => performance.now() / 1000,
  wall: () => Date.now() / 1000,
  every(ms, call) {
    const timer = setInterval(call, ms);
    return () => clearInterval(timer);
  },
};

interface Told {
  /** Where the listener is in the plan. */
  position(): Seconds;
  /** The sound stood still, and goes on. */
  stalled(stall: Stall): void;
  /** The context says that it runs, and stands. Told again for as long as it does. */
  standing(): void;
}

export interface ClockWatch {
  /** Counts from now on, until `stop`. */
  start(): void;
  /** Looks at once, as it does by itself every second. Worth a call whenever the audio thread has something to tell. */
  look(): void;
  stop(): void;
}

const lookEvery = 1000;
/** Clocks of contexts go on by whole buffers: less than this is no stall. */
const stallFrom: Seconds = 1;
/** Between two looks of a page that is awake. Longer: it was held itself, and the standing clock proves nothing. */
const awake: Seconds = 2.5;
/** A device that is being opened, or changed, may take a while. */
const patience: Seconds = 3;
/** No two clocks run quite alike. A thousandth is more than any real device is off. */
const drift = 0.001;

export function clockWatch(
  context: Pick<AudioContext, 'currentTime' | 'state'>,
  { steady, wall, every }: Clocks,
  told: Told,
): ClockWatch {
  let stop: (() => void) | null = null;
  let then = { sound: 0, steady: 0 };
  /** How far the page's clocks are ahead of the sound's while all is well. */
  let usual = { steady: 0, wall: 0 };
  /** Where it stood still. */
  let held: Seconds | null = null;
  let stood: Seconds = 0;

  const settle = (sound: Seconds, now: Seconds): void => {
    usual = { steady: now - sound, wall: wall() - sound };
    held = null;
    stood = 0;
  };

  function look(): void {
    if (stop === null) return;
    const sound = context.currentTime;
    const now = steady();
    const passed = now - then.steady;
    const moved = sound > then.sound;
    then = { sound, steady: now };
    usual.steady = Math.min(usual.steady + drift * passed, now - sound);
    const behind = now - sound - usual.steady;
    if (behind < stallFrom) {
      usual.wall = wall() - sound;
      held = null;
      stood = 0;
      return;
    }
    held ??= told.position();
    if (moved) {
      const stall = { at: held, lasted: Math.max(behind, wall() - sound - usual.wall) };
      settle(sound, now);
      told.stalled(stall);
      return;
    }
    if (context.state !== 'running' || passed > awake) return;
    stood += passed;
    if (stood < patience) return;
    stood = 0;
    told.standing();
  }

  return {
    start() {
      if (stop !== null) return;
      then = { sound: context.currentTime, steady: steady() };
      settle(then.sound, then.steady);
      stop = every(lookEvery, look);
    },
    look,
    stop() {
      stop?.();
      stop = null;
    },
  };
}

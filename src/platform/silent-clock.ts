import type { SoundPlan } from '../sound/plan.ts';
import { placeWithin, type Transport, type TransportState } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';

export interface SilentClockParts {
  /** Milliseconds on a clock that only goes forward: `performance.now`. */
  now(): number;
  /** Calls again and again, about every `ms`. Returns how to stop. */
  every(ms: number, call: () => void): () => void;
}

const reportEvery = 250;

/** Keeps the time of a session where there is no sound. Timers only wake it; the time itself is read from the clock. */
export function silentClock({ now, every }: SilentClockParts): Transport {
  const listeners = new Set<(state: TransportState) => void>();
  let total: Seconds = 0;
  /** Where the position was when `started` was read off the clock; `started` is null while it stands. */
  let from: Seconds = 0;
  let started: number | null = null;
  let over = false;
  let stop = () => {};

  function state(): TransportState {
    if (started === null) return { position: from, playing: false, ended: over };
    const position = from + (now() - started) / 1000;
    const ended = position >= total;
    return { position: ended ? total : position, playing: !ended, ended };
  }

  function tell(): void {
    const at = state();
    if (at.ended) halt(at);
    for (const listen of listeners) listen(at);
  }

  function halt({ position, ended }: TransportState): void {
    from = position;
    over = ended;
    started = null;
    stop();
    stop = () => {};
  }

  return {
    kind: 'silent',
    load(plan: SoundPlan) {
      halt({ position: 0, playing: false, ended: false });
      total = plan.frames / plan.rate;
      tell();
    },
    play() {
      if (total > 0 && started === null && !over) {
        started = now();
        stop = every(reportEvery, tell);
      }
      tell();
    },
    pause() {
      halt(state());
      tell();
    },
    seek(position) {
      from = placeWithin(total, position);
      over = false;
      if (started !== null) started = now();
      tell();
    },
    state,
    volumes() {},
    onReport(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    close() {
      halt(state());
      listeners.clear();
    },
  };
}

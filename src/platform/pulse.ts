import type { Gain, Hertz, Seconds } from '../units.ts';
import { heardNow, howlOf, letGo, type Started, start, timeNow } from './howl.ts';

export interface PlayingPulse {
  /** Since the first click, as it reaches the ear. */
  heard(): Seconds;
  stop(): void;
}

/** Loops a round of samples; the loop is the audio thread's own, so its clicks keep their distance. Never rejects. */
export async function pulse(
  round: Float32Array,
  rate: Hertz,
  volume: Gain,
): Promise<PlayingPulse | Exclude<Started, 'played'>> {
  const howl = howlOf(round, rate, { volume, loop: true });
  const started = await start(howl);
  if (started !== 'played') return started;
  // Asked once, at its start: at each round Howler notes the time anew, by a timer that may be late.
  const first = timeNow() - howl.seek();
  return {
    heard: () => heardNow() - first,
    stop: () => letGo(howl),
  };
}

import type { Hertz, Seconds } from '../units.ts';
import { clickSamples } from './clicks.ts';

/** From one click to the next, for lining up picture and sound: longer than any delay, so that it is clear which belongs to which. */
export const pulseEvery: Seconds = 1;

/** One round of it, to be looped: the click, then silence. */
export function pulseSamples(rate: Hertz): Float32Array {
  const round = new Float32Array(Math.round(pulseEvery * rate));
  round.set(clickSamples(rate)['beat.wood']);
  return round;
}

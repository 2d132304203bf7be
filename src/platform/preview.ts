/** Plays one sound now, in the foreground: for the sound check, the settings and the finish chime. */
import type { Gain, Hertz } from '../units.ts';
import { howlOf, letGo, type Started, start } from './howl.ts';

let stopLast = () => {};

/** Plays a sample at a volume of 0..1; one that is still playing stops. Resolves as soon as it sounds, or cannot. */
export function preview(sample: Float32Array, rate: Hertz, volume: Gain): Promise<Started> {
  stopLast();
  const howl = howlOf(sample, rate, { volume });
  const over = () => letGo(howl);
  stopLast = over;
  howl.once('end', over);
  return start(howl);
}

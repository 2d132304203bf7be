/**
 * Howler, for what is heard now and in the foreground. It keeps a context of its own, which the deck never sees: it
 * closes and suspends it as it likes. sound.md §4. Import it when it is first wanted.
 */
import { Howl, Howler, type HowlOptions } from 'howler';
import { wav } from '../sound/wav.ts';
import type { Hertz, Seconds } from '../units.ts';
import { heardTime } from './heard-time.ts';

// Left on, a suspended context can swallow the first sound after a while.
Howler.autoSuspend = false;

export type Started = 'played' | 'held' | 'failed';

/** Sound that is let out at all begins within this time after a tap. */
const patience = 1500;

export const howlOf = (sample: Float32Array, rate: Hertz, options: Partial<HowlOptions>): Howl =>
  new Howl({ ...options, src: [dataUrl(wav(sample, rate))], format: ['wav'] });

/** Begins to play. What could not begin in time is let go of, so that it does not burst out later. */
export const start = (howl: Howl): Promise<Started> =>
  new Promise((resolve) => {
    const answer = (started: Started): void => {
      clearTimeout(late);
      if (started !== 'played') howl.off().unload();
      resolve(started);
    };
    const late = setTimeout(() => answer('held'), patience);
    howl
      .once('play', () => answer('played'))
      .once('loaderror', () => answer('failed'))
      .once('playerror', () => answer('failed'));
    howl.play();
  });

/** Howler's own time as it is heard now. */
export const heardNow = (): Seconds => heardTime(Howler.ctx);
export const timeNow = (): Seconds => Howler.ctx.currentTime;

/** Howler decodes such an address by itself: nothing is requested, so the strictest policy lets it pass. */
function dataUrl(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
  return `data:audio/wav;base64,${btoa(text)}`;
}

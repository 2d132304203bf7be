/**
 * Plays one sound now, in the foreground: for the volume settings. Howler keeps a context of its own for it, which the
 * deck never sees: it closes and suspends it as it likes. sound.md §4. Import it when it is first wanted.
 */
import { Howl, Howler } from 'howler';
import { wav } from '../sound/wav.ts';
import type { Gain, Hertz } from '../units.ts';

// Left on, a suspended context can swallow the first preview after a while.
Howler.autoSuspend = false;

let stopLast = () => {};

/**
 * Plays a sample at a volume of 0..1; one that is still playing stops. Resolves when it is over or stopped by the next.
 * Rejects with the reason where it cannot be played.
 */
export function preview(sample: Float32Array, rate: Hertz, volume: Gain): Promise<void> {
  stopLast();
  return new Promise((resolve, reject) => {
    const howl = new Howl({ src: [dataUrl(wav(sample, rate))], format: ['wav'], volume });
    const over = () => {
      howl.off();
      howl.unload();
      resolve();
    };
    const failed = (_id: number, reason: unknown) => {
      reject(new Error(`the sound could not be played: ${String(reason)}`));
      over();
    };
    stopLast = over;
    howl.once('end', over).once('loaderror', failed).once('playerror', failed);
    howl.play();
  });
}

/** Howler decodes such an address by itself: nothing is requested, so the strictest policy lets it pass. */
const dataUrl = (bytes: Uint8Array): string =>
  `data:audio/wav;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;

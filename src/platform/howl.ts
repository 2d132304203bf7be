/**
 * Howler, for what is heard now and in the foreground. It keeps a context of its own, which the deck never sees. sound.md §4.
 * The context runs only while something sounds: one that is left running keeps the phone's sound awake for nothing.
 * Import it when it is first wanted.
 */
import { Howl, Howler, type HowlOptions } from 'howler';
import { wav } from '../sound/wav.ts';
import type { Hertz, Seconds } from '../units.ts';
import { heardTime } from './heard-time.ts';

// Its own rest comes after 30 s, and waking from it can swallow a sound.
Howler.autoSuspend = false;
// Its own way of being let out replaces its context at the first sound, and waits for a tap that comes later: `wake`.
Howler.autoUnlock = false;

export type Started = 'played' | 'held' | 'failed';

/** Sound that is let out at all begins within this time after a tap. Milliseconds, as all here. */
const patience = 1500;
/** Woken in a tap for a sound that is still to be fetched: it rests again if none comes. */
const fetchedWithin = 6000;
/** What has ended may still be on its way to a wireless earphone. */
const onItsWay = 1000;

/**
 * Howler goes by its own note of its context's state, and never looks: where the phone stopped the context, the two differ.
 * What waits for sound hears of it from `_autoResume` alone.
 */
const inner = Howler as unknown as { state: 'suspended' | 'running'; _autoResume(): void };

const sounding = new Set<Howl>();
let resting: ReturnType<typeof setTimeout> | undefined;
let told: (used: boolean) => void = () => {};

/** Hears when the context begins to be used, and when it rests. */
export const onUse = (listen: (used: boolean) => void): void => {
  told = listen;
};

const letOut = (): void => {
  clearTimeout(resting);
  told(true);
  // Missing where there is no Web Audio: Howler has elements then.
  const context = Howler.ctx as AudioContext | null;
  if (context === null || context.state === 'running') return;
  inner.state = 'suspended';
  try {
    inner._autoResume();
  } catch {
    // Some browsers throw where others reject: during a call. sound.md §3
  }
};

const rest = async (): Promise<void> => {
  if (sounding.size > 0) return;
  const context = Howler.ctx as AudioContext | null;
  told(false);
  if (context === null) return;
  inner.state = 'suspended';
  await context.suspend().catch(() => {});
  // Begun while it was going to rest.
  if (sounding.size > 0) letOut();
};

const restIn = (milliseconds: number): void => {
  clearTimeout(resting);
  if (sounding.size === 0) resting = setTimeout(() => void rest(), milliseconds);
};

/** Inside a tap, before anything is waited for: iPhones let out only what is asked for right there. */
export const wake = (): void => {
  // Asked for its volume it makes its context, where there is none yet.
  Howler.volume();
  letOut();
  restIn(fetchedWithin);
};

// What waits to be let out, the soundscape of a session that was taken up by a key for one, is let out by the next tap.
for (const tap of ['click', 'keydown']) document.addEventListener(tap, () => sounding.size > 0 && letOut(), true);

export const howlOf = (sample: Float32Array, rate: Hertz, options: Partial<HowlOptions>): Howl =>
  new Howl({ ...options, src: [dataUrl(wav(sample, rate))], format: ['wav'] });

export const goOn = (howl: Howl): void => {
  sounding.add(howl);
  letOut();
  howl.play();
};

const isOver = (howl: Howl): void => {
  if (sounding.delete(howl)) restIn(onItsWay);
};

export const hold = (howl: Howl): void => {
  howl.pause();
  isOver(howl);
};

/** For good. */
export const letGo = (howl: Howl): void => {
  howl.off().unload();
  isOver(howl);
};

/** Begins to play. What could not begin in time is let go of, so that it does not burst out later. */
export const start = (howl: Howl): Promise<Started> =>
  new Promise((resolve) => {
    const answer = (started: Started): void => {
      clearTimeout(late);
      if (started !== 'played') letGo(howl);
      resolve(started);
    };
    const late = setTimeout(() => answer('held'), patience);
    howl
      .once('play', () => answer('played'))
      .once('loaderror', () => answer('failed'))
      .once('playerror', () => answer('failed'));
    goOn(howl);
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

/** The lock screen, the notification and the keys of a headset: what plays, where it is, and what a key does. */
import type { Seconds } from '../units.ts';

export interface MediaKeys {
  readonly play: () => void;
  readonly pause: () => void;
  /** null: there is no such key. */
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
}

/** The icon that is kept on the device: the phone may ask for it with no network. */
const artwork = (): MediaImage[] => [
  { src: new URL('icons/icon-192.png', document.baseURI).href, sizes: '192x192', type: 'image/png' },
];

const setKey = (action: MediaSessionAction, call: (() => void) | null): void => {
  try {
    navigator.mediaSession.setActionHandler(action, call);
  } catch {
    // A key that this browser does not know.
  }
};

const known = (): boolean => 'mediaSession' in navigator;

/** `title`: what is being done. `artist`: what it is part of. */
export const showMedia = (title: string, artist: string): void => {
  if (!known()) return;
  navigator.mediaSession.metadata = new MediaMetadata({ title, artist, album: 'Backstride', artwork: artwork() });
};

export const placeMedia = (state: MediaSessionPlaybackState, position: Seconds, duration: Seconds): void => {
  if (!known()) return;
  navigator.mediaSession.playbackState = state;
  if (state === 'none') navigator.mediaSession.metadata = null;
  const place =
    state === 'none' || duration <= 0
      ? undefined
      : { duration, position: Math.min(position, duration), playbackRate: 1 };
  navigator.mediaSession.setPositionState?.(place);
};

/** null: no key does anything any more. */
export const setMediaKeys = (keys: MediaKeys | null): void => {
  if (!known()) return;
  setKey('play', keys?.play ?? null);
  setKey('pause', keys?.pause ?? null);
  // iPhones have room for two keys beside play, and show these only where the others are plainly refused. sound.md §3
  for (const action of ['seekbackward', 'seekforward', 'seekto'] as const) setKey(action, null);
  setKey('previoustrack', keys?.previous ?? null);
  setKey('nexttrack', keys?.next ?? null);
};

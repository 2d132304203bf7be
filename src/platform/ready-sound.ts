/**
 * Sound that waits for its tap: its context and its deck are there, suspended, and a plan may be sent. The tap then has only
 * to let it out, which spares a slow phone the wait.
 */
import type { Hertz } from '../units.ts';
import { openSuspended, startContext } from './context-sound.ts';
import { type Deck, openDeck } from './deck.ts';
import { deckIn, type Heard, letOut, openSound, type SoundOut, soundOf } from './sound-out.ts';
import { scriptUrl } from './trusted.ts';

export interface ReadySound {
  /** May be loaded, and makes no sound; null where there is no audio thread for us. */
  readonly deck: Promise<(Pick<Deck, 'transport' | 'add'> & { readonly rate: Hertz }) | null>;
  /**
   * Inside a tap, once. `out` may be played at once; null where it is not there yet, or is no good any more. `settled`: as
   * of `openSound`. Never rejects.
   */
  open(told: (heard: Heard) => void): { readonly out: SoundOut | null; readonly settled: Promise<SoundOut> };
  /** Nobody is going to open it. */
  close(): void;
}

/**
 * null where sound waits for a tap that has not come yet: browsers complain of a context that is made before the first. Where
 * they do not say whether there was one, the context is made in the tap that needs it.
 */
export const readySound = (): ReadySound | null => {
  if (navigator.userActivation?.hasBeenActive !== true || typeof AudioWorkletNode === 'undefined') return null;
  const context = openSuspended();
  if (context === null) return null;
  let stands: Deck | null = null;
  const deck = openDeck(context, scriptUrl).then((made) => {
    stands = made;
    return made;
  });
  const close = (): void => {
    if (stands === null) void context.close().catch(() => {});
    else stands.transport.close();
  };
  return {
    deck,
    open: (told) => {
      // A call took it, or the browser closed it: the tap may open another.
      if (context.state !== 'suspended' && context.state !== 'running') {
        close();
        return { out: null, settled: openSound(told) };
      }
      const since = context.currentTime;
      startContext(context);
      if (stands !== null) return letOut(stands, told, since);
      return { out: null, settled: soundOf(deckIn(context, deck), told, since) };
    },
    close,
  };
};

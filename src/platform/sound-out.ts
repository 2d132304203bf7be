/** The best player of time this browser gives: a deck, or a silent clock where sound is missing or held back. */
import type { Leg } from '../sound/beat-edits.ts';
import type { Channel, SampleBank } from '../sound/plan.ts';
import type { Stall, Transport } from '../timeline/transport.ts';
import type { Hertz, Seconds } from '../units.ts';
import { pageClocks } from './clock-watch.ts';
import { openContext } from './context-sound.ts';
import { type Deck, openDeck } from './deck.ts';
import { silentClock } from './silent-clock.ts';
import { scriptUrl } from './trusted.ts';

/** `blocked`: a tap may let sound out. `none`: this browser has none for us. */
export type Heard = 'on' | 'blocked' | 'none';

export interface SoundOut {
  readonly transport: Transport;
  readonly rate: Hertz;
  /** More samples for what was loaded, given away. What should have begun without them stays silent. */
  add?(bank: SampleBank): void;
  /** Another beat from a position on, while playing. A silent clock has none to change. */
  edit?(from: Seconds, legs: readonly Leg[]): void;
  silence?(from: Seconds, lasts: Seconds): void;
  /** A sample, now. Only an audio thread can add to what sounds. */
  say?(sample: string, channel?: Channel): void;
  /** Time in which nothing sounded, told when it goes on. */
  onStall?(listen: (stall: Stall) => void): () => void;
  /** The sound is gone for good, and stands still: `unblock` opens another. */
  onLost?(listen: () => void): () => void;
  unblock(): Promise<SoundOut | null>;
}

/** Sound that is let out at all is let out within this time after a tap. Milliseconds. */
const patience = 1500;
/** A device that is being opened, a headset above all, may take longer. */
const devicePatience = 3000;
const lookEvery = 20;

const silentRate: Hertz = 48_000;

const clock = (): Transport => silentClock({ now: () => performance.now(), every: pageClocks.every });

/** On the audio thread; rendered by the page where there is none for us; null where there is no sound at all. */
const openBestDeck = (): Promise<Deck | null> => {
  const context = openContext();
  return context === null ? Promise.resolve(null) : deckIn(context, openDeck(context, scriptUrl));
};

/** `asked`: what the audio thread of this context comes to. The context is closed where it comes to nothing at all. */
export const deckIn = async (context: AudioContext, asked: Promise<Deck | null>): Promise<Deck | null> => {
  const deck = await asked;
  if (deck !== null) return deck;
  try {
    const { nodeDeck } = await import('./node-deck.ts');
    return nodeDeck(context, pageClocks);
  } catch {
    void context.close().catch(() => {});
    return null;
  }
};

/** Resolves to whether the deck sounds, as soon as that is known: a state that says so is no proof, only a clock that goes. */
const sounding = (deck: Deck, since: Seconds = 0): Promise<boolean> =>
  new Promise((resolve) => {
    const sounds = (): boolean => deck.sound() === 'on' && deck.goes(since);
    if (sounds()) return resolve(true);
    const answer = (on: boolean): void => {
      stop();
      clearInterval(looking);
      clearTimeout(late);
      clearTimeout(veryLate);
      resolve(on);
    };
    const look = (): void => {
      if (sounds()) answer(true);
      else if (deck.sound() === 'lost') answer(false);
    };
    const stop = deck.onSound(look);
    const looking = setInterval(look, lookEvery);
    const late = setTimeout(() => deck.sound() !== 'on' && answer(false), patience);
    const veryLate = setTimeout(() => answer(false), devicePatience);
  });

/** Call inside a tap. Never rejects. `told` hears of every change, as long as the sound is open. */
export const openSound = (told: (heard: Heard) => void): Promise<SoundOut> => soundOf(openBestDeck(), told);

/** A deck that was let out in a tap, or a silent clock in its place. */
export const soundOf = async (
  opening: Promise<Deck | null>,
  told: (heard: Heard) => void,
  since: Seconds = 0,
): Promise<SoundOut> => {
  const deck = await opening;
  if (deck !== null) return letOut(deck, told, since).settled;
  told('none');
  return { transport: clock(), rate: silentRate, unblock: () => Promise.resolve(null) };
};

/**
 * `out` may be played at once, and sounds as soon as the browser lets it. `settled` is the same once it sounds; or, where
 * sound is held back, another that keeps the time in silence. `since`: where the clock of its context stood.
 */
export const letOut = (
  deck: Deck,
  told: (heard: Heard) => void,
  since: Seconds = 0,
): { readonly out: SoundOut; readonly settled: Promise<SoundOut> } => {
  let closed = false;
  /** Nothing is told of it before it sounds, nor while a silent clock stands in for it. */
  let sounds = false;
  deck.onSound((sound) => sounds && told(sound === 'on' ? 'on' : 'blocked'));
  const forget = reviveWhenShown(deck);
  const out: SoundOut = {
    transport: {
      ...deck.transport,
      play: (ledIn) => {
        // A call or a long pause may have taken it: whoever asks for play, on the screen or with a key, is to hear it.
        if (sounds) deck.revive();
        deck.transport.play(ledIn);
      },
      close: () => {
        closed = true;
        forget();
        deck.transport.close();
      },
    },
    rate: deck.rate,
    add: deck.add,
    edit: deck.edit,
    silence: deck.silence,
    ...(deck.say && { say: deck.say }),
    onStall: deck.onStall,
    onLost: (listen) => deck.onSound((sound) => sounds && sound === 'lost' && listen()),
    unblock: async () => {
      if (deck.sound() === 'lost') return openSound(told);
      deck.unblock();
      return out;
    },
  };
  const begun = (): SoundOut => {
    sounds = true;
    told('on');
    return out;
  };
  const settled = sounding(deck, since).then((on) => {
    if (closed) return out;
    if (on) return begun();
    told('blocked');
    return heldBack(deck, { out, begun, since }, told);
  });
  return { out, settled };
};

interface HeldBack {
  readonly out: SoundOut;
  /** It sounds after all. */
  begun(): SoundOut;
  readonly since: Seconds;
}

/** Keeps the time in silence until a tap lets the deck sound; one that a tap does not help is given up for another. */
const heldBack = (deck: Deck, { out, begun, since }: HeldBack, told: (heard: Heard) => void): SoundOut => {
  const transport = clock();
  let handedOver = false;
  return {
    transport: {
      ...transport,
      close: () => {
        transport.close();
        if (!handedOver) out.transport.close();
      },
    },
    rate: silentRate,
    unblock: async () => {
      if (deck.sound() !== 'lost') {
        deck.unblock();
        if (await sounding(deck, since)) {
          handedOver = true;
          return begun();
        }
        // Still waiting to be let out: the next tap may do it.
        if (deck.sound() === 'blocked' || deck.sound() === 'interrupted') return null;
      }
      return openSound(told);
    },
  };
};

/** After a call, or when another app had the sound, a page that is shown again is the moment to ask for it back. */
const reviveWhenShown = (deck: Deck): (() => void) => {
  const shown = (): void => {
    if (document.visibilityState === 'visible') deck.revive();
  };
  document.addEventListener('visibilitychange', shown);
  return () => document.removeEventListener('visibilitychange', shown);
};

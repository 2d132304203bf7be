/**
 * The deck: plays a whole plan on the audio thread, in a context that nothing else may touch. What is sent
 * there needs no help from the page any more, so a blocked or hidden page loses nothing. sound.md §5
 */
import type { Leg } from '../sound/beat-edits.ts';
import type { Channel, SampleBank } from '../sound/plan.ts';
import type { Command, Report } from '../sound/playhead.ts';
import { sampleBank } from '../sound/samples.ts';
import { placeWithin, type Stall, type Transport, type TransportState } from '../timeline/transport.ts';
import type { Hertz, Seconds } from '../units.ts';
import { type Clocks, clockWatch, pageClocks } from './clock-watch.ts';
import { contextSound, type DeckSound } from './context-sound.ts';
import deckUrl from './deck.worklet.ts?worker&url';
import { heardTime } from './heard-time.ts';

export interface Deck {
  readonly transport: Transport;
  /** Plans and samples must be made for this rate. */
  readonly rate: Hertz;
  sound(): DeckSound;
  onSound(listen: (sound: DeckSound) => void): () => void;
  /** Whether the clock of its context ever went on, past a time at which it stood. */
  goes(since?: Seconds): boolean;
  /** Asks for the sound back, where a call or another app had it. */
  revive(): void;
  /** Lets held-back sound out. Call inside a tap. Whether it helped is told by `onSound`. */
  unblock(): void;
  /** Legs take the place of the planned beat from a position on, or from now on when that is past. Phase is carried over. */
  edit(from: Seconds, legs: readonly Leg[]): void;
  /** More samples for what was loaded; given away as those are. What should have begun without them stays silent. */
  add(bank: SampleBank): void;
  /** No beat from a position on for a time; what comes after begins with a lead-in. */
  silence(from: Seconds, lasts: Seconds): void;
  /** A sample of the bank, now, paused or not: words, unless `channel` tells. Missing where nothing can be added to what is rendered already. */
  say?(sample: string, channel?: Channel): void;
  onStall(listen: (stall: Stall) => void): () => void;
}

/**
 * Opens the deck in a context, or resolves to null where the browser, or a page without HTTPS, has no audio thread for us
 * or it would not start: the context is still good then. `scriptUrl` makes the URL one that the page's Trusted Types
 * policy accepts. Never rejects.
 */
export async function openDeck(context: AudioContext, scriptUrl: (url: string) => string): Promise<Deck | null> {
  if (context.audioWorklet === undefined || typeof AudioWorkletNode === 'undefined') return null;
  try {
    await context.audioWorklet.addModule(scriptUrl(deckUrl));
    const node = new AudioWorkletNode(context, 'deck', { numberOfInputs: 0, outputChannelCount: [2] });
    node.connect(context.destination);
    return deckOn(context, node);
  } catch {
    return null;
  }
}

/** The page's end of a deck whose other end is `node`. */
export function deckOn(context: AudioContext, node: AudioWorkletNode, clocks: Clocks = pageClocks): Deck {
  const rate = context.sampleRate;
  const sound = contextSound(context, node);
  const listeners = new Set<(state: TransportState) => void>();
  const stallListeners = new Set<(stall: Stall) => void>();
  let sent = 0;
  let total: Seconds = 0;
  let report: Report = { commands: 0, planFrame: 0, contextFrame: 0, playing: false, ended: false };
  /** Playing began here: what is heard is never before it. */
  let since = 0;
  /** What the last command will come to, until the deck has carried it out. */
  let expected: TransportState | null = null;

  const state = (): TransportState => expected ?? heard();
  function heard(): TransportState {
    const { planFrame, contextFrame, playing, ended } = report;
    if (!playing) return { position: planFrame / rate, playing, ended };
    const played = heardTime(context) - contextFrame / rate;
    return { position: Math.min(total, Math.max(since / rate, planFrame / rate + played)), playing, ended };
  }

  const watch = clockWatch(context, clocks, {
    position: () => state().position,
    stalled: (stall) => {
      sound.goes();
      for (const listen of stallListeners) listen(stall);
    },
    standing: sound.stands,
  });

  function send(command: Command, change: Partial<TransportState>, given: ArrayBufferLike[] = []): void {
    expected = { ...state(), ...change };
    sent += 1;
    node.port.postMessage(command, given as ArrayBuffer[]);
  }

  node.port.onmessage = ({ data }: MessageEvent<Report>) => {
    if (data.commands !== report.commands) since = data.planFrame;
    report = data;
    if (data.commands < sent) return;
    expected = null;
    // A plan may be sent before the sound is let out: until then nothing stalls.
    if (data.playing && context.state === 'running') watch.start();
    else if (!data.playing) watch.stop();
    watch.look();
    const now = state();
    for (const listen of listeners) listen(now);
  };

  const transport: Transport = {
    kind: 'deck',
    load(plan, bank) {
      if (plan.rate !== rate) throw new Error(`the plan is for ${plan.rate} Hz, the deck runs at ${rate} Hz`);
      total = plan.frames / rate;
      send({ kind: 'load', plan, bank }, { position: 0, playing: false, ended: false }, givenAway(bank, rate));
    },
    play: (ledIn = false) => send({ kind: 'play', ledIn }, { playing: !state().ended }),
    pause: () => send({ kind: 'pause' }, { playing: false }),
    seek(position) {
      const inside = placeWithin(total, position);
      send({ kind: 'seek', frame: Math.round(inside * rate) }, { position: inside, ended: false });
    },
    state,
    volumes: (gains) => send({ kind: 'volumes', gains }, {}),
    onReport: (listen) => listening(listeners, listen),
    close() {
      listeners.clear();
      stallListeners.clear();
      watch.stop();
      node.port.postMessage('close');
      sound.close();
    },
  };
  return {
    transport,
    rate,
    sound: sound.now,
    onSound: sound.onChange,
    goes: (since = 0) => context.currentTime > since,
    revive: sound.revive,
    unblock: sound.unblock,
    add: (bank) => send({ kind: 'add', bank }, {}, givenAway(bank, rate)),
    edit: (from, legs) => send({ kind: 'edit', frame: Math.round(from * rate), legs }, {}),
    silence: (from, lasts) =>
      send({ kind: 'silence', frame: Math.round(from * rate), frames: Math.round(lasts * rate) }, {}),
    say: (sample, channel) => send({ kind: 'say', sample, ...(channel && { channel }) }, {}),
    onStall: (listen) => listening(stallListeners, listen),
  };
}

/** Bells and steps are kept to be used again; all else is the deck's alone from now on. A copy of ten megabytes takes time. */
function givenAway(bank: SampleBank, rate: Hertz): ArrayBufferLike[] {
  const kept = new Set(Object.values(sampleBank(rate)));
  return [...new Set(Object.values(bank).flatMap((sample) => (kept.has(sample) ? [] : [sample.buffer])))];
}

function listening<Listener>(listeners: Set<Listener>, listen: Listener): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

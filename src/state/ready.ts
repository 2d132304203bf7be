/** What a session needs for its first sound, got ready while the check before it is still on the screen. */
import type { ReadonlySignal } from '@preact/signals';
import type { RunningSession, Settings } from '../record/kept.ts';
import type { SampleBank, SoundPlan } from '../sound/plan.ts';
import { planFor } from './hearing.ts';
import type { ReadySound, SessionPorts } from './ports.ts';
import type { Speaking } from './speaking.ts';

type Laid = Pick<RunningSession, 'kind' | 'timeline'>;

/** What the deck has of the session that begins. */
export interface Loaded {
  readonly plan: SoundPlan;
  /** Their names count: their sound is the deck's. */
  readonly clips: Promise<SampleBank>;
}

export interface Ready {
  /** One at a time: another takes its place. */
  prepare(session: Laid): void;
  /** Inside the tap. `loaded`: null where something else was got ready, or not enough of it yet. */
  take(session: Laid): { readonly sound: ReadySound; readonly loaded: Loaded | null } | null;
  /** It does not begin. */
  forget(): void;
}

interface Preparing {
  readonly timeline: Laid['timeline'];
  readonly settings: Settings;
  loaded: Loaded | null;
  /** It is still what the deck has. */
  wanted: boolean;
}

export const readyOf = (
  ports: Pick<SessionPorts, 'readySound'>,
  settings: ReadonlySignal<Settings>,
  speaking: Pick<Speaking, 'clipsFor'>,
): Ready => {
  let sound: ReadySound | null = null;
  let latest: Preparing | null = null;

  const load = async (session: Laid, into: ReadySound, mine: Preparing): Promise<void> => {
    const deck = await into.deck;
    if (deck === null || !mine.wanted) return;
    const { plan, bank } = planFor(session, mine.settings, deck.rate, {});
    deck.transport.load(plan, bank);
    const clips = speaking.clipsFor(session, Promise.resolve(deck)).then((found) => {
      if (mine.wanted) deck.add?.(found);
      return found;
    });
    mine.loaded = { plan, clips };
  };

  const drop = (): void => {
    if (latest !== null) latest.wanted = false;
    latest = null;
  };

  return {
    prepare: (session) => {
      if (latest?.timeline === session.timeline && latest.settings === settings.peek()) return;
      sound ??= ports.readySound();
      if (sound === null) return;
      drop();
      latest = { timeline: session.timeline, settings: settings.peek(), loaded: null, wanted: true };
      void load(session, sound, latest);
    },
    take: ({ timeline }) => {
      const taken = sound;
      if (taken === null) return null;
      const loaded = latest?.timeline === timeline && latest.settings === settings.peek() ? latest.loaded : null;
      // What is loaded goes on to be: its words may still be on their way.
      if (loaded === null) drop();
      sound = latest = null;
      return { sound: taken, loaded };
    },
    forget: () => {
      drop();
      sound?.close();
      sound = null;
    },
  };
};

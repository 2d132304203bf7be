/** Who says a cue: the deck has a clip of it, the phone speaks, or a screen reader does. Never two of them. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { RunningSession, Settings } from '../record/kept.ts';
import { coachClips, coachLine } from '../routine/coach-lines.ts';
import type { Gains, SampleBank } from '../sound/plan.ts';
import type { Transport } from '../timeline/transport.ts';
import type { Hertz } from '../units.ts';
import { gainsOf, readerSpeaks } from './hearing.ts';
import type { SessionPorts } from './ports.ts';

/** What matters here of a SoundOut. */
interface Opened {
  readonly rate: Hertz;
  readonly transport: Pick<Transport, 'kind'>;
}

/**
 * `reader`: a screen reader, by the live region. `voice`: the app; also for somebody with a screen reader, where they chose
 * so or it is not heard now. `unknown`: nobody said that a screen reader is there, so what it would say costs nothing.
 */
export type Teller = 'reader' | 'voice' | 'unknown';

export interface Speaking {
  readonly teller: ReadonlySignal<Teller>;
  /** The page can be seen: elsewhere neither the phone's voice nor a screen reader is heard. */
  readonly inSight: ReadonlySignal<boolean>;
  /** Reads signals: volumes of the deck. Its voice is silent while another speaks in its place. */
  gains(): Gains;
  /** Clips for what may be said in a session, once the sound is open; none where the transport makes no sound. */
  clipsFor(session: Pick<RunningSession, 'timeline' | 'kind'>, opening: Promise<Opened>): Promise<SampleBank>;
  /** The deck has these clips, and no others. `forGood`: they are in a file, so the phone never takes their place. */
  deckHas(clips: SampleBank, forGood?: boolean): void;
  /** Whether the phone is to say the words of this clip. */
  isForPhone(clip: string): boolean;
}

export const speakingOf = (
  ports: Pick<SessionPorts, 'voice' | 'loadClips' | 'followVisible'>,
  settings: ReadonlySignal<Settings>,
  /** The phone says what was asked for, and is not to be spoken over. */
  spokenOver: ReadonlySignal<boolean> = signal(false),
): Speaking => {
  const visible = signal(true);
  /** The phone takes the place of the clips. Looked up here alone, so that gains and cues never differ. */
  const phoneInstead = signal(false);
  /** Their names alone: the sound itself is the deck's, and the page needs no copy of it. */
  let onDeck: ReadonlySet<string> = new Set();
  const baked = signal(false);
  const unread = computed(() => !visible.value || baked.value);
  const teller = computed((): Teller => {
    if (settings.value.screenReader !== true) return 'unknown';
    return readerSpeaks(settings.value) && !unread.value ? 'reader' : 'voice';
  });

  const decide = (): void => {
    phoneInstead.value =
      !baked.value && settings.value.voiceSource === 'phone' && visible.value && ports.voice.canSpeak();
  };
  effect(decide);
  ports.followVisible((now) => {
    // A screen that goes dark cuts the phone off in the middle of a word; the next words are the deck's.
    if (!now && phoneInstead.peek()) ports.voice.hush();
    visible.value = now;
  });

  return {
    teller,
    inSight: visible,
    gains: () => {
      const gains = gainsOf(settings.value, unread.value);
      return phoneInstead.value || spokenOver.value ? { ...gains, voice: 0 } : gains;
    },
    clipsFor: ({ timeline, kind }, opening) => {
      const planned = timeline.cues.flatMap((cue) => (cue.kind === 'say' ? [cue.clip] : []));
      // What is said as a walk goes, or where a rest waits, is in no plan.
      const ids = new Set([
        ...planned,
        ...(kind === 'drill' ? coachClips : kind === 'break' ? [coachLine('rest.asks').clip] : []),
      ]);
      return ports.loadClips(
        ids,
        opening.then(({ transport, rate }) => (transport.kind === 'silent' ? null : rate)),
      );
    },
    deckHas: (clips, forGood = false) => {
      onDeck = new Set(Object.keys(clips));
      baked.value = forGood;
      // Lists of voices have filled in by now.
      decide();
    },
    isForPhone: (clip) => phoneInstead.peek() || !onDeck.has(clip),
  };
};

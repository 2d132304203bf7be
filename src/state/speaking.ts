/** Who says a cue: the deck has a clip of it, or the phone speaks. Never both. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { RunningSession, Settings } from '../record/kept.ts';
import { coachClips, coachLine } from '../routine/coach-lines.ts';
import type { Gains, SampleBank } from '../sound/plan.ts';
import type { Transport } from '../timeline/transport.ts';
import type { Hertz } from '../units.ts';
import { gainsOf } from './hearing.ts';
import type { SessionPorts } from './ports.ts';

/** What matters here of a SoundOut. */
interface Opened {
  readonly rate: Hertz;
  readonly transport: Pick<Transport, 'kind'>;
}

export interface Speaking {
  /** Reads signals: volumes of the deck. Its voice is silent while the phone speaks in its place. */
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
): Speaking => {
  const visible = signal(true);
  /** The phone takes the place of the clips. Looked up here alone, so that gains and cues never differ. */
  const phoneInstead = signal(false);
  /** Their names alone: the sound itself is the deck's, and the page needs no copy of it. */
  let onDeck: ReadonlySet<string> = new Set();
  let baked = false;

  const decide = (): void => {
    phoneInstead.value = !baked && settings.value.voiceSource === 'phone' && visible.value && ports.voice.canSpeak();
  };
  effect(decide);
  ports.followVisible((now) => {
    // A screen that goes dark cuts the phone off in the middle of a word; the next words are the deck's.
    if (!now && phoneInstead.peek()) ports.voice.hush();
    visible.value = now;
  });

  return {
    gains: () => {
      const gains = gainsOf(settings.value);
      return phoneInstead.value ? { ...gains, voice: 0 } : gains;
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
      baked = forGood;
      // Lists of voices have filled in by now.
      decide();
    },
    isForPhone: (clip) => phoneInstead.peek() || !onDeck.has(clip),
  };
};

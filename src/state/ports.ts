/** What the app needs from outside. `main.tsx` passes the adapters of `platform/`; tests pass their own. */
import type { PoseFile } from '../body/pose.ts';
import type { easingAt } from '../care/easing.ts';
import type { Day } from '../care/moment.ts';
import type { Settings } from '../record/kept.ts';
import type { Store } from '../record/store.ts';
import type { Exercise } from '../routine/exercise.ts';
import type { fit } from '../routine/fit.ts';
import type { reworked } from '../routine/reworked.ts';
import type { Routine } from '../routine/routine.ts';
import type { Lengths } from '../routine/speech-time.ts';
import type { Leg } from '../sound/beat-edits.ts';
import type { Channel, Gains, SampleBank, SoundPlan } from '../sound/plan.ts';
import type { Stall, Transport } from '../timeline/transport.ts';
import type { EpochMilliseconds, Gain, Hertz, Minutes, Seconds } from '../units.ts';
import type { Fix } from '../walking/distance.ts';
import type { MotionSample } from '../walking/motion.ts';
import type { FileToSave, Preview, Previewed, Saved, Sound } from './app.ts';
import type { createCare } from './care.ts';
import type { countTimer } from './count-timer.ts';
import type { dosesFrom } from './next-dose.ts';
import type { nextWalk } from './next-walk.ts';
import type { restPlan } from './rest-plan.ts';
import type { takenUp } from './taken-up.ts';
import type { createWalk } from './walk/create-walk.ts';

/** Sound as the browser gave it. Where it gave none, the transport is a silent clock. */
export interface SoundOut {
  readonly transport: Transport;
  readonly rate: Hertz;
  /** More samples for what was loaded, given away. What should have begun without them stays silent. Missing where nothing sounds. */
  add?(bank: SampleBank): void;
  /** Legs of beat take the place of the planned beat from a position on. Missing where nothing sounds. */
  edit?(from: Seconds, legs: readonly Leg[]): void;
  /** No beat from a position on for a time. What comes after begins with a lead-in. */
  silence?(from: Seconds, lasts: Seconds): void;
  /** A sample that was loaded, now, paused or not: words, unless `channel` tells. Missing where nothing can be added to what sounds. */
  say?(sample: string, channel?: Channel): void;
  /** Time in which nothing sounded, told when it goes on. Missing where nothing can be told of it. */
  onStall?(listen: (stall: Stall) => void): () => void;
  /** The sound is gone for good, and stands still: `unblock` opens another. */
  onLost?(listen: () => void): () => void;
  /** Inside a tap: lets sound out again. A new SoundOut takes the place of this one where the old cannot be revived. */
  unblock(): Promise<SoundOut | null>;
}

/** Sound that waits, silent, for the tap that lets it out. */
export interface ReadySound {
  /** May be loaded; null where nothing can be before it sounds. Never rejects. */
  readonly deck: Promise<Pick<SoundOut, 'transport' | 'rate' | 'add'> | null>;
  /**
   * Inside a tap, once. `out` may be played at once and sounds as soon as the browser lets it; null where it is not there
   * yet. `settled`: as of `openSound`; another than `out` where that is held back. Never rejects.
   */
  open(told: (sound: Sound) => void): { readonly out: SoundOut | null; readonly settled: Promise<SoundOut> };
  /** Nobody is going to open it. */
  close(): void;
}

/** A whole session as a sound file, and what plays it. */
export interface PocketFile {
  readonly transport: Transport;
  readonly file: Blob;
  /** Sounds from a position on. Resolves to false where the browser wants a tap for it first. Never rejects. */
  begin(at: Seconds): Promise<boolean>;
}

/** What the phone itself is told of what plays, and what its keys do. */
export interface NowPlayingPorts {
  /** An element that stands for our sound where only elements count as playing. */
  readonly carrier: {
    play(): void;
    pause(): void;
    close(): void;
    onStopped(listen: () => void): void;
    /** It plays again, and nobody here asked for that. */
    onResumed(listen: () => void): void;
    onPlaying(listen: () => void): void;
  };
  readonly media: {
    show(title: string, artist: string): void;
    place(state: 'playing' | 'paused' | 'none', position: Seconds, duration: Seconds): void;
    keys(
      keys: {
        readonly play: () => void;
        readonly pause: () => void;
        readonly previous: (() => void) | null;
        readonly next: (() => void) | null;
      } | null,
    ): void;
  };
  audioSession(type: 'playback' | 'ambient' | 'auto'): void;
}

/** All shipped content, as written in `routines/`. */
export interface Shipped {
  readonly exercises: readonly Exercise[];
  readonly routines: readonly Routine[];
  readonly poses: readonly PoseFile[];
  /** Of the built-in voice's clips. */
  readonly lengths: Lengths;
  /** Comes with what it lays out: the first screen can be used without it. */
  readonly fit: typeof fit;
  readonly nextWalk: typeof nextWalk;
  readonly dosesFrom: typeof dosesFrom;
  readonly easingAt: typeof easingAt;
  readonly reworked: typeof reworked;
  readonly restPlan: typeof restPlan;
  readonly takenUp: typeof takenUp;
}

export interface SessionPorts {
  readonly store: Store;
  /** Call inside a tap. Never rejects. */
  openSound(told: (sound: Sound) => void): Promise<SoundOut>;
  /** The same, made ready before the tap; null where this browser has nothing to make ready. */
  readySound(): ReadySound | null;
  /** Renders a plan to a file, off the page. `onProgress`: the share that is done. null where it cannot. Never rejects. */
  openPocket(
    plan: SoundPlan,
    bank: SampleBank,
    gains: Gains,
    onProgress: (done: number) => void,
  ): Promise<PocketFile | null>;
  /** Inside a tap: a file that is opened later may begin without one, where the phone allows that. */
  readyPocket(): void;
  /** Whether sound goes on with the screen locked, as far as is known of this device. */
  keepsPlaying(music: Settings['music']): 'yes' | 'likely' | 'no';
  /** Once per drawn frame while the page is visible. Returns how to stop. */
  eachFrame(draw: () => void): () => void;
  /** Once, after so many milliseconds; later on a hidden page. Returns how to stop it. */
  later(milliseconds: number, call: () => void): () => void;
  onLeaving(leave: () => void): void;
  readonly screen: { hold(): void; release(): void };
  /** The phone's own voice. */
  readonly voice: { say(text: string, volume: Gain): void; hush(): void; canSpeak(): boolean; wake(): void };
  /** Clips of the built-in voice by id, as many as can be had soon after the rate is known; null: none are wanted. Never rejects. */
  loadClips(ids: ReadonlySet<string>, rate: Promise<Hertz | null>): Promise<SampleBank>;
  /** Tells at once and on each change whether the page can be seen. */
  followVisible(tell: (visible: boolean) => void): void;
  vibrate(pattern: readonly number[]): void;
  /** One session at a time across tabs: null where another tab has it. */
  claim(): Promise<(() => void) | null>;
  /** Milliseconds since the epoch. For the record, never for timing. */
  wallClock(): number;
  newId(): string;
}

export interface WalkPorts {
  /** Best inside a tap: some browsers ask then, and never else. `silent`: nothing came so far. Never rejects. */
  openMotion(
    listen: (sample: MotionSample) => void,
  ): Promise<{ readonly answer: 'granted' | 'denied' | 'none' | 'silent'; stop(): void }>;
  openLocation(
    listen: (fix: Fix) => void,
  ): Promise<{ readonly answer: 'granted' | 'denied' | 'none' | 'timeout'; stop(): void }>;
  /** Seconds on a clock that is never set; that of the samples and fixes. */
  steadyClock(): Seconds;
}

export interface AppPorts extends SessionPorts, WalkPorts {
  /** What a walk needs beyond a session, fetched when there is one. */
  loadWalk(): Promise<typeof createWalk>;
  loadCountTimer(): Promise<typeof countTimer>;
  /** Whether a number can be called from here, as far as is known. */
  readonly canCall: boolean;
  /** What a tab keeps may be lost here, and the Home Screen app keeps its own. */
  readonly forgetsTabs: boolean;
  /** The phone's own voice again, for pages read aloud. */
  readonly reader: {
    /** One line after another; what was being said is cut off. `done`: at its end, not where it was cut off. */
    read(lines: readonly string[], volume: Gain, done: () => void): void;
    hush(): void;
    canSpeak(): boolean;
    /** Lists of voices fill in late. */
    onVoices(listen: () => void): void;
  };
  /** Whether this browser has a way to vibrate; some have one and do nothing. */
  readonly vibrates: boolean;
  loadShipped(): Promise<Shipped>;
  /** The rules of the check, fetched right after the first screen. */
  loadCare(): Promise<typeof createCare>;
  /** The day where the person is: "2026-03-02". */
  today(): Day;
  everyMinute(call: () => void): void;
  /** To the same app in other tabs. What comes from there is not to be trusted. Does nothing where tabs cannot talk. */
  readonly otherTabs: { tell(message: unknown): void; onTold(listen: (message: unknown) => void): void };
  /** Checks a routine file: the parser is loaded only when somebody opens one. */
  checkRoutineFile(
    text: string,
    name: string,
    exercises: Readonly<Record<string, Exercise>>,
  ): Promise<{ readonly routine: Routine } | { readonly problems: readonly string[] }>;
  /** Fetches what plays `preview` and `pulse`: an iPhone lets out only what is there when the tap comes. */
  readyPreviews(): void;
  /** One is about to come, without a tap, and is not to be late. */
  soonPreview(): void;
  /** Inside a tap: plays one sound now. Resolves as soon as it is known whether it could; never rejects. */
  preview(what: Preview, volume: Gain): Promise<Previewed>;
  /** Inside a tap: clicks once a second until stopped. `heard`: seconds since the first click, as they reach the ear. Never rejects. */
  pulse(volume: Gain): Promise<{ heard(): Seconds; stop(): void } | Exclude<Previewed, 'played'>>;
  /** `ready`: it will be wanted. */
  readonly soundscape: { ready(): void; play(volume: Gain): void; pause(): void };
  /** Inside a tap. Never rejects. */
  saveFile(file: FileToSave, way: 'download' | 'share'): Promise<Saved>;
  canShare(file: FileToSave): boolean;
  minutesAhead(at: EpochMilliseconds): Minutes;
  onShown(show: () => void): void;
  applyUpdate(): void;
  /** Asks the browser not to clear what is kept. */
  persist(): void;
}

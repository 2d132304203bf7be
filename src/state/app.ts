/** What screens see. `main.tsx` makes one App from the adapters and hands it to the screens through `ui/app-context.ts`. */
import type { ReadonlySignal } from '@preact/signals';
import type { PoseFile } from '../body/pose.ts';
import type { Tailored } from '../care/tailor.ts';
import type { FinishedSession, JournalEntry, RunningSession, Settings } from '../record/kept.ts';
import type { Choices } from '../routine/choices.ts';
import type { Exercise } from '../routine/exercise.ts';
import type { Routine } from '../routine/routine.ts';
import type { SoundPlan } from '../sound/plan.ts';
import type { Block, Segment, Timeline } from '../timeline/timeline.ts';
import type { EpochMilliseconds, Minutes, Seconds } from '../units.ts';
import type { Walker } from '../walking/offer.ts';
import type { BeatState } from './beat-state.ts';
import type { CareState } from './care.ts';
import type { CountTimer } from './count-timer.ts';
import type { DiaryState } from './diary.ts';
import type { HurtsState } from './hurts.ts';
import type { RoutineDoses } from './next-dose.ts';
import type { Permit } from './permit.ts';
import type { ReadAloud } from './read-aloud.ts';
import type { RestState } from './rest.ts';

import type { Teller } from './speaking.ts';
import type { TakenUp } from './taken-up.ts';

import type { WalkState } from './walk/walk-state.ts';

/** All that was shipped, and the person's own routines. */
export interface Library {
  readonly exercises: Readonly<Record<string, Exercise>>;
  /** Shipped ones in the order of the screens, then own ones. */
  readonly routines: readonly Routine[];
  readonly own: ReadonlySet<string>;
  /** Pose files by id: one per exercise, `rest_<position>` for rests. */
  readonly poses: Readonly<Record<string, PoseFile>>;
}

/** What choosing "I have N minutes" came to. */
export interface Fitted {
  readonly timeline: Timeline;
  /** Said to the person when the session cannot come within 30 s of the minutes asked for; null when it does. */
  readonly note: string | null;
}

export type Sound = 'on' | 'blocked' | 'none';
export type Phase = 'idle' | 'playing' | 'paused' | 'ended';

/** The running session as one sound file: it plays on in a pocket where sound made on the way does not. */
export interface Pocket {
  /**
   * `making`: in the background, the session goes on as it is. `ready`: made, and begins with a tap: `playPocket`.
   * `playing`: it is what is heard, also while paused. `failed`: it was asked for, and this device could not make it.
   */
  readonly stage: 'none' | 'making' | 'ready' | 'playing' | 'failed';
  /** Share that is made, 0 to 1. */
  readonly done: number;
  /** Made because the phone had held the sound still; nobody asked for it. */
  readonly byItself: boolean;
  /** To be saved, once it is made. */
  readonly file: Blob | null;
}

export interface SessionState {
  readonly phase: ReadonlySignal<Phase>;
  readonly running: ReadonlySignal<RunningSession | null>;
  /** Changes with every frame while the page is visible. */
  readonly position: ReadonlySignal<Seconds>;
  readonly segment: ReadonlySignal<Segment | null>;
  readonly block: ReadonlySignal<Block | null>;
  /** The block after this one, or null: for "Next: right knee". */
  readonly nextBlock: ReadonlySignal<Block | null>;
  /** Whole seconds left of what ring and digits count, never 0 while it lasts. */
  readonly digits: ReadonlySignal<string>;
  /** 1 at the start of the counted span, 0 at its end. */
  readonly ring: ReadonlySignal<number>;
  /** "3:40" */
  readonly timeLeft: ReadonlySignal<string>;
  /** `blocked`: the browser holds sound back until a tap. `none`: no sound on this browser; a silent clock keeps time. */
  readonly sound: ReadonlySignal<Sound>;
  /** Its way out is open: also while it is paused, and until its last bell has rung out. */
  readonly sounding: ReadonlySignal<boolean>;
  /** What really sounds, with every change made on the way; null before anything does. */
  readonly heard: ReadonlySignal<SoundPlan | null>;
  /** Which of the voices tells what is planned. */
  readonly teller: ReadonlySignal<Teller>;
  /** For a screen reader, as it is to be said: what no plan has. Another object each time; null before the first. */
  readonly told: ReadonlySignal<{ readonly text: string } | null>;
  readonly locked: ReadonlySignal<boolean>;
  readonly awake: ReadonlySignal<'held' | 'refused' | 'none'>;
  /** Another tab is playing a session: starting here is refused. */
  readonly elsewhere: ReadonlySignal<boolean>;
  /** Set when a session has just ended; the Finish screen shows it. */
  readonly finished: ReadonlySignal<FinishedSession | null>;
  /** A session that was cut off: asked about before anything else. */
  readonly interrupted: ReadonlySignal<{ readonly session: RunningSession; readonly journal: JournalEntry } | null>;

  /** Call inside a tap, so that the browser lets sound out. */
  /**
   * Inside a tap. Resolves once the sound is on its way, where it was prepared: what is drawn after that does not keep it
   * waiting.
   */
  start(routine: Routine, choices: Choices): Promise<void>;
  /** Gets the first sound ready, in silence, of what a tap is about to start: a routine, or what was cut off. */
  prepare(what: { readonly routine: Routine; readonly choices: Choices } | 'takeUp'): void;
  /** The tap does not come. */
  forgetPrepared(): void;
  toggle(): void;
  pause(): void;
  play(): void;
  /** To the start of this block, or of the one before when already there (within 3 s of its start). */
  back(): void;
  /** To the start of the next block, get-ready included; this one is recorded as skipped unless its doing is over. Ends the session on the last. */
  next(): void;
  /** Past all that is left of this exercise, its other side and further sets too; recorded as skipped. */
  skipExercise(): void;
  /** Back or on by seconds, inside the session. */
  jump(by: Seconds): void;
  /** Tap that lets blocked sound out. */
  unblock(): void;
  readonly pocket: ReadonlySignal<Pocket>;
  /** Inside a tap: renders the running session to one sound file and goes on from that, at the same place. Told in `pocket`. */
  toPocket(): void;
  /** Inside a tap: goes on from a file that is `ready`. */
  playPocket(): void;
  /**
   * A session as a sound file, without playing it. null where it could not be made. `onProgress`: the share that is
   * made, 0 to 1. The library has to be there.
   */
  fileOf(routine: Routine, choices: Choices, onProgress: (done: number) => void): Promise<Blob | null>;
  lock(on: boolean): void;
  /** Ends early: recorded as stopped. */
  stop(): void;
  /** Answer to `interrupted`. Where the answers have changed since, only what is left and suits goes on. */
  takeUp(how: 'goOn' | 'again' | 'stop'): Promise<void>;
  /** What `interrupted` goes on as, with the answers of now; null: there is none, or not everything is there yet. */
  takesUp(how: 'goOn' | 'again'): TakenUp | null;
}

/** What can be tried out now, in the foreground. */
export type Preview = 'bells' | 'voice' | 'beat' | 'vibration' | 'chime';
/** `played`: it went out. `held`: the browser, a call or another app holds sound back. `failed`: this device cannot. */
export type Previewed = 'played' | 'held' | 'failed';

/** A click once a second, for lining up what is seen with what is heard. */
export interface Pulse {
  readonly state: ReadonlySignal<'off' | 'on' | Exclude<Previewed, 'played'>>;
  /** 0 at a click, 1 just before the next, as it is heard with the person's own correction. Changes with every frame. */
  readonly phase: ReadonlySignal<number>;
  /** Inside a tap. */
  start(): void;
  stop(): void;
}

export interface FileToSave {
  readonly name: string;
  /** "text/csv". */
  readonly type: string;
  readonly content: string | Blob;
}

/** `saved`: handed to the browser, which does not tell what becomes of it. `cancelled`: the person closed the list of apps. */
export type Saved = 'saved' | 'shared' | 'cancelled' | 'failed';

export interface Trouble {
  readonly id: string;
  readonly words: string;
}

export interface Suited extends Tailored {
  /** Of stretches; of anything else none. */
  readonly doses: RoutineDoses;
}

export interface App {
  /** Whether sound goes on with the screen locked. Never more than likely on a phone. Follows `settings.music`. */
  readonly keepsPlaying: 'yes' | 'likely' | 'no';
  readonly settings: ReadonlySignal<Settings>;
  changeSettings(change: Partial<Settings>): void;
  /** "Remind me": the instructions of an exercise are told in full again, as if it were new. */
  remind(exercise: string): void;
  /** null until loaded; `loadLibrary` may be called at any time, again and again. */
  readonly library: ReadonlySignal<Library | null>;
  loadLibrary(): Promise<Library>;
  /** The suitability check; null until it is loaded, and until then nothing starts. */
  readonly care: ReadonlySignal<CareState | null>;
  loadCare(): Promise<CareState>;
  /** Why something did not start or go on. */
  readonly permit: Pick<Permit, 'refused' | 'shown'>;
  /** What is told before and after sessions, and decided in between. */
  readonly diary: Omit<DiaryState, 'load' | 'forget' | 'preNow'>;
  /** "That hurts": what can be made of it, and what is remembered. */
  readonly hurts: HurtsState;
  /** That key: sound and movement stop at once, and what it is comes next. */
  somethingWrong(): void;
  /**
   * Choices to start with: coaching from what is already known, first side by turns, typed cadence, and what was chosen;
   * all made to suit what the check knows.
   */
  choicesFor(routine: Routine, chosen?: Partial<Choices>): Choices;
  /**
   * The same, with what was changed to suit and the next dose of each exercise. Nothing is until library and check are
   * loaded.
   */
  suited(routine: Routine, chosen?: Partial<Choices>): Suited;
  /** The next dose of each exercise of a routine, and why it is that. */
  doses(routine: Routine): RoutineDoses;
  /** A move that hurt twice and was put aside is in its routines again. */
  bringBack(exercise: string): void;
  /** What the rules of walking may know. */
  walker(): Walker;
  fit(routine: Routine, choices: Choices): Fitted;
  /** A routine from a file. Resolves to what is wrong, in plain sentences (file, place, found, expected), or to the routine, which is then kept. */
  openRoutineFile(file: {
    readonly name: string;
    readonly size: number;
    text(): Promise<string>;
  }): Promise<{ readonly routine: Routine } | { readonly problems: readonly string[] }>;
  removeOwnRoutine(id: string): void;
  readonly session: SessionState;
  /** The walk that goes on, beside its session; null until one was loaded. */
  readonly walk: ReadonlySignal<WalkState | null>;
  loadWalk(): Promise<WalkState>;
  /** Times the counting of steps. The same one each time. */
  loadCountTimer(): Promise<CountTimer>;
  /** Inside a tap: asks for the phone's location, now and again. `timeout`: no answer yet, or no place found. Keeps nothing. */
  askLocation(): Promise<'granted' | 'denied' | 'none' | 'timeout'>;
  /** Whether there is anything to feel on this device, as far as is known. */
  readonly vibrates: boolean;
  /** Whether a number can be called from here, as far as is known. */
  readonly canCall: boolean;
  /** What a tab keeps may be lost here, and the Home Screen app keeps its own. */
  readonly forgetsTabs: boolean;
  /** *Tightening now*. */
  readonly rest: RestState;
  /** The beat by itself. */
  readonly beat: BeatState;
  /** Newest first. */
  readonly history: ReadonlySignal<readonly FinishedSession[]>;
  eraseAll(): Promise<void>;
  /** Inside a tap: as a download, or to another app where `canShare` says so. Never rejects. */
  saveFile(file: FileToSave, way: 'download' | 'share'): Promise<Saved>;
  /** Whether such a file can be passed on to other apps. */
  canShare(file: FileToSave): boolean;
  /** How far the device's clock is ahead of UTC at a moment. */
  minutesAhead(at: EpochMilliseconds): Minutes;
  /** Things the person should know, each in one plain sentence. */
  readonly troubles: ReadonlySignal<readonly Trouble[]>;
  /** A new version is ready and waits; offered only while nothing plays. */
  readonly updateWaiting: ReadonlySignal<boolean>;
  applyUpdate(): void;
  readonly readyOffline: ReadonlySignal<boolean>;
  /** A screen is open that may play something. */
  readyPreviews(): void;
  /** Inside a tap: plays one sound now, at its volume. Resolves as soon as it is known whether it could. */
  preview(what: Preview): Promise<Previewed>;
  /** Says words now with the phone's voice, where the voice is on; that of the session is silent for so long. */
  say(text: string, lasts: Seconds): void;
  readonly readAloud: ReadAloud;
  readonly pulse: Pulse;
  /** prefers-reduced-motion or the setting. */
  readonly reducedMotion: ReadonlySignal<boolean>;
  /** Today's date as ms since the epoch, refreshed when the page is shown. */
  readonly now: ReadonlySignal<number>;
}

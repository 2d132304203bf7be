/** What is kept on the device. Plain shapes; `platform/store.ts` puts them into IndexedDB. */
import type { Pain } from '../care/colour.ts';
import type { ExerciseDose } from '../care/dose-steps.ts';
import type { Choices } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import { plainSteps, type StepStyle } from '../sound/plan.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Stall } from '../timeline/transport.ts';
import type { Gain, Seconds, StepsPerMinute } from '../units.ts';
import type { SessionPain } from './pain.ts';
import type { WalkRecord } from './walk.ts';

/** How the beat by itself was set last. How its steps sound is `Settings.steps`: the same on every walk. */
export interface BeatBox {
  /** null: never set; the walker's own cadence, or the usual one. */
  readonly tempo: StepsPerMinute | null;
  /** Linear volume, 0 to 2: above 1 it is louder than the sound was made, and peaks are rounded off. */
  readonly volume: Gain;
  readonly vibration: boolean;
  readonly flash: boolean;
  readonly countIn: boolean;
  /** Minutes until it ends by itself; null: when it is stopped. */
  readonly minutes: number | null;
  /** Minutes with the beat and without by turns; `check`: 15 seconds in every five minutes. evidence.md §2.6 */
  readonly turns: 'none' | 'oneOne' | 'oneTwo' | 'oneFour' | 'check';
}

export const usualBeatBox: BeatBox = {
  tempo: null,
  volume: 0.8,
  vibration: false,
  flash: false,
  countIn: true,
  minutes: null,
  turns: 'none',
};

/** When a calendar is to remind of the plan: "17:00", where the person is. */
export interface RemindAt {
  readonly walk: string;
  readonly exercises: string;
}

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark' | 'sun';
  /** Linear volume, 0 to 1, and whether it sounds at all. */
  readonly bells: { readonly on: boolean; readonly volume: Gain };
  readonly voice: { readonly on: boolean; readonly volume: Gain };
  /** Who speaks while the page can be seen. `phone`: its own voice where it has one; hidden, the built-in voice goes on. */
  readonly voiceSource: 'builtIn' | 'phone';
  readonly beat: { readonly on: boolean; readonly volume: Gain };
  /** How the steps of a beat sound. */
  readonly steps: StepStyle;
  /** `pan`: in a stretch, words that name a side are heard more on that side. */
  readonly sides: { readonly pan: boolean };
  /** Phones do not allow both: sound mixed with other apps' music, or sound that goes on with the screen locked. */
  readonly music: 'overMyMusic' | 'worksWhenLocked';
  readonly vibration: boolean;
  readonly flash: boolean;
  readonly motion: 'system' | 'reduced';
  readonly firstSide: 'left' | 'right' | 'takeTurns';
  /** Pictures wait this long for the sound, ms, -100 to 400: what earphones and speakers add that no browser tells. */
  readonly soundDelay: number;
  /** A quiet sound under stretches, made in code. */
  readonly soundscape: { readonly on: boolean; readonly volume: Gain };
  /** Whether the person uses a screen reader; null: not said. With one, only one voice speaks each cue. */
  readonly screenReader: boolean | null;
  /** Offered on Today for as long as it is `open`. */
  readonly soundCheck: 'open' | 'done' | 'skipped';
  /** The last page of the welcome that was shown; `putAway`: the way through the first steps is not offered any more. */
  readonly firstRun: 'whatItIs' | 'whatItIsNot' | 'putAway';
  /** ISO 3166 alpha-2, or null: not said. */
  readonly country: string | null;
  /** The walker's own cadence, however it was found; null: not known. */
  readonly cadence: StepsPerMinute | null;
  /** Walks with a stick or a frame; null: not said. */
  readonly aid: boolean | null;
  /** How far a walk goes is known from the phone's location, from steps and height, or not at all. */
  readonly distance: 'location' | 'height' | 'off';
  /** In cm; null: not said. */
  readonly height: number | null;
  /** Walks go out and back the same way: there is a moment to turn. */
  readonly outAndBack: boolean;
  /** `sun`: a walk is shown in the theme for bright light, whatever the others are shown in. */
  readonly walkTheme: 'sun' | 'same';
  /** A buzz for each step of the beat, while the page can be seen. */
  readonly stepBuzz: boolean;
  /** Exercises whose instructions were asked for again, and when (ms since the epoch): from then on they are told in full anew. */
  readonly reminded: Readonly<Record<string, number>>;
  readonly beatBox: BeatBox;
  readonly remindAt: RemindAt;
}

export const usualSettings: Settings = {
  theme: 'system',
  bells: { on: true, volume: 0.8 },
  voice: { on: true, volume: 1 },
  voiceSource: 'builtIn',
  beat: { on: true, volume: 0.8 },
  steps: plainSteps,
  sides: { pan: true },
  music: 'worksWhenLocked',
  vibration: true,
  flash: false,
  motion: 'system',
  firstSide: 'takeTurns',
  soundDelay: 0,
  soundscape: { on: false, volume: 0.4 },
  screenReader: null,
  soundCheck: 'open',
  firstRun: 'whatItIs',
  country: null,
  cadence: null,
  aid: null,
  distance: 'off',
  height: null,
  outAndBack: false,
  walkTheme: 'sun',
  stepBuzz: false,
  reminded: {},
  beatBox: usualBeatBox,
  remindAt: { walk: '17:00', exercises: '08:00' },
};

/** The session that is going on, written once when it starts. */
export interface RunningSession {
  readonly id: string;
  readonly kind: Routine['kind'];
  readonly startedAt: number;
  readonly choices: Choices;
  readonly timeline: Timeline;
  /** 0 to 10, told before it. Missing in old records; null: not asked. */
  readonly pre?: Pain | null;
}

/** Written at each segment, every 5 s, and when the page is hidden or left. Small on purpose. */
export interface JournalEntry {
  readonly session: string;
  readonly position: Seconds;
  readonly writtenAt: number;
  /** Seconds really spent in each block, by block index. */
  readonly spent: Readonly<Record<number, Seconds>>;
  /** Blocks left by "next" before their end. */
  readonly skipped: readonly number[];
  /** When the phone held the sound still. Missing in old records, and where it never did. */
  readonly stalls?: readonly Stall[];
  /** What was measured on a walk. Missing where nothing was, and in old records. */
  readonly walk?: WalkRecord;
}

export interface FinishedBlock {
  readonly exercise: string | null;
  readonly name: string;
  readonly side: 'left' | 'right' | null;
  readonly planned: Seconds;
  readonly spent: Seconds;
  /** `done`: ran to its end, nothing of note left out. `partly`: cut short or jumped through. Skipped is skipped. */
  readonly outcome: 'done' | 'partly' | 'skipped' | 'notReached';
}

export interface FinishedSession {
  readonly id: string;
  readonly routine: string;
  readonly name: string;
  readonly kind: Routine['kind'];
  readonly startedAt: number;
  readonly endedAt: number;
  readonly planned: Seconds;
  readonly spent: Seconds;
  /** `complete`: nothing skipped. `partly`: ran to the end with skips. `stopped`: ended early. */
  readonly outcome: 'complete' | 'partly' | 'stopped';
  readonly blocks: readonly FinishedBlock[];
  /** Exercise id to what was asked for, fitted and as chosen. Missing of walks, and in old records. */
  readonly doses?: Readonly<Record<string, ExerciseDose>>;
  /** Missing in old records. */
  readonly pain?: SessionPain;
  /** When the phone held the sound still. Missing in old records, and where it never did. */
  readonly stalls?: readonly Stall[];
  /** What was measured on a walk. Missing where nothing was, and in old records. */
  readonly walk?: WalkRecord;
}

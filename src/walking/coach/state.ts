/** What the coach sees, remembers and answers. All of it plain data: the journal can keep a walk and take it up again. */
import type { Seconds, StepsPerMinute } from '../../units.ts';
import type { CadenceReading } from '../motion.ts';
import { noPace, type PaceState } from './pace.ts';
import type { Side } from './side.ts';

export interface CoachSettings {
  /** From level 2 on: holding the target may end a block of beat early. evidence.md §2.6 */
  readonly fading: boolean;
  /** No target goes above this, whoever asks. evidence.md §2.6 "ceiling" */
  readonly ceiling: StepsPerMinute;
}

/** The block of the timeline that goes on now, as it was planned. */
export interface PlannedBlock {
  readonly index: number;
  readonly left: Seconds;
  /** A beat is planned to sound in it. */
  readonly beat: boolean;
  /** The target is to be kept in it, heard or not. Not in an easy walk, a free walk, a cool-down, a test without a beat. */
  readonly matched: boolean;
}

/** One look, about once a second. While the person has paused there are none; the gap is taken for a stop. */
export interface CoachInput {
  /** On the clock of the readings. */
  readonly at: Seconds;
  /** The newest there is, however old; null before the first. */
  readonly reading: CadenceReading | null;
  readonly block: PlannedBlock;
  /** As planned for this block, or the next that has one; null: none has. */
  readonly target: StepsPerMinute | null;
  /** The tempo of the beat that sounds now; null: silence. */
  readonly heard: StepsPerMinute | null;
  /** Steps a minute the person asked for since the last look, more or less. */
  readonly nudge: number;
}

export type Word = Side | null;

export type CueKey = 'quicker' | 'easier' | 'onIt' | 'held' | 'beatBack' | 'eased' | 'runningNow';

export type BeatTold =
  /** What sounds goes over to `to`. `later`: the tempo of beats that begin later; null: they stay as planned. */
  | { readonly kind: 'tempo'; readonly to: StepsPerMinute; readonly later: StepsPerMinute | null }
  /** Silence until the block ends. */
  | { readonly kind: 'off' }
  /** A beat until the block ends. */
  | { readonly kind: 'on'; readonly tempo: StepsPerMinute };

export interface CoachAnswer {
  readonly state: CoachState;
  readonly word: Word;
  readonly cue: CueKey | null;
  readonly beat: BeatTold | null;
  /** The walker's cadence, calmed; null: no steady walk. */
  readonly pace: StepsPerMinute | null;
  /** What the word is measured against, nudges included. */
  readonly target: StepsPerMinute | null;
}

export interface CoachState {
  readonly settings: CoachSettings;
  readonly pace: PaceState;
  /** Time walked steadily. Every other time here is counted on it, so that all of them stand still when the walker does. */
  readonly clock: Seconds;
  /** Added to every planned target: what the person asked for is for good. */
  readonly nudged: number;
  readonly block: number | null;
  /** When it began, on the clock of the readings. */
  readonly entered: Seconds;
  /** Nothing is judged for as long as this: the walker is still finding the beat. */
  readonly grace: Seconds;
  readonly side: Side | null;
  /** How long the pace has been on another side than `side`, and on `side` since the last grace. */
  readonly turning: Seconds;
  readonly lasted: Seconds;
  /** The pace of the last half minute, since the beat last changed; null: it has just changed. */
  readonly settled: StepsPerMinute | null;
  /** Percent that the beat is below the target: 0 to 3. */
  readonly eased: number;
  /** How often the beat had to be eased since it was last followed at the target. */
  readonly eases: number;
  /** The planned beat of this block was ended early. */
  readonly ended: boolean;
  /** How often the beat had to come back; halved with each block. */
  readonly returns: number;
  /** When a beat last came back, and how often it did since they were last on it at the full target. */
  readonly addedAt: Seconds;
  readonly unheeded: number;
  readonly said: Said;
}

/** What was said. */
export interface Said {
  /** On the clock of the readings: cues of the last ten minutes. */
  readonly times: readonly Seconds[];
  /** On the coach's own clock; null: nothing yet. */
  readonly last: Seconds | null;
  /** All of this walk. */
  readonly count: number;
  /** Corrections since they were last on it. */
  readonly row: number;
  /** A correction was given, and no praise since. */
  readonly corrected: boolean;
  readonly praised: Seconds | null;
  readonly easedTold: number;
  /** On the clock of the readings. */
  readonly runningTold: Seconds | null;
}

export const coachStart = (settings: CoachSettings): CoachState => ({
  settings,
  pace: noPace,
  clock: 0,
  nudged: 0,
  block: null,
  entered: 0,
  grace: 0,
  side: null,
  turning: 0,
  lasted: 0,
  settled: null,
  eased: 0,
  eases: 0,
  ended: false,
  returns: 0,
  addedAt: 0,
  unheeded: 0,
  said: { times: [], last: null, count: 0, row: 0, corrected: false, praised: null, easedTold: 0, runningTold: null },
});

import type { Side } from '../timeline/timeline.ts';
import type { StepsPerMinute } from '../units.ts';
import type { Turns } from './faded.ts';

export const levelsFromLeast = ['easier', 'usual', 'harder'] as const;
export type Level = (typeof levelsFromLeast)[number];
/** How much is said: fades as an exercise becomes familiar. product.md "The player" 8 */
export type Coaching = 'full' | 'short' | 'name';

/** What a person chooses before a session. Everything else about it follows from routine and exercises. */
export interface Choices {
  /** "I have N minutes", 2 to 40; null: as the routine is written. */
  readonly minutes: number | null;
  /** Indices of routine items to leave out. */
  readonly leaveOut: readonly number[];
  /** Item index to the exercise that takes its place: one of the item's `or`, or what suits a person instead. */
  readonly swaps: Readonly<Record<number, string>>;
  /** Exercise id to level; absent: usual. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly firstSide: Side;
  /** Exercise id to how much is said; absent: full. */
  readonly coaching: Readonly<Record<string, Coaching>>;
  /** Exercise id to the frames the body does not go to: it stays where the repetition starts. Left out: none. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
  /** Exercise id to repetitions in each set, as progress has them. Left out: as the routine is written. */
  readonly sets?: Readonly<Record<string, readonly number[]>>;
  /** Exercise id to how far the body moves of what its level has it move. Left out: all of it. */
  readonly range?: Readonly<Record<string, number>>;
  /** What beats are relative to: the walker's own cadence, or what the level makes of it. null: not known, and beats are left out. */
  readonly cadence: StepsPerMinute | null;
  /** Of a walk, 0 to 4. evidence.md §2.6 */
  readonly walkLevel: number;
  /** Turns of beat and silence where the beat fades; null: it is not needed any more. Left out: as the drill is written. */
  readonly turns?: Turns;
}

export const usualChoices: Choices = {
  minutes: null,
  leaveOut: [],
  swaps: {},
  levels: {},
  firstSide: 'left',
  coaching: {},
  cadence: null,
  walkLevel: 0,
};

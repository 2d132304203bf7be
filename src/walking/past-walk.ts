/** What is remembered of a walk, as far as the rules of the next one need it. */
import type { EpochMilliseconds, StepsPerMinute } from '../units.ts';
import type { Level } from './levels.ts';

/** evidence.md §4.2. `provisional`: the morning after has not been asked about, so that it counts neither way. */
export type Colour = 'ALERT' | 'RED' | 'GREEN' | 'AMBER' | 'provisional';

export interface PastWalk {
  readonly at: EpochMilliseconds;
  /** null: not walked to a beat that levels set; such a walk can take a level away, and never adds one. */
  readonly level: Level | null;
  /** The quickest beat that was asked for, steps/min; null with `level`. */
  readonly target: StepsPerMinute | null;
  readonly colour: Colour;
  /** 0 to 10; null: not said. */
  readonly effort: number | null;
  /** null: not said. */
  readonly felt: 'easy' | 'ok' | 'hard' | null;
  /** Or a near fall. */
  readonly stumble: boolean;
  /** Worst of calf, foot and knee, 0 to 10; null: not said. */
  readonly jointPain: number | null;
  /** Leg symptoms that went further down, or new ones. */
  readonly legSpread: boolean;
  /** The count in silence, where there was one. evidence.md §2.6 "Fading" */
  readonly silentTest: 'kept' | 'missed' | null;
}

/** Oldest first, whatever order they were kept in. */
export const inOrder = <T extends { readonly at: EpochMilliseconds }>(walks: readonly T[]): readonly T[] =>
  walks.toSorted((a, b) => a.at - b.at);

export const day: EpochMilliseconds = 24 * 3600 * 1000;
export const week: EpochMilliseconds = 7 * day;

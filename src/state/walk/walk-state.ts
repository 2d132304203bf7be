/** What screens see of a walk that goes on, beside the session it is. */
import type { ReadonlySignal } from '@preact/signals';
import type { TightMoment } from '../../record/walk.ts';
import type { BodyHeights, Metres, Seconds, StepsPerMinute } from '../../units.ts';
import type { HeardGait } from '../../walking/coach/heard-beat.ts';
import type { Word } from '../../walking/coach/state.ts';
import type { Gait } from '../../walking/motion.ts';

/**
 * `off`: nobody asked. `denied`: the person or the browser said no. `none`: no such sensor. `silent`: allowed, and nothing
 * comes; a later reading makes it `live`.
 */
export type Sensor = 'off' | 'asking' | 'live' | 'denied' | 'none' | 'silent';

/** The walker's own cadence is being looked for. */
export interface Finding {
  /** Steady walking so far, of the two minutes it takes. */
  readonly steady: Seconds;
}

export interface WalkState {
  /** A drill goes on: all else here is about it. */
  readonly on: ReadonlySignal<boolean>;
  readonly motion: ReadonlySignal<Sensor>;
  readonly location: ReadonlySignal<Sensor>;
  /** Measured now, in whole steps a minute; null: no steady walk, or nothing that measures. */
  readonly cadence: ReadonlySignal<StepsPerMinute | null>;
  readonly gait: ReadonlySignal<Gait | null>;
  /** Against the target; null: nothing to match, or no steady walk. */
  readonly word: ReadonlySignal<Word>;
  /** What the steps are to keep to now; null: as the walker likes. */
  readonly target: ReadonlySignal<StepsPerMinute | null>;
  /** Of the beat, now or of the next to come. */
  readonly tempo: ReadonlySignal<StepsPerMinute | null>;
  readonly beatOn: ReadonlySignal<boolean>;
  readonly finding: ReadonlySignal<Finding | null>;
  /** The walker's own cadence, as soon as it is known. */
  readonly baseline: ReadonlySignal<StepsPerMinute | null>;
  readonly distance: ReadonlySignal<Metres | null>;
  /** The drawn walker steps to what is heard. Changes with every frame. */
  readonly step: ReadonlySignal<HeardGait>;
  readonly stepLength: ReadonlySignal<BodyHeights>;
  /** A rest is proposed, before it usually tightens. */
  readonly restSoon: ReadonlySignal<boolean>;
  /** A time to turn back, half way to that rest. */
  readonly turnBack: ReadonlySignal<boolean>;
  /** The tempo that sounded last on this walk; null: none did. */
  heardLast(): StepsPerMinute | null;
  /** Inside a tap: asks for the sensor again. */
  sense(): void;
  /** A step a minute more or less, for the whole of this walk. What the tempo comes to; null: there is no beat to change. */
  nudge(by: 1 | -1): StepsPerMinute | null;
  /** Says words of no plan, as soon as there is room. */
  tell(text: string): void;
  /** Says what the keys of a headset do now. */
  sayPaused(): void;
  /** Writes down that it tightened here, and what it is like. */
  mark(what: TightMoment['what']): void;
  /** The rest is not wanted now. */
  noRest(): void;
}

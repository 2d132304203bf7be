/** What screens see of the beat by itself. */
import type { ReadonlySignal } from '@preact/signals';
import type { Beat } from '../sound/beats.ts';
import type { Seconds, StepsPerMinute } from '../units.ts';
import type { Phase, Sound } from './app.ts';
import type { SetBeat } from './beat-box.ts';
import type { BeatView } from './beat-view.ts';

/** Slowest and quickest. evidence.md §2.6 */
export const tempoBounds = { least: 60, most: 140 } as const;

export interface BeatState extends BeatView {
  readonly phase: ReadonlySignal<Phase>;
  /** As it is set. */
  readonly box: ReadonlySignal<SetBeat>;
  readonly sound: ReadonlySignal<Sound>;
  /** The step heard last; a new object for every step. */
  readonly step: ReadonlySignal<Beat | null>;
  /** Keeps a setting. Tempo and volume change while it plays; what else can be heard begins anew, led in. */
  change(part: Partial<SetBeat>): void;
  /** A tap of the finger at a time on any clock that goes forward. Returns the tempo it came to, or null so far. */
  tap(at: Seconds): StepsPerMinute | null;
  /** Call inside a tap, as `play` and `toggle`. From the beginning. */
  start(): void;
  play(): void;
  pause(): void;
  toggle(): void;
  /** At once at the tempo that is set, led in. */
  again(): void;
  stop(): void;
  unblock(): void;
}

export interface BeatInApp extends BeatState {
  /** At once and without a tone: something else is going to sound. */
  quit(): void;
}

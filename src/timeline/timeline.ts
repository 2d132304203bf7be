/**
 * The compiled session: plain, frozen, the one source of truth for figure, sound, countdown and journal.
 * Times are seconds from the start. Segments tile [0, total) with no gap and no overlap; blocks tile the segments.
 */
import type { Breath, Position } from '../routine/exercise.ts';
import type { Seconds, StepsPerMinute } from '../units.ts';

export type Side = 'left' | 'right';

/** What back and next step through: one set of one side of one exercise, its get-ready or swap included; a rest; a stretch of walking. */
export interface Block {
  readonly index: number;
  readonly kind: 'exercise' | 'rest' | 'walk';
  /** Exercise id, or null for a rest or a walk. */
  readonly exercise: string | null;
  /** "Single knee to chest", "Easy walk". */
  readonly name: string;
  readonly side: Side | null;
  /** "Left knee"; null where sides do not matter. */
  readonly sideWords: string | null;
  readonly set: { readonly n: number; readonly of: number } | null;
  readonly start: Seconds;
  readonly duration: Seconds;
  /** Where get-ready or swap ends and the doing begins. */
  readonly workStart: Seconds;
  /** Indices of its segments: first, and one past the last. */
  readonly segments: readonly [number, number];
}

/** `move` changes the pose, `hold` keeps it, `gap` is the pause between repetitions. */
export type SegmentKind = 'ready' | 'swap' | 'move' | 'hold' | 'gap' | 'rest' | 'walk';

/** What the figure does in a segment: ease from one frame of its pose file to another. */
export interface Figure {
  /** Pose file: an exercise id, or 'rest_<position>', or 'walk'. */
  readonly pose: string;
  readonly from: string;
  readonly to: string;
  /** null is drawn as right. */
  readonly side: Side | null;
  /** `mirror` turns the whole picture for the left side; `swap` keeps the picture and moves the far limbs instead (alternating sides). */
  readonly left: 'mirror' | 'swap';
  /** How far the body moves: 1 is usual. */
  readonly range: number;
}

export interface Segment {
  readonly index: number;
  readonly block: number;
  readonly kind: SegmentKind;
  readonly start: Seconds;
  readonly duration: Seconds;
  /** Very large on the screen: "Breathe out, round". */
  readonly words: string;
  /** Beneath: "Left knee · hold 2 of 2". */
  readonly detail: string;
  readonly breath: Breath;
  readonly rep: { readonly n: number; readonly of: number } | null;
  readonly position: Position;
  readonly figure: Figure;
  /** The span that ring and digits count: the segment itself, or all repetitions where phases are shorter than 10 s. */
  readonly count: { readonly start: Seconds; readonly duration: Seconds };
  /** Steps to a beat; null: no beat. */
  readonly beat: { readonly cadence: StepsPerMinute } | null;
  /** What the steps are to keep to, beat or not: between two beats of a walk too. null or missing: as the walker likes. */
  readonly target?: StepsPerMinute | null;
}

/** Every sound of a change is its own, evidence and product.md "The player" 4. */
export const sounds = [
  'start', // the doing begins
  'move', // the next phase of a repetition begins (soft)
  'swap', // change of side
  'change', // next exercise: get ready
  'rest', // rest begins
  'half', // halfway through a hold of 20 s and more
  'tick', // third and second last second
  'last', // last second
  'done', // the session is over
] as const;
export type SoundName = (typeof sounds)[number];

interface CueBase {
  readonly segment: number;
  /** Inside its segment. */
  readonly at: Seconds;
}
export interface SoundCue extends CueBase {
  readonly kind: 'sound';
  readonly sound: SoundName;
}
export interface SpokenCue extends CueBase {
  readonly kind: 'say';
  /** Stable id of the clip that says it: "sktc.full", "count.3". */
  readonly clip: string;
  readonly text: string;
  /** The side it names, for ear and hand: where it is heard, and how often it buzzes. */
  readonly side?: Side;
  /** Time it is expected to take; `at + lasts` is inside the segment. */
  readonly lasts: Seconds;
}
export type Cue = SoundCue | SpokenCue;

export interface Timeline {
  readonly version: 1;
  readonly routine: string;
  readonly name: string;
  readonly total: Seconds;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** In order of `at`. */
  readonly cues: readonly Cue[];
}

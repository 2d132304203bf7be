/** Blocks and segments that have lengths but no places yet. Laying makes them; compiling gives them times and cues. */
import type { Block, Figure, Segment, Side, SoundName } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import { session } from '../words/en/session.ts';
import type { Position } from './exercise.ts';
import type { Line } from './lines.ts';

export interface DraftSegment
  extends Pick<Segment, 'kind' | 'duration' | 'words' | 'detail' | 'breath' | 'rep' | 'position' | 'figure' | 'beat'>,
    Required<Pick<Segment, 'target'>> {
  /** Sounds as it begins. */
  readonly sound: SoundName | null;
  /** Said from `lead` on, one after the other; they fit. */
  readonly lines: readonly Line[];
  readonly lead: Seconds;
  /** Said shortly before its counted seconds, where there is room. */
  readonly coming: Line | null;
  /** true: ring and digits count all repetitions of the block rather than this segment. */
  readonly countsRun: boolean;
}

export interface DraftBlock extends Pick<Block, 'kind' | 'exercise' | 'name' | 'side' | 'sideWords' | 'set'> {
  readonly segments: readonly DraftSegment[];
  /** Said once in the session, in the first long hold with room for it. */
  readonly aside: Line | null;
}

export const still = (
  pose: string,
  frame: string,
  side: Side | null = null,
  left: Figure['left'] = 'mirror',
  range = 1,
): Figure => ({ pose, from: frame, to: frame, side, left, range });

export const restFigure = (position: Position): Figure => ({
  pose: `rest_${position}`,
  from: 'still',
  to: 'breathe',
  side: null,
  left: 'mirror',
  range: 1,
});

/** A segment with nothing said, nothing heard and no beat; `what` fills in the rest. */
export const segment = (
  what: Pick<DraftSegment, 'kind' | 'duration' | 'words' | 'position' | 'figure'> & Partial<DraftSegment>,
): DraftSegment => ({
  // Written out, not spread: fitting makes tens of thousands of these, and spreading is four times as slow.
  kind: what.kind,
  duration: what.duration,
  words: what.words,
  detail: what.detail ?? '',
  breath: what.breath ?? 'free',
  rep: what.rep ?? null,
  position: what.position,
  figure: what.figure,
  beat: what.beat ?? null,
  target: what.target ?? null,
  sound: what.sound ?? null,
  lines: what.lines ?? [],
  lead: what.lead ?? 0,
  coming: what.coming ?? null,
  countsRun: what.countsRun ?? false,
});

export const positionWords = (position: Position): string => session.positions[position];

/** Rests: an item of a routine, the pause between two sets, and the last moment of a session. */
import type { Seconds } from '../units.ts';
import { session } from '../words/en/session.ts';
import { type DraftBlock, type DraftSegment, positionWords, restFigure, segment } from './draft.ts';
import type { Position } from './exercise.ts';
import { done, type Line, restLine } from './lines.ts';
import type { PlannedRest } from './plan.ts';
import { changeSeconds } from './position-change.ts';
import { afterBell, type Lengths, roomFor } from './speech-time.ts';

function restBlock(duration: Seconds, position: Position, words: string, detail: string, line: Line): DraftBlock {
  const only = segment({
    kind: 'rest',
    duration,
    words,
    detail,
    breath: 'slow',
    position,
    figure: restFigure(position),
    sound: 'rest',
    lines: [line],
    lead: afterBell,
  });
  return {
    kind: 'rest',
    exercise: null,
    name: words,
    side: null,
    sideWords: null,
    set: null,
    segments: [only],
    aside: null,
  };
}

/** As long as it says, or as it takes to get into the position and to hear it out. */
export function layRest(rest: PlannedRest, before: Position | null, lengths: Lengths): DraftBlock {
  const least = before === rest.position ? rest.seconds : Math.max(rest.seconds, changeSeconds(before, rest.position));
  return restBlock(
    roomFor([rest.line], least, lengths),
    rest.position,
    rest.words,
    positionWords(rest.position),
    rest.line,
  );
}

/** `duration` in seconds, 5 or more. */
export const restBetweenSets = (duration: Seconds, position: Position, next: { n: number; of: number }): DraftBlock =>
  restBlock(duration, position, session.rest, session.setNext(next.n, next.of), restLine);

/** Ends the last block: the final bell has time to ring out, and no sound is cut off. */
export const closing = (position: Position): DraftSegment =>
  segment({
    kind: 'rest',
    duration: 4,
    words: session.wellDone,
    breath: 'slow',
    position,
    figure: restFigure(position),
    sound: 'done',
    lines: [done],
    lead: 1.6,
  });

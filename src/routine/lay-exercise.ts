/** One exercise: its sets and sides in turn, each a block that opens with get-ready or a change of side. */
import type { Side } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import { session } from '../words/en/session.ts';
import { type DraftBlock, type DraftSegment, positionWords, segment, still } from './draft.ts';
import type { Position } from './exercise.ts';
import { startFrame } from './frames.ts';
import { layReps } from './lay-reps.ts';
import { restBetweenSets } from './lay-rest.ts';
import { introduction, type Line, nextSide, setLine, stopLine, switchTo } from './lines.ts';
import type { PlannedExercise } from './plan.ts';
import { changeSeconds, swapSeconds } from './position-change.ts';
import { afterBell, type Lengths, roomFor } from './speech-time.ts';

/** Shorter than this, a rest between sets is simply a longer get-ready. */
const leastRest: Seconds = 5;

interface Turn {
  /** From 1. */
  readonly set: number;
  readonly reps: number;
  readonly side: Side | null;
}

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/**
 * Set 1 on both sides, then set 2 on both: neither side is ever ahead by more than one set. Of what is taken up in the
 * middle, only those that are left.
 */
function turnsOf(plan: PlannedExercise, first: Side): Turn[] {
  const sides = plan.exercise.sides === 'perSide' ? [first, otherSide(first)] : [null];
  const turns = plan.sets.flatMap((reps, n) => sides.map((side) => ({ set: n + 1, reps, side })));
  const { from } = plan;
  if (from === undefined) return turns;
  return turns.slice(from.turn).map((turn, n) => (n === 0 ? { ...turn, reps: from.reps } : turn));
}

/** Get-ready or change of side, before the room that a rest may have taken. */
function leadIn(
  plan: PlannedExercise,
  kind: 'ready' | 'swap',
  turn: Turn,
  first: Side,
  least: Seconds,
  lines: readonly Line[],
  lengths: Lengths,
): DraftSegment {
  const { exercise, range } = plan;
  const alternate = exercise.sides === 'alternate';
  const sideWords = turn.side === null ? null : session.side(turn.side, exercise.part);
  const place = positionWords(exercise.position.start);
  return segment({
    kind,
    duration: roomFor(lines, least, lengths),
    words: kind === 'swap' ? session.switchSides : session.getReady,
    detail:
      sideWords === null ? place : kind === 'swap' ? session.sideNext(sideWords) : session.beneath([place, sideWords]),
    position: exercise.position.start,
    figure: still(
      exercise.id,
      startFrame(exercise),
      alternate ? first : turn.side,
      alternate ? 'swap' : 'mirror',
      range,
    ),
    sound: kind === 'swap' ? 'swap' : 'change',
    lines,
    lead: afterBell,
  });
}

function openingOf(
  plan: PlannedExercise,
  turn: Turn,
  earlier: Turn | undefined,
  before: Position | null,
  first: Side,
  lengths: Lengths,
) {
  const { exercise, sets } = plan;
  const { start, end } = exercise.position;
  if (earlier === undefined) {
    const side = exercise.sides === 'none' ? null : (turn.side ?? first);
    return leadIn(
      plan,
      'ready',
      turn,
      first,
      changeSeconds(before, start),
      // The cues tell the whole movement; without a part of it, only the name is true.
      introduction(exercise, plan.without.length > 0 ? 'name' : plan.coaching, side),
      lengths,
    );
  }
  const change = start === end ? 0 : changeSeconds(end, start);
  if (turn.side !== null)
    return leadIn(
      plan,
      'swap',
      turn,
      first,
      Math.max(swapSeconds(start), change),
      [switchTo(turn.side, exercise.part)],
      lengths,
    );
  return leadIn(plan, 'ready', turn, first, Math.max(4, change), [setLine(turn.set, sets.length)], lengths);
}

/** `before` is where the item before ended; null at the start of the session. `first` is the side to begin with. */
export function layExercise(
  plan: PlannedExercise,
  before: Position | null,
  first: Side,
  lengths: Lengths,
): DraftBlock[] {
  const { exercise, sets } = plan;
  const turns = turnsOf(plan, first);
  return turns.flatMap((turn, n): DraftBlock[] => {
    const earlier = turns[n - 1];
    const coming = turns[n + 1];
    let opening = openingOf(plan, turn, earlier, before, first, lengths);
    const pause = earlier !== undefined && earlier.set !== turn.set ? (exercise.dose.rest ?? 0) : 0;
    // Getting ready is part of the rest that the dose asks for, not added to it.
    const rest = pause - opening.duration;
    const set = { n: turn.set, of: sets.length };
    if (rest > 0 && rest < leastRest) opening = { ...opening, duration: pause };
    const sideWords = turn.side === null ? null : session.side(turn.side, exercise.part);
    const next = coming?.side == null ? null : nextSide(coming.side, exercise.part);
    return [
      ...(rest >= leastRest ? [restBetweenSets(rest, exercise.position.end, set)] : []),
      {
        kind: 'exercise',
        exercise: exercise.id,
        name: exercise.name,
        side: turn.side,
        sideWords,
        set: sets.length > 1 ? set : null,
        segments: [opening, ...layReps(plan, turn.reps, turn.side ?? first, set, next, lengths)],
        aside: plan.coaching === 'full' ? stopLine(exercise) : null,
      },
    ];
  });
}

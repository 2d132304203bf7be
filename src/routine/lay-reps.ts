/** The repetitions of one set: one segment for each phase, and the pauses between. */
import type { Figure, Side } from '../timeline/timeline.ts';
import { session } from '../words/en/session.ts';
import type { Coaching } from './choices.ts';
import { type DraftSegment, segment } from './draft.ts';
import type { Exercise, Phase } from './exercise.ts';
import { startFrame } from './frames.ts';
import { breathLine, countLine, type Line, phaseLine } from './lines.ts';
import type { PlannedExercise } from './plan.ts';
import { afterMove, countedFrom, fitIn, type Lengths } from './speech-time.ts';

/** Repetitions of a set whose phases are spoken. Later ones go on in the rhythm that was given. */
const spokenReps: Readonly<Record<Coaching, number>> = { full: 2, short: 1, name: 0 };
/** A last hold this long has room to say which side comes next. */
const longHold = 20;

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

function detailOf(plan: PlannedExercise, side: Side | null, n: number, of: number, set: { n: number; of: number }) {
  const holds = plan.phases.some((phase) => phase.hold && phase.seconds >= countedFrom);
  const parts = [
    ...(side === null ? [] : [session.side(side, plan.exercise.part)]),
    ...(of === 1 ? [] : [holds ? session.holdOf(n, of) : session.countOf(n, of)]),
    ...(set.of === 1 ? [] : [session.setOf(set.n, set.of)]),
  ];
  return parts.length === 0 ? plan.exercise.name : session.beneath(parts);
}

/** The words of a phase; where they are too long for it, at least how to breathe. */
function linesOf(exercise: Exercise, phase: Phase, index: number, lengths: Lengths): Line[] {
  const { breath } = phase;
  // A clip always has the words of its file: a phase that was changed is left to the breath.
  const isItsOwn = phase.words === exercise.dose.phases[index]?.words;
  const told = [
    ...(isItsOwn ? [phaseLine(exercise, index, phase.words)] : []),
    ...(breath === 'in' || breath === 'out' ? [breathLine(breath)] : []),
  ];
  return told.filter((line) => fitIn([line], afterMove, phase.seconds, lengths)).slice(0, 1);
}

const numberOf = (n: number): readonly Line[] => {
  const line = countLine(n);
  return line === null ? [] : [line];
};

/**
 * Which phase says the number of its repetition, so that eyes may stay closed: the first with room for it. -1: none.
 * Where bells count a hold down, nothing else is counted in it.
 */
const numberedPhase = (phases: readonly Phase[], number: readonly Line[], lengths: Lengths): number =>
  phases.findIndex(({ seconds }) => seconds < countedFrom && fitIn(number, afterMove, seconds, lengths));

/**
 * `reps` counts each side: `alternate` does twice as many, in turns from `first` on.
 * `next` is said in the last hold, if that is a long one.
 */
export function layReps(
  plan: PlannedExercise,
  reps: number,
  first: Side,
  set: { readonly n: number; readonly of: number },
  next: Line | null,
  lengths: Lengths,
): DraftSegment[] {
  const { exercise, phases, range } = plan;
  const alternate = exercise.sides === 'alternate';
  const of = alternate ? reps * 2 : reps;
  const home = startFrame(exercise);
  const position = exercise.position.start;
  // Where one phase is long enough to be counted by itself, each is: digits that leap between phase and run mean nothing.
  const countsRun = phases.every((phase) => phase.seconds < countedFrom);
  const lastHold = phases.findLastIndex((phase) => phase.hold && phase.seconds >= longHold);
  const spoken = spokenReps[plan.coaching];
  const segments: DraftSegment[] = [];
  let from = home;

  for (let n = 1; n <= of; n += 1) {
    const side = exercise.sides === 'none' ? null : alternate && n % 2 === 0 ? otherSide(first) : first;
    // In turns, a number is for both sides: "Three." is the third left, then the third right.
    const pair = alternate ? Math.ceil(n / 2) : n;
    const detail = detailOf(plan, side, pair, reps, set);
    const number = reps === 1 || (alternate && n % 2 === 0) ? [] : numberOf(pair);
    const numbered = numberedPhase(phases, number, lengths);
    const rep = { n, of };
    const figure = (to: string): Figure => ({
      pose: exercise.id,
      from,
      to,
      side,
      left: alternate ? 'swap' : 'mirror',
      range,
    });
    phases.forEach((phase, index) => {
      const moves = !phase.hold && phase.to !== from;
      const repeats = phases[index - 1]?.words === phase.words;
      segments.push(
        segment({
          kind: moves ? 'move' : 'hold',
          duration: phase.seconds,
          words: phase.words,
          detail,
          breath: phase.breath,
          rep,
          position,
          figure: figure(phase.to),
          sound: segments.length === 0 ? 'start' : moves ? 'move' : null,
          lines:
            n > spoken ? (index === numbered ? number : []) : repeats ? [] : linesOf(exercise, phase, index, lengths),
          lead: afterMove,
          coming: n === of && index === lastHold ? next : null,
          countsRun,
        }),
      );
      from = phase.to;
    });
    if (exercise.dose.gap !== undefined && n < of) {
      segments.push(
        segment({
          kind: 'gap',
          duration: exercise.dose.gap,
          words: session.rest,
          detail,
          rep,
          position,
          figure: figure(home),
          countsRun,
        }),
      );
      from = home;
    }
  }
  return segments;
}

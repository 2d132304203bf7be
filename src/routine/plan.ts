/** What a session consists of before it has times: items chosen, swapped and dosed. Fitting to minutes changes plans. */
import type { Side } from '../timeline/timeline.ts';
import type { Seconds, StepsPerMinute } from '../units.ts';
import { session } from '../words/en/session.ts';
import type { Choices, Coaching } from './choices.ts';
import { changeFor, doseOf } from './dose.ts';
import type { Exercise, Phase, Position } from './exercise.ts';
import { faded } from './faded.ts';
import { type Line, restItemLine, stay } from './lines.ts';
import type { ExerciseItem, Item, RepeatItem, RestItem, Routine, WalkItem } from './routine.ts';
import type { Lengths } from './speech-time.ts';
import { phasesWithout } from './without.ts';

export interface PlannedExercise {
  readonly kind: 'exercise';
  readonly priority: 1 | 2 | 3;
  readonly exercise: Exercise;
  readonly sets: readonly number[];
  /** The sets before a session was fitted to minutes. */
  readonly written: readonly number[];
  /** Repetitions that a set may be given to fill the minutes; none beyond a dose that progress has set. */
  readonly most: number;
  readonly phases: readonly Phase[];
  readonly range: number;
  readonly coaching: Coaching;
  /** Frames the body does not go to. What is said of the whole movement is not said then. */
  readonly without: readonly string[];
  /** Taken up in the middle: so many sides of sets are done, and the next has so many repetitions. Left out: all of it. */
  readonly from?: { readonly turn: number; readonly reps: number };
}
export interface PlannedRest {
  readonly kind: 'rest';
  readonly seconds: Seconds;
  readonly position: Position;
  readonly words: string;
  readonly line: Line;
}
/** One stretch of walking, or several in turn for `rounds`. */
export interface PlannedWalk {
  readonly kind: 'walk';
  readonly rounds: number;
  /** The rounds before a session was fitted to minutes. */
  readonly written: number;
  /** Fewest and most rounds; null where they are fixed. */
  readonly fit: { readonly least: number; readonly most: number } | null;
  readonly stretches: readonly WalkItem[];
  /** The stretches before a session was fitted to minutes. */
  readonly asWritten: readonly WalkItem[];
  /** Clip id of each stretch, without what follows the last dot. */
  readonly clips: readonly string[];
}
export type Planned = PlannedExercise | PlannedRest | PlannedWalk;

export interface Plan {
  readonly routine: Routine;
  readonly items: readonly Planned[];
  readonly firstSide: Side;
  readonly cadence: StepsPerMinute | null;
  /** Of the clips of the voice. */
  readonly lengths: Lengths;
}

export type Exercises = Readonly<Record<string, Exercise>>;

function exercise(item: ExerciseItem, index: number, exercises: Exercises, choices: Choices): PlannedExercise {
  const id = choices.swaps[index] ?? item.exercise;
  const found = Object.hasOwn(exercises, id) ? exercises[id] : undefined;
  if (found === undefined) throw new RangeError(`items[${index}].exercise: found "${id}", expected a known exercise`);
  const dose = doseOf(found, changeFor(item, id), choices.levels[id] ?? 'usual');
  const given = choices.sets?.[id];
  const sets = given ?? dose.sets;
  const without = (choices.without?.[id] ?? []).filter((frame) => dose.phases.some(({ to }) => to === frame));
  return {
    kind: 'exercise',
    priority: item.priority,
    exercise: found,
    coaching: choices.coaching[id] ?? 'full',
    ...dose,
    range: dose.range * (choices.range?.[id] ?? 1),
    phases: phasesWithout(found, dose.phases, without),
    without,
    sets,
    written: sets,
    most: given === undefined ? found.dose.fit.most : 0,
  };
}

const rest = (item: RestItem, index: number, routine: string): PlannedRest => ({
  kind: 'rest',
  seconds: item.rest,
  position: item.position,
  words: item.words,
  line: restItemLine(routine, index, item.spoken),
});

const walk = (item: WalkItem, index: number, routine: string): PlannedWalk => ({
  kind: 'walk',
  rounds: 1,
  written: 1,
  fit: null,
  stretches: [item],
  asWritten: [item],
  clips: [`${routine}.walk.${index}`],
});

const repeat = (item: RepeatItem, index: number, routine: string): PlannedWalk => ({
  kind: 'walk',
  rounds: item.repeat,
  written: item.repeat,
  fit: item.fit ?? null,
  stretches: item.items,
  asWritten: item.items,
  clips: item.items.map((_, n) => `${routine}.walk.${index}.${n}`),
});

/** The rest that fills a session up to the minutes asked for, in the position it ends in. */
export const closingRest = (seconds: Seconds, position: Position): PlannedRest => ({
  kind: 'rest',
  seconds,
  position,
  words: session.stayAndBreathe,
  line: stay,
});

/** Where the body is after an item. A walk ends standing. */
export function endPosition(item: Planned): Position {
  if (item.kind === 'exercise') return item.exercise.position.end;
  return item.kind === 'rest' ? item.position : 'standing';
}

/** A session does not open with a rest from something that was left out. */
export function withoutOpeningRest(plan: Plan): Plan {
  const begin = plan.items.findIndex((item) => item.kind !== 'rest');
  const opensWithRest = plan.routine.items[0] !== undefined && 'rest' in plan.routine.items[0];
  return opensWithRest || begin <= 0 ? plan : { ...plan, items: plan.items.slice(begin) };
}

/** One item of a routine as it is chosen. Throws RangeError where that is impossible. */
export function itemOf(routine: string, item: Item, index: number, exercises: Exercises, choices: Choices): Planned {
  if ('exercise' in item) return exercise(item, index, exercises, choices);
  if ('rest' in item) return rest(item, index, routine);
  return 'walk' in item ? walk(item, index, routine) : repeat(item, index, routine);
}

/**
 * Throws RangeError where a choice is impossible: an exercise that is not there or without all of its movement,
 * nothing left to do, a cadence that is not above 0.
 */
export function planOf(written: Routine, exercises: Exercises, choices: Choices, lengths: Lengths = {}): Plan {
  const routine = choices.turns === undefined ? written : faded(written, choices.turns);
  const { cadence } = choices;
  if (cadence !== null && !(cadence > 0 && cadence < Number.POSITIVE_INFINITY))
    throw new RangeError(`cadence: found ${cadence}, expected steps per minute above 0, or null`);
  const items = routine.items.flatMap((item, index): Planned[] =>
    choices.leaveOut.includes(index) ? [] : [itemOf(routine.id, item, index, exercises, choices)],
  );
  if (items.length === 0)
    throw new RangeError(`leaveOut: found all ${routine.items.length} items, expected one to stay`);
  return withoutOpeningRest({ routine, items, firstSide: choices.firstSide, cadence, lengths });
}

/**
 * The next dose of an exercise, from how its sessions went. evidence.md §4.2 progress
 * Three GREEN in a row are a step up, two AMBER in a row a step down, RED is half or the last green level.
 */
import type { Exercise } from '../routine/exercise.ts';
import type { Colour } from './colour.ts';
import { type ExerciseDose, half, isLess, type StepMade, stepDown, stepUp } from './dose-steps.ts';
import { hour } from './moment.ts';

/** One session with the exercise in it, in the order they were done. */
export interface SessionWith {
  readonly colour: Colour;
  /** Began at 6 or 7: never counts for progress. */
  readonly relief: boolean;
  /** All that was asked for was done. Cut short is fine and proves nothing. */
  readonly whole: boolean;
  /** What was asked for: less than the dose, where there was little time or the person chose so. Left out: not known. */
  readonly asked?: ExerciseDose;
}

/** Why the next dose is what it is: a key of `words.care.dose`, with its numbers. */
export type DoseReason =
  | { readonly key: 'asWritten' }
  | { readonly key: 'threeGreen'; readonly step: StepMade }
  | { readonly key: 'onTheWay'; readonly green: number; readonly of: number }
  | { readonly key: 'again' }
  | { readonly key: 'twoAmber'; readonly step: StepMade }
  | { readonly key: 'afterRed' }
  | { readonly key: 'backAgain' }
  | { readonly key: 'waiting' };

export interface NextDose {
  readonly dose: ExerciseDose;
  readonly why: DoseReason;
}

const greenForStep = 3;

interface State extends NextDose {
  readonly green: number;
  readonly amber: number;
  /** Where the last two sessions in a row were green. */
  readonly proved: ExerciseDose | null;
  /** Cut after RED, and not yet back. */
  readonly isCut: boolean;
}

/** A dose that nobody has tried yet is still explained: never silently more. */
const untried = (state: State, why: DoseReason): State =>
  state.why.key === 'threeGreen' || state.why.key === 'backAgain' ? state : { ...state, why };

function after(state: State, session: SessionWith, exercise: Exercise, isEased: boolean): State {
  const { asked } = session;
  const wasLess = asked !== undefined && isLess(asked, state.dose);
  // What was too much, or nearly, is what was done: the same again is that, and half is half of that.
  const dose = wasLess ? asked : state.dose;
  switch (session.colour) {
    case 'provisional':
      return wasLess ? untried(state, { key: 'waiting' }) : { ...state, why: { key: 'waiting' } };
    case 'ALERT':
    case 'RED': {
      const cut = half(dose);
      const next = state.proved !== null && isLess(state.proved, cut) ? state.proved : cut;
      return { ...state, dose: next, why: { key: 'afterRed' }, green: 0, amber: 0, isCut: true };
    }
    case 'AMBER': {
      if (state.amber === 0) return { ...state, dose, why: { key: 'again' }, green: 0, amber: 1 };
      const { dose: less, made } = stepDown(dose, exercise);
      return { ...state, dose: less, why: { key: 'twoAmber', step: made }, green: 0, amber: 0 };
    }
    case 'GREEN': {
      if (wasLess) return untried(state, { key: 'again' });
      if (session.relief || !session.whole) return { ...state, why: { key: 'again' } };
      if (state.isCut && state.proved !== null && isLess(dose, state.proved))
        return { ...state, dose: state.proved, why: { key: 'backAgain' }, green: 0, amber: 0, isCut: false };
      const green = state.green + 1;
      const proved = green >= 2 ? dose : state.proved;
      if (green < greenForStep)
        return { ...state, why: { key: 'onTheWay', green, of: greenForStep }, green, amber: 0, proved, isCut: false };
      const { dose: more, made } = stepUp(dose, exercise, isEased);
      return { dose: more, why: { key: 'threeGreen', step: made }, green: 0, amber: 0, proved, isCut: false };
    }
  }
}

/**
 * `written`: the dose the routine begins with. `isEased`: only the easier version suits this person, so progress never
 * leads out of it.
 */
export function nextDose(
  written: ExerciseDose,
  exercise: Exercise,
  sessions: readonly SessionWith[],
  isEased = false,
): NextDose {
  const start: State = {
    dose: isEased ? { ...written, level: 'easier' } : written,
    why: { key: 'asWritten' },
    green: 0,
    amber: 0,
    proved: null,
    isCut: false,
  };
  const { dose, why } = sessions.reduce((state, session) => after(state, session, exercise, isEased), start);
  return { dose, why };
}

/** An exercise that is suspected after RED rests this long. */
const suspectRests = 48 * hour;

/** Exercises to leave out at `now`. A suspicion dated after now counts too: the clock may be the one that is wrong. */
export const restingExercises = (
  suspicions: readonly { readonly exercise: string; readonly at: number }[],
  now: number,
): readonly string[] => [
  ...new Set(suspicions.filter(({ at }) => now - at < suspectRests).map(({ exercise }) => exercise)),
];

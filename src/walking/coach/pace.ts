/** A calm cadence from the readings of the last seconds, and whether there is a steady walk at all. */
import type { Seconds, StepsPerMinute } from '../../units.ts';
import type { CadenceReading } from '../motion.ts';

export interface PaceState {
  /** Readings of steady walking, oldest first. */
  readonly recent: readonly { readonly at: Seconds; readonly cadence: StepsPerMinute }[];
  /** Time of the last reading, of whatever gait. */
  readonly seen: Seconds | null;
  /** Readings in a row, but for irregular ones. */
  readonly still: number;
  readonly running: number;
}

export const noPace: PaceState = { recent: [], seen: null, still: 0, running: 0 };

/** As many readings are averaged: two in six may be an octave off and change nothing. */
const kept = 6;
const fewest = 3;
/** Half and double cadences are far outside, honest noise is well inside. */
const near = 0.08;
/** A dropped reading or two is no stop. */
const patience: Seconds = 4;
/** One reading of another gait may be a stumble or a kerb. */
const certain = 2;
/** Readings further apart than this do not vouch for the time between. */
const longestStep: Seconds = 2;

/** `walked`: time of steady walking since the reading before; 0 for anything else, and where there is no new reading. */
export interface Listened {
  readonly state: PaceState;
  readonly walked: Seconds;
}

export function listen(state: PaceState, reading: CadenceReading | null, at: Seconds): Listened {
  const isNew = reading !== null && (state.seen === null || reading.at > state.seen) && at - reading.at <= patience;
  const heard = isNew ? take(state, reading) : state;
  const newest = heard.recent.at(-1);
  const broken =
    newest === undefined || at - newest.at > patience || heard.still >= certain || heard.running >= certain;
  const walking = isNew && reading.gait === 'walking' && reading.cadence !== null;
  const since = state.seen === null || !walking ? 0 : reading.at - state.seen;
  return { state: broken ? { ...heard, recent: [] } : heard, walked: Math.min(longestStep, since) };
}

function take(state: PaceState, { at, gait, cadence }: CadenceReading): PaceState {
  if (gait === 'walking' && cadence !== null)
    return { recent: [...state.recent, { at, cadence }].slice(-kept), seen: at, still: 0, running: 0 };
  if (gait === 'still') return { ...state, seen: at, still: state.still + 1, running: 0 };
  if (gait === 'running') return { ...state, seen: at, still: 0, running: state.running + 1 };
  return { ...state, seen: at };
}

/** The mean of the readings near the middle one, or null while there are too few, or most are not near it. */
export function paceOf({ recent }: PaceState): StepsPerMinute | null {
  if (recent.length < fewest) return null;
  const cadences = recent.map(({ cadence }) => cadence);
  const middle = [...cadences].sort((a, b) => a - b)[cadences.length >> 1]!;
  const like = cadences.filter((cadence) => Math.abs(cadence - middle) <= near * middle);
  if (like.length < fewest || 2 * like.length <= cadences.length) return null;
  return like.reduce((sum, cadence) => sum + cadence, 0) / like.length;
}

/**
 * The walker's own cadence on a first walk without set-up: two steady minutes without a beat, within 4 steps/min of each
 * other, found while walking. evidence.md §2.4, product.md "The walk". On an ordinary walk it is found after 2:30 to 2:40,
 * inside the three easy minutes.
 */
import type { Seconds, Share, StepsPerMinute } from '../units.ts';
import { type BaselineVerdict, baselineOf, mostApart, refused } from './baseline.ts';
import { median } from './median.ts';
import type { CadenceReading } from './motion.ts';

/** Walked before anything counts: half of the minute a person is told to take, so that all of it fits into three. */
const settling: Seconds = 30;
/** After a beat the feet keep it for a while: the whole minute. evidence.md §2.4 */
const settlingAfterBeat: Seconds = 60;
/** After a stop the first steps are slow, and readings look back over several seconds. */
const settlingAfterStop: Seconds = 10;
/** A shorter break, such as a turn, is passed over. */
const shortBreak: Seconds = 5;
/** What one reading stands for at most; further apart something is missing. */
const longestReading: Seconds = 2;
const minute: Seconds = 60;
/** A minute may be walked in as much time: four fifths of it are walking. */
const window: Seconds = minute / 0.8;
/** So much of a minute stays within 4 steps/min of its middle. */
const leastSteady: Share = 0.8;

interface Walked {
  /** By the clock of the search. */
  readonly at: Seconds;
  readonly lasts: Seconds;
  readonly cadence: StepsPerMinute;
}

export interface UncuedSearch {
  /** Time of the last reading. */
  readonly last: Seconds | null;
  /** Stands still while the walk settles: that is walking too, and makes no minute longer. */
  readonly clock: Seconds;
  /** Walking that still has to pass before it counts. */
  readonly settling: Seconds;
  /** How long there has been no walking. */
  readonly away: Seconds;
  /** Of the minute that is under way. */
  readonly walked: readonly Walked[];
  /** Mean cadence of the minute before it. */
  readonly first: StepsPerMinute | null;
  /** Of the last two minutes. Once accepted, nothing changes any more. */
  readonly verdict: BaselineVerdict | null;
}

export const searchStart: UncuedSearch = {
  last: null,
  clock: 0,
  settling,
  away: 0,
  walked: [],
  first: null,
  verdict: null,
};

const total = (walked: readonly Walked[]): Seconds => walked.reduce((sum, { lasts }) => sum + lasts, 0);

const steadyOf = (walked: readonly Walked[]): readonly Walked[] => {
  const middle = median(walked.map(({ cadence }) => cadence));
  return walked.filter(({ cadence }) => Math.abs(cadence - middle) <= mostApart);
};

/** Steady walking found so far, of the 120 s that are looked for. Goes back where steps were unsteady or a stop was long. */
export const steadySoFar = ({ walked, first, verdict }: UncuedSearch): Seconds => {
  if (verdict?.kind === 'accepted') return 2 * minute;
  return (first === null ? 0 : minute) + Math.min(minute, total(steadyOf(walked)));
};

/** Mean cadence of a full, steady minute; null while it is not. */
function minuteOf(walked: readonly Walked[]): StepsPerMinute | null {
  const time = total(walked);
  if (time < minute) return null;
  const steady = steadyOf(walked);
  if (total(steady) < leastSteady * time) return null;
  return steady.reduce((sum, { cadence, lasts }) => sum + cadence * lasts, 0) / total(steady);
}

/** The search goes on from the later minute where the two do not agree. */
function judged(search: UncuedSearch): UncuedSearch {
  const found = minuteOf(search.walked);
  if (found === null) return search;
  const { first } = search;
  const kept = refused(found) === null ? found : null;
  if (first === null && kept !== null) return { ...search, walked: [], first: kept, verdict: null };
  const verdict = baselineOf(first ?? found, found);
  return { ...search, walked: [], first: kept, verdict };
}

/**
 * The search after one more reading. @param uncued no beat sounds, and none is felt or watched
 * A beat begins everything anew; stops, turns, running and pauses are left out; a clock that was set back begins it anew too.
 */
export function searchOn(search: UncuedSearch, reading: CadenceReading, uncued: boolean): UncuedSearch {
  if (search.verdict?.kind === 'accepted') return search;
  const { at, gait, cadence } = reading;
  if (!uncued) return { ...searchStart, last: at, settling: settlingAfterBeat };
  if (search.last !== null && at < search.last) return { ...searchStart, last: at };
  const passed = search.last === null ? longestReading / 2 : at - search.last;
  const lasts = Math.min(passed, longestReading);
  // Readings that are missing are a break as well.
  const missing = passed - lasts;
  const away = search.away + missing;
  const toSettle = away > shortBreak ? Math.max(search.settling, settlingAfterStop) : search.settling;
  const isWalking = gait === 'walking' && cadence !== null;
  const settles = isWalking && toSettle > 0;
  const clock = search.clock + missing + (settles ? 0 : lasts);
  const kept = search.walked.filter((one) => one.at > clock - window);
  const on = { ...search, last: at, clock, walked: kept };
  if (!isWalking) return { ...on, away: away + lasts };
  if (settles) return { ...on, away: 0, settling: Math.max(0, toSettle - lasts) };
  return judged({ ...on, away: 0, walked: [...kept, { at: clock, lasts, cadence }] });
}

/** A walk as other programs keep one: points in time with what is known of each, and sums. */
import type { Metres, Seconds, StepsPerMinute } from '../units.ts';
import type { FinishedSession } from './kept.ts';
import type { CadenceSeries, WalkRecord } from './walk.ts';

export interface TrackPoint {
  /** ms since the epoch. */
  readonly at: number;
  readonly distance: Metres | null;
  readonly cadence: StepsPerMinute | null;
}

export interface Track {
  /** At least two: the start and the end. The last has no cadence. */
  readonly points: readonly TrackPoint[];
  readonly distance: Metres | null;
  /** Over the time in which it was measured. */
  readonly meanCadence: StepsPerMinute | null;
  readonly mostCadence: StepsPerMinute | null;
}

/** Steps taken by the start of each point, and by the end of the last. */
function stepsBy({ cadence, every }: CadenceSeries): readonly number[] {
  const sums = [0];
  for (const steps of cadence) sums.push((sums.at(-1) ?? 0) + ((steps ?? 0) * every) / 60);
  return sums;
}

/**
 * Metres by the start of each point, and by the end of the last. Without location the whole came from steps, and is shared
 * out by steps; where no step was measured, only start and end are known.
 */
function distancesBy({ cadence: series, distance }: WalkRecord): readonly (Metres | null)[] {
  const count = series.cadence.length;
  if (series.distance !== null) return [...series.distance, distance];
  const steps = stepsBy(series);
  const all = steps.at(-1) ?? 0;
  return steps.map((by, n) => {
    if (distance === null) return null;
    if (all > 0) return (distance * by) / all;
    return n === 0 ? 0 : n === count ? distance : null;
  });
}

/** The last point ends when the session did, unless the phone's clock was set in between. */
const endOf = (session: FinishedSession, { every, cadence: { length } }: CadenceSeries): Seconds => {
  const took = (session.endedAt - session.startedAt) / 1000;
  if (length === 0) return Math.max(1, took > 0 ? took : session.spent);
  return Math.min(length * every, Math.max((length - 1) * every + 1, took));
};

export function trackOf(session: FinishedSession, walk: WalkRecord): Track {
  const { every, cadence } = walk.cadence;
  const distances = distancesBy(walk);
  const starts = cadence.length === 0 ? [0] : cadence.map((_, n) => n * every);
  const measured = cadence.filter((value) => value !== null);
  return {
    points: [...starts, endOf(session, walk.cadence)].map((at, n) => ({
      at: session.startedAt + at * 1000,
      distance: n > 0 && n === starts.length ? walk.distance : (distances[n] ?? null),
      cadence: cadence[n] ?? null,
    })),
    distance: walk.distance,
    meanCadence: measured.length === 0 ? null : measured.reduce((sum, value) => sum + value, 0) / measured.length,
    mostCadence: measured.length === 0 ? null : Math.max(...measured),
  };
}

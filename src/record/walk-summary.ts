/** What a walk came to, from its record: nothing of it is kept twice. */
import type { Seconds } from '../units.ts';
import { summaryOf, type WalkSummary } from '../walking/summary.ts';
import type { WalkSecond } from '../walking/walk-second.ts';
import type { FinishedSession } from './kept.ts';
import { tightenings, type WalkRecord } from './walk.ts';

/** Each point again as the seconds it stands for. */
export const secondsOf = ({ cadence: series }: WalkRecord): readonly WalkSecond[] =>
  series.cadence.flatMap((cadence, n) =>
    Array.from({ length: series.every }, (_, second) => ({
      at: n * series.every + second + 1,
      gait: cadence === null ? ('still' as const) : ('walking' as const),
      cadence,
      target: series.target[n] ?? null,
      beatOn: series.beatOn[n] ?? false,
    })),
  );

export const walkSummary = (walk: WalkRecord): WalkSummary =>
  summaryOf(
    secondsOf(walk),
    tightenings(walk).map(({ at }) => at),
  );

/** `walked` of the summary, up to a point of the walk's clock, without the rest of it: for looking through years of walks. */
export const walkedUntil = ({ cadence: { every, cadence } }: WalkRecord, until: Seconds): Seconds =>
  cadence.reduce<Seconds>(
    (sum, steps, n) => sum + (steps === null ? 0 : Math.max(0, Math.min(every, Math.floor(until) - n * every))),
    0,
  );

/** Walking time before it first tightened; null: it did not, or nothing was measured. */
export const walkedBeforeTightening = ({ walk }: Pick<FinishedSession, 'walk'>): Seconds | null => {
  const tight = walk === undefined ? [] : tightenings(walk);
  if (walk === undefined || tight.length === 0) return null;
  // Without a sensor the clock of the walk is the best there is.
  const first = Math.min(...tight.map(({ at }) => at));
  return walk.sensors === 'live' ? walkedUntil(walk, first) : first;
};

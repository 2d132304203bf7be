/** A walk minute by minute, for tables. */
import type { StepsPerMinute } from '../units.ts';
import type { TightMoment, WalkRecord } from './walk.ts';

export interface WalkMinute {
  /** 1 is the first. */
  readonly minute: number;
  /** Means over what was measured and asked for in this minute, whole steps; null: nothing was. */
  readonly cadence: StepsPerMinute | null;
  readonly target: StepsPerMinute | null;
  readonly beat: 'on' | 'part' | 'off';
  readonly tight: readonly TightMoment['what'][];
}

const mean = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0 ? null : Math.round(known.reduce((sum, value) => sum + value, 0) / known.length);
};

/** From the first minute to the last of which something is known. */
export function minutesOf({ cadence: series, tightAt }: WalkRecord): readonly WalkMinute[] {
  const points = series.cadence.map((_, n) => n);
  const minuteOf = (seconds: number): number => Math.floor(seconds / 60);
  const last = Math.max(-1, minuteOf((points.length - 1) * series.every), ...tightAt.map(({ at }) => minuteOf(at)));
  return Array.from({ length: last + 1 }, (_, minute) => {
    const inside = points.filter((n) => minuteOf(n * series.every) === minute);
    const on = inside.filter((n) => series.beatOn[n]).length;
    return {
      minute: minute + 1,
      cadence: mean(inside.map((n) => series.cadence[n])),
      target: mean(inside.map((n) => series.target[n])),
      beat: on === 0 ? 'off' : on === inside.length ? 'on' : 'part',
      tight: tightAt.filter(({ at }) => minuteOf(at) === minute).map(({ what }) => what),
    };
  });
}

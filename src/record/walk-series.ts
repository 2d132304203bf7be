/** Second by second made small: what was noted during a walk, averaged into points. */
import type { Metres, Seconds, StepsPerMinute } from '../units.ts';
import type { CadenceSeries } from './walk.ts';

/** One look at the walk, about once a second. */
export interface WalkMoment {
  /** Since the walk began, pauses included. */
  readonly at: Seconds;
  readonly cadence: StepsPerMinute | null;
  readonly target: StepsPerMinute | null;
  readonly beatOn: boolean;
  /** Metres so far. */
  readonly distance: Metres | null;
}

/** A cadence window is 6 s long: closer points would repeat one another. cadence.md */
const usualEvery: Seconds = 5;

const tenths = (value: number): number => Math.round(value * 10) / 10;

const mean = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : tenths(known.reduce((sum, value) => sum + value, 0) / known.length);
};

/** `moments` in order. A stretch of which nothing was noted has points that know nothing. */
export function seriesOf(moments: readonly WalkMoment[], every: Seconds = usualEvery): CadenceSeries {
  const bins: WalkMoment[][] = [];
  for (const moment of moments) {
    const n = Math.floor(moment.at / every);
    while (bins.length <= n) bins.push([]);
    bins[n]?.push(moment);
  }
  const far = distances(bins, every);
  return {
    every,
    cadence: bins.map((bin) => mean(bin.map(({ cadence }) => cadence))),
    target: bins.map((bin) => mean(bin.map(({ target }) => target))),
    beatOn: bins.map((bin) => bin.filter(({ beatOn }) => beatOn).length * 2 >= Math.max(1, bin.length)),
    distance: far.some((metres) => metres !== null) ? far : null,
  };
}

/** Metres by the start of each bin: what was last known within one bin's time before it, or its own first moment when that is right then. */
function distances(bins: readonly (readonly WalkMoment[])[], every: Seconds): readonly (Metres | null)[] {
  return bins.map((bin, n) => {
    const first = bin[0];
    const known = first?.at === n * every ? first : bins[n - 1]?.at(-1);
    const metres = known?.distance ?? null;
    return metres === null ? null : Math.round(metres);
  });
}

/** Draws what was told or walked over weeks into an element: dots for days, lines for their means. Brings uPlot. */
import 'uplot/dist/uPlot.min.css';
import UPlot from 'uplot';
import type { EpochMilliseconds } from '../../units.ts';
import { shortDay } from '../days.ts';
import { axis, type Look, lookOf } from './plot-look.ts';

export interface DaySeries {
  /** One for each moment; null: nothing to draw there. */
  readonly values: readonly (number | null)[];
  /** Told by shape as well as by colour. */
  readonly look: 'full' | 'hollow' | 'line' | 'dashes';
  readonly colour: 'green' | 'coral' | 'ink-2';
}

export interface DayChart {
  /** Oldest first. */
  readonly at: readonly EpochMilliseconds[];
  readonly series: readonly DaySeries[];
  /** null: from 0 to what is needed. */
  readonly most: number | null;
}

const oneDay = 86_400_000;
/** Less would be a chart of single days. */
const leastDays = 7;
/** Over which a line is not drawn: nothing was known in between for longer than its mean looks back. */
const gap = 7;

const midnightOf = (at: EpochMilliseconds): EpochMilliseconds => new Date(at).setHours(0, 0, 0, 0);

function drawnAs({ look: kind, colour }: DaySeries, look: Look): UPlot.Series {
  const stroke = look.colour(colour);
  if (kind === 'line' || kind === 'dashes')
    return {
      stroke,
      width: look.stroke,
      ...(kind === 'dashes' && { dash: [0.4 * look.em, 0.3 * look.em] }),
      spanGaps: true,
      points: { show: false },
    };
  return {
    stroke,
    paths: () => null,
    points: {
      show: true,
      size: 0.6 * look.em,
      width: look.stroke,
      stroke,
      fill: kind === 'full' ? stroke : look.colour('card'),
    },
  };
}

/** Breaks the lines where weeks are empty: a point of nothing between. */
function dataOf({ at, series }: DayChart, begin: EpochMilliseconds): UPlot.AlignedData {
  const days = at.map((moment) => (moment - begin) / oneDay);
  const columns = series.map(({ values }) => [...values]);
  const breaks = days.flatMap((day, n) => (n > 0 && day - days[n - 1]! > gap ? [n] : []));
  for (const n of breaks.toReversed()) {
    days.splice(n, 0, (days[n]! + days[n - 1]!) / 2);
    for (const column of columns) column.splice(n, 0, null);
  }
  return [days, ...columns];
}

/** @returns how to take it away */
export function plotDays(host: HTMLElement, chart: DayChart): () => void {
  const look = lookOf(host);
  const begin = midnightOf(chart.at[0] ?? 0);
  const data = dataOf(chart, begin);
  const last = data[0].at(-1) ?? 0;
  const highest = Math.max(1, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const plot = new UPlot(
    {
      width: host.clientWidth,
      height: host.clientHeight,
      padding: [0.7 * look.em, 1.4 * look.em, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: [-0.25, Math.max(leastDays, Math.ceil(last))] },
        // Dots at 0 and at the top are seen whole.
        y: { range: chart.most === null ? [0, highest * 1.15] : [-0.4, chart.most + 0.4] },
      },
      axes: [
        axis(look, {
          size: 1.9 * look.em,
          space: 3.7 * look.em,
          incrs: [1, 2, 3, 7, 14, 28, 56],
          values: (_, days) => days.map((day) => shortDay(begin + (day + 0.5) * oneDay)),
        }),
        axis(look, { size: 2.2 * look.em, space: 2.2 * look.em, incrs: [1, 2, 5, 10, 20, 50] }),
      ],
      series: [{}, ...chart.series.map((series) => drawnAs(series, look))],
    },
    data,
    host,
  );
  return () => plot.destroy();
}

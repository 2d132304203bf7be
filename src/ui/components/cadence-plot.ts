/** Draws a walk's cadence into an element. Fetched only where a chart is shown: it brings uPlot. */
import 'uplot/dist/uPlot.min.css';
import UPlot from 'uplot';
import { targetBand, tightenings, type WalkRecord } from '../../record/walk.ts';
import { words } from '../../words/words.ts';
import { axis, type Look, lookOf } from './plot-look.ts';

const known = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);

/** Minutes of each point's middle; upper and lower edge of the band; steps, last, to be drawn on top. */
function dataOf({ cadence: { every, cadence, target } }: WalkRecord): UPlot.AlignedData {
  const edge = (share: number) => target.map((value) => (value === null ? null : value * (1 + share)));
  return [cadence.map((_, n) => ((n + 0.5) * every) / 60), edge(targetBand), edge(-targetBand), [...cadence]];
}

/** Points with nothing measured on either side: no line would show them. */
const alone = (column: readonly (number | null)[]) => (): number[] =>
  column.flatMap((value, n) =>
    value !== null && (column[n - 1] ?? null) === null && (column[n + 1] ?? null) === null ? [n] : [],
  );

/** All of it is seen, with room below for the beat; a steady walk is not blown up to look like a wild one. */
function stepsRange([, ...columns]: UPlot.AlignedData): [number, number] {
  const all = columns.flatMap((column) => known([...column] as (number | null)[]));
  if (all.length === 0) return [90, 130];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = Math.max(3, (most - least) * 0.1, (24 - (most - least)) / 2);
  return [Math.floor((least - room) / 2) * 2, Math.ceil((most + room) / 2) * 2];
}

/** Behind everything: a wash where the beat was on, and a bar along the foot, which the sun theme keeps when washes go. */
function shadeBeat(plot: UPlot, { cadence: { every, beatOn } }: WalkRecord, look: Look): void {
  const { ctx, bbox } = plot;
  const bar = 0.4 * look.em * UPlot.pxRatio;
  beatOn.forEach((on, n) => {
    if (!on || beatOn[n - 1]) return;
    const off = beatOn.indexOf(false, n);
    const from = plot.valToPos((n * every) / 60, 'x', true);
    const to = plot.valToPos(((off < 0 ? beatOn.length : off) * every) / 60, 'x', true);
    ctx.fillStyle = look.colour('mint');
    ctx.fillRect(from, bbox.top, to - from, bbox.height);
    ctx.fillStyle = look.colour('green');
    ctx.fillRect(from, bbox.top + bbox.height - bar, to - from, bar);
  });
}

/** On top: a line and a flag, told by shape as well as by colour. */
function markTight(plot: UPlot, walk: WalkRecord, look: Look): void {
  const { ctx, bbox } = plot;
  const size = 0.45 * look.em * UPlot.pxRatio;
  ctx.save();
  ctx.fillStyle = ctx.strokeStyle = look.colour('coral');
  ctx.lineWidth = look.stroke * UPlot.pxRatio;
  ctx.setLineDash([]);
  for (const { at } of tightenings(walk)) {
    const x = plot.valToPos(at / 60, 'x', true);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.beginPath();
    ctx.moveTo(x - size, bbox.top - size);
    ctx.lineTo(x + size, bbox.top - size);
    ctx.lineTo(x, bbox.top + size);
    ctx.fill();
  }
  ctx.restore();
}

/** @returns how to take it away */
export function plotCadence(host: HTMLElement, walk: WalkRecord): () => void {
  const look = lookOf(host);
  const data = dataOf(walk);
  const { every, cadence } = walk.cadence;
  const edge: UPlot.Series = {
    stroke: look.colour('ink-2'),
    width: look.hair,
    dash: [0.3 * look.em, 0.25 * look.em],
    points: { show: false },
  };
  const plot = new UPlot(
    {
      width: host.clientWidth,
      height: host.clientHeight,
      padding: [0.7 * look.em, 1.8 * look.em, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: [0, Math.max(1, (cadence.length * every) / 60)] },
        y: { range: stepsRange(data) },
      },
      axes: [
        axis(look, {
          size: 1.9 * look.em,
          space: 3.7 * look.em,
          incrs: [1, 2, 5, 10, 15, 20, 30, 60, 120],
          values: (_, minutes) => minutes.map(words.cadence.minutes),
        }),
        axis(look, { size: 2.5 * look.em, space: 2.2 * look.em, incrs: [5, 10, 20, 50] }),
      ],
      series: [
        {},
        edge,
        edge,
        {
          stroke: look.colour('green'),
          width: look.stroke,
          points: {
            show: true,
            size: 2 * look.stroke,
            fill: look.colour('green'),
            filter: alone(walk.cadence.cadence),
          },
        },
      ],
      bands: [{ series: [1, 2], fill: look.colour('sand') }],
      hooks: {
        drawClear: [(drawn) => shadeBeat(drawn, walk, look)],
        draw: [(drawn) => markTight(drawn, walk, look)],
      },
    },
    data,
    host,
  );
  return () => plot.destroy();
}

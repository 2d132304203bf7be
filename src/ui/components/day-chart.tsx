import type { ComponentChildren } from 'preact';
import type { DayChart as Chart } from './day-plot.ts';
import { Drawn } from './drawn.tsx';

const load = async (chart: Chart) => {
  const { plotDays } = await import('./day-plot.ts');
  return (host: HTMLElement) => plotDays(host, chart);
};

/** Dots and lines over weeks. For the eye only: `DayTable` beside it tells the same in words. */
export function DayChart({ chart, unit, children }: { chart: Chart; unit: string; children: ComponentChildren }) {
  return (
    <Drawn of={chart} load={load} unit={unit}>
      {children}
    </Drawn>
  );
}

/** How every chart looks. Comes with uPlot, so only where a chart is shown. */
import type UPlot from 'uplot';

/** As the theme has them at this moment; a canvas knows no CSS variables. */
export interface Look {
  readonly colour: (name: string) => string;
  /** Pixels. */
  readonly hair: number;
  readonly stroke: number;
  readonly em: number;
  readonly font: string;
}

export function lookOf(host: HTMLElement): Look {
  const style = getComputedStyle(host);
  const em = Number.parseFloat(style.fontSize);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const pixels = (name: string): number => Number.parseFloat(colour(name)) || 1;
  return { colour, hair: pixels('hair'), stroke: pixels('stroke'), em, font: `${em}px ${style.fontFamily}` };
}

export const axis = (look: Look, over: UPlot.Axis): UPlot.Axis => ({
  stroke: look.colour('ink-2'),
  font: look.font,
  gap: 0.4 * look.em,
  // Where lines are black and thick, these are in the background all the same.
  grid: { stroke: look.colour('line'), width: 0.5 / look.hair },
  ticks: { show: false },
  ...over,
});

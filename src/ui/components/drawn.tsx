import './cadence-chart.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Draws into an element; returns how to take it away. */
export type Draw = (host: HTMLElement) => () => void;

/** Draws, and draws anew when the element, its text or the theme changes. Returns how to end it. */
function keepDrawn(host: HTMLElement, draw: Draw): () => void {
  let clear = (): void => {};
  const again = (): void => {
    clear();
    clear = host.clientWidth > 0 ? draw(host) : () => {};
  };
  // The height is in rem: it changes with the size of the text.
  const size = new ResizeObserver(again);
  size.observe(host);
  const theme = new MutationObserver(again);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    size.disconnect();
    theme.disconnect();
    clear();
  };
}

interface Props<Of> {
  readonly of: Of;
  /** Fetches what draws it. */
  readonly load: (of: Of) => Promise<Draw>;
  readonly unit: string;
  /** The key of the chart, as items of a list. */
  readonly children: ComponentChildren;
}

/** A chart and its key. For the eye only: a table beside it tells the same in words. */
export function Drawn<Of>({ of, load, unit, children }: Props<Of>) {
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let end: (() => void) | null = () => {};
    load(of).then(
      (draw) => {
        if (end && host.current) end = keepDrawn(host.current, draw);
      },
      () => setFailed(true),
    );
    return () => {
      end?.();
      end = null;
    };
  }, [of]);
  // Where it did not load, the table still tells everything.
  if (failed) return null;
  return (
    <div class="cadence-chart" aria-hidden="true">
      <p class="small quiet-words">{unit}</p>
      <div class="cadence-plot" ref={host} />
      <ul class="cadence-key">{children}</ul>
    </div>
  );
}

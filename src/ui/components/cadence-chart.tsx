import './cadence-chart.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tightenings, type WalkRecord } from '../../record/walk.ts';
import { words } from '../../words/words.ts';

type Draw = (host: HTMLElement, walk: WalkRecord) => () => void;

/** Draws, and draws anew when the element, its text or the theme changes. Returns how to end it. */
function keepDrawn(host: HTMLElement, walk: WalkRecord, draw: Draw): () => void {
  let clear = (): void => {};
  const again = (): void => {
    clear();
    clear = host.clientWidth > 0 ? draw(host, walk) : () => {};
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

/** Cadence against the target band. For the eye only: `CadenceTable` beside it tells the same in words. */
export function CadenceChart({ walk }: { readonly walk: WalkRecord }) {
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const measured = walk.cadence.cadence.some((steps) => steps !== null);
  useEffect(() => {
    if (!measured) return;
    let end: (() => void) | null = () => {};
    import('./cadence-plot.ts').then(
      ({ plotCadence }) => {
        if (end && host.current) end = keepDrawn(host.current, walk, plotCadence);
      },
      () => setFailed(true),
    );
    return () => {
      end?.();
      end = null;
    };
  }, [walk]);
  // A walk that nothing measured has no picture; where the plot did not load, the table still tells everything.
  if (failed || !measured) return null;
  return (
    <div class="cadence-chart" aria-hidden="true">
      <p class="small quiet-words">{words.cadence.stepsAMinute}</p>
      <div class="cadence-plot" ref={host} />
      <ul class="cadence-key">
        <li class="steps">{words.cadence.yourSteps}</li>
        {walk.cadence.target.some((target) => target !== null) && <li class="band">{words.cadence.band}</li>}
        {walk.cadence.beatOn.includes(true) && <li class="beat-on">{words.cadence.beatOn}</li>}
        {tightenings(walk).length > 0 && <li class="tight">{words.cadence.tight}</li>}
      </ul>
    </div>
  );
}

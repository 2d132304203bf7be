import './cadence-chart.css';
import { tightenings, type WalkRecord } from '../../record/walk.ts';
import { words } from '../../words/words.ts';
import { Drawn } from './drawn.tsx';

const load = async (walk: WalkRecord) => {
  const { plotCadence } = await import('./cadence-plot.ts');
  return (host: HTMLElement) => plotCadence(host, walk);
};

/** Cadence against the target band. For the eye only: `CadenceTable` beside it tells the same in words. */
export function CadenceChart({ walk }: { readonly walk: WalkRecord }) {
  // A walk that nothing measured has no picture.
  if (walk.cadence.cadence.every((steps) => steps === null)) return null;
  return (
    <Drawn of={walk} load={load} unit={words.cadence.stepsAMinute}>
      <li class="steps">{words.cadence.yourSteps}</li>
      {walk.cadence.target.some((target) => target !== null) && <li class="band">{words.cadence.band}</li>}
      {walk.cadence.beatOn.includes(true) && <li class="beat-on">{words.cadence.beatOn}</li>}
      {tightenings(walk).length > 0 && <li class="tight">{words.cadence.tight}</li>}
    </Drawn>
  );
}

import './measure.css';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { Options } from '../../components/options.tsx';
import { CountSteps } from './count-steps.tsx';
import { found } from './found.ts';
import { Listen } from './listen.tsx';
import { Result } from './result.tsx';
import { TapAlong } from './tap-along.tsx';
import { TypeIt } from './type-it.tsx';

const panels = { listen: Listen, tap: TapAlong, count: CountSteps, type: TypeIt } as const;
type Way = keyof typeof panels;

/** The way chosen last, for as long as the page is open. */
const chosen = signal<Way>('listen');

const ways = (['listen', 'tap', 'count', 'type'] as const).map((value) => ({
  value,
  label: words.measure.ways[value],
}));

/** Four ways to the walker's own steps a minute. Nothing is kept before *Use it*. evidence.md §2.4 */
export function Measure() {
  const app = useApp();
  useEffect(() => void app.loadWalk().catch(() => {}), [app]);
  const { measure } = words;
  const Panel = panels[chosen.value];
  return (
    <div class="measure">
      <div class="stack">
        <Heading title={measure.title}>{measure.heading}</Heading>
        {found.value === null && <p>{measure.lead}</p>}
      </div>
      {found.value === null ? (
        <>
          <div class="ways">
            <Options
              legend={measure.how}
              options={ways}
              value={chosen.value}
              onChange={(way) => {
                chosen.value = way;
              }}
            />
          </div>
          <Panel />
        </>
      ) : (
        <Result cadence={found.value} />
      )}
    </div>
  );
}

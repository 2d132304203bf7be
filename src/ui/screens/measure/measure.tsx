import './measure.css';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isOpenFor } from '../../../care/pre-gate.ts';
import type { App } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { Options } from '../../components/options.tsx';
import { to } from '../../routes.ts';
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

/** Counting and tapping are walking: locked where that is, and on a day that is for rest. evidence.md §3.3 gates, §4.2 */
const mayWalk = ({ care, diary }: App): boolean =>
  care.value?.gate.value.movement === 'open' && isOpenFor(diary.dayOpen.value, null);

function WhyClosed() {
  const app = useApp();
  const { measure } = words;
  const rests = app.care.value?.gate.value.movement === 'open';
  return (
    <div class="stack">
      <p>{rests ? measure.closedToday : measure.closed}</p>
      {!rests && (
        <a class="button" href={to.checkFrom(to.measure)}>
          {measure.toCheck}
        </a>
      )}
    </div>
  );
}

/** Four ways to the walker's own steps a minute. Nothing is kept before *Use it*. evidence.md §2.4 */
export function Measure() {
  const app = useApp();
  useEffect(() => {
    void app.loadWalk().catch(() => {});
    void app.loadCare().catch(() => {});
  }, [app]);
  const { measure } = words;
  const open = mayWalk(app);
  const Panel = panels[open ? chosen.value : 'type'];
  return (
    <div class="measure">
      <div class="stack">
        <Heading title={measure.title}>{measure.heading}</Heading>
        {found.value === null && open && <p>{measure.lead}</p>}
      </div>
      {found.value === null ? (
        <>
          {open ? (
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
          ) : (
            app.care.value !== null && <WhyClosed />
          )}
          <Panel />
        </>
      ) : (
        <Result cadence={found.value} />
      )}
    </div>
  );
}

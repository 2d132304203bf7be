import './walk-finish.css';
import type { ComponentChildren } from 'preact';
import type { FinishedSession } from '../../../record/kept.ts';
import type { WalkRecord } from '../../../record/walk.ts';
import { type WalkFacts, walkFacts } from '../../../record/walk-facts.ts';
import { clock } from '../../../words/en/session.ts';
import { words } from '../../../words/words.ts';
import { CadenceChart } from '../../components/cadence-chart.tsx';
import { CadenceTable } from '../../components/cadence-table.tsx';
import { to } from '../../routes.ts';
import { BigTime } from './big-time.tsx';
import { DoneList } from './done-list.tsx';
import { KeepWalk } from './keep-walk.tsx';
import { WalkNumbers } from './walk-numbers.tsx';

/** The one number that matters: minutes before it tightened, or in all where it did not. */
export function WalkTop({ finished, facts }: { finished: FinishedSession; facts: WalkFacts }) {
  const { finish, walkFinish, common } = words;
  const { beforeTightening, walked } = facts;
  const planned = finish.ofPlanned(common.length(finished.planned), finished.name);
  return (
    <>
      {beforeTightening === null ? (
        <BigTime time={walked} say={walkFinish.walked} />
      ) : (
        <BigTime time={beforeTightening} say={walkFinish.beforeTightening} />
      )}
      <p class="quiet-words">{beforeTightening === null ? planned : walkFinish.inAll(walked, planned)}</p>
    </>
  );
}

/** Where it tightened, and what it was like. */
function Marks({ walk }: { walk: WalkRecord }) {
  const { cadence, walkFinish, walking } = words;
  return (
    <section class="card stack" aria-labelledby="marks">
      <h2 id="marks">{walkFinish.marks}</h2>
      <ul class="walk-marks">
        {walk.tightAt.map(({ at, distance, cadence: steps, what }, n) => (
          <li key={n}>
            <b>{cadence.said[what]}</b>
            <span class="quiet-words">
              {words.common.join([
                walkFinish.at(clock(at)),
                distance === null ? '' : walking.distance(distance),
                steps === null ? '' : walkFinish.cadence(steps),
              ])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing was measured: said plainly, with what can be done about it. */
export function NotFelt() {
  const { walkFinish } = words;
  return (
    <section class="card stack">
      <h2>{walkFinish.notFelt}</h2>
      <p>{walkFinish.notFeltWords}</p>
      <p>
        <a class="button" href={to.measure}>
          {walkFinish.countNow}
        </a>
      </p>
    </section>
  );
}

interface RestProps {
  readonly finished: FinishedSession;
  readonly walk: WalkRecord;
  /** Comes first. */
  readonly children?: ComponentChildren;
}

/** All that is known of a walk beneath its one number. */
export function WalkRest({ finished, walk, children }: RestProps) {
  const { walkFinish } = words;
  const measured = walk.cadence.cadence.some((steps) => steps !== null);
  return (
    <div class="walk-rest">
      {children}
      <WalkNumbers facts={walkFacts(finished, walk)} />
      {measured && (
        <section class="card stack" aria-labelledby="steps-chart">
          <h2 id="steps-chart">{walkFinish.chart}</h2>
          <CadenceChart walk={walk} />
          <CadenceTable walk={walk} />
        </section>
      )}
      {walk.tightAt.length > 0 && <Marks walk={walk} />}
      <KeepWalk finished={finished} walk={walk} />
      <details>
        <summary class="plain-summary">{walkFinish.parts}</summary>
        <DoneList finished={finished} />
      </details>
    </div>
  );
}

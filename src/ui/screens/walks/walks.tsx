import './walks.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type WalkFacts, walkFacts } from '../../../record/walk-facts.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { dayOf, type PastWalk, pastWalks, timeOf } from '../../past-walks.ts';
import { to } from '../../routes.ts';

/** So many at a time. */
const shownAtOnce = 30;

/** Each walk as long as it was, against the longest, and where it tightened. The words beside it say the same. */
function Bar({ facts, longest }: { facts: WalkFacts; longest: number }) {
  const { walked, beforeTightening } = facts;
  const share = (time: number): string => `${(100 * Math.min(1, time / longest)).toFixed(1)}%`;
  return (
    <span class="walk-bar" aria-hidden="true">
      <span class={beforeTightening === null ? 'part' : 'part tight'} style={{ inlineSize: share(walked) }} />
      {beforeTightening !== null && (
        <span class="part easy" style={{ inlineSize: share(Math.min(walked, beforeTightening)) }} />
      )}
    </span>
  );
}

interface RowProps {
  readonly past: PastWalk;
  readonly facts: WalkFacts;
  readonly longest: number;
  readonly now: number;
}

function Row({ past: { finished }, facts, longest, now }: RowProps) {
  const { walkFinish, common } = words;
  const { beforeTightening, cadence, walked } = facts;
  return (
    <li>
      <a class="walk-row" href={to.pastWalk(finished.id)}>
        <span class="when">
          <b>{dayOf(finished.startedAt, now)}</b>{' '}
          <span class="quiet-words">{common.join([timeOf(finished.startedAt), finished.name])}</span>
        </span>{' '}
        <b class="minutes">{common.length(walked)}</b>
        <Bar facts={facts} longest={longest} />{' '}
        <span class="quiet-words facts">
          {common.join([
            beforeTightening === null ? walkFinish.notTight : walkFinish.tightAfter(beforeTightening),
            cadence === null ? walkFinish.cadenceUnknown : walkFinish.cadence(cadence),
          ])}
        </span>
      </a>
    </li>
  );
}

/** Every walk of the record, newest first, each a way to its own page. */
export function Walks() {
  const { history, now } = useApp();
  const shown = useSignal(shownAtOnce);
  const { walkFinish } = words;
  const all = pastWalks(history.value);
  const rows = useMemo(
    () => all.slice(0, shown.value).map((past) => ({ past, facts: walkFacts(past.finished, past.walk) })),
    [history.value, shown.value],
  );
  const longest = Math.max(1, ...rows.map(({ facts }) => facts.walked));
  if (rows.length === 0)
    return (
      <div class="stack">
        <Heading title={walkFinish.walks}>{walkFinish.noWalks}</Heading>
        <p>{walkFinish.noWalksWords}</p>
        <p>
          <a class="button main" href={to.walk}>
            {walkFinish.toWalk}
          </a>
        </p>
      </div>
    );
  return (
    <div class="stack">
      <Heading title={walkFinish.walks}>{walkFinish.walks}</Heading>
      <p class="quiet-words">{walkFinish.walksLead}</p>
      <a class="to-progress" href={to.progress}>
        {words.today.progress}
      </a>
      <ol class="walk-rows">
        {rows.map(({ past, facts }) => (
          <Row key={past.finished.id} past={past} facts={facts} longest={longest} now={now.value} />
        ))}
      </ol>
      {all.length > rows.length && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              shown.value += shownAtOnce;
            }}
          >
            {walkFinish.older}
          </button>
        </p>
      )}
    </div>
  );
}

import type { FinishedSession } from '../../../record/kept.ts';
import type { WalkRecord } from '../../../record/walk.ts';
import { isEnough } from '../../../record/walk-facts.ts';
import { walkedBeforeTightening } from '../../../record/walk-summary.ts';
import { nextLevel } from '../../../walking/next-level.ts';
import { careful } from '../../../walking/offer.ts';
import { restOf } from '../../../walking/turn-back.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';

/** What the next walk is like and why: of its pace, and of a rest before it usually tightens. */
export function WalkNext({ finished, walk }: { finished: FinishedSession; walk: WalkRecord }) {
  const { history, settings } = useApp();
  const { finish, walkFinish } = words;
  const { cadence, outAndBack } = settings.value;
  // Nobody has answered the suitability check: own cadence, no increase, whatever was walked before. evidence.md §2.6
  const { why, target } = nextLevel([], { ...careful, baseline: cadence }, finished.endedAt);
  const walks = history.value.filter((past) => past.kind === 'drill' && past.walk !== undefined);
  const rest = restOf(walks.map(walkedBeforeTightening).reverse(), outAndBack);
  return (
    <>
      <h2>{finish.next}</h2>
      {isEnough(walk) && <p>{walkFinish.enough}</p>}
      <p>{walkFinish.why(why, target)}</p>
      {rest !== null && <p>{walkFinish.restAfter(rest.after)}</p>}
    </>
  );
}

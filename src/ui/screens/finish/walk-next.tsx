import type { FinishedSession } from '../../../record/kept.ts';
import { pastWalks } from '../../../record/past-walks.ts';
import type { WalkRecord } from '../../../record/walk.ts';
import { isEnough } from '../../../record/walk-facts.ts';
import { walkedBeforeTightening } from '../../../record/walk-summary.ts';
import { nextLevel } from '../../../walking/next-level.ts';
import { restOf } from '../../../walking/turn-back.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';

/** What the next walk is like and why: of its pace, and of a rest before it usually tightens. */
export function WalkNext({ finished, walk }: { finished: FinishedSession; walk: WalkRecord }) {
  const { history, settings, walker, diary } = useApp();
  const { finish, walkFinish } = words;
  const { outAndBack } = settings.value;
  const { why, target } = nextLevel(pastWalks(history.value, diary.dayOf), walker(), finished.endedAt);
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

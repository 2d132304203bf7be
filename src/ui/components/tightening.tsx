import { useMemo } from 'preact/hooks';
import { type TighteningLine, tighteningLine } from '../../record/tightening-line.ts';
import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { to } from '../routes.ts';
import { daysAgo } from '../week.ts';

/** "14 min before it tightened yesterday. A week ago it was 9 min." */
export function TighteningWords({ line: { latest, before } }: { line: TighteningLine }) {
  const { common, today } = words;
  return (
    <>
      <b>{common.length(latest.time)}</b> {today.walked(latest.tightened, latest.daysAgo)}{' '}
      {before !== null &&
        today.walkedBefore(common.length(before.time), before.daysAgo, [before.tightened, latest.tightened])}{' '}
    </>
  );
}

/** How far the back went lately, and the way to all walks. */
export function Tightening() {
  const { history, now } = useApp();
  const line = useMemo(() => tighteningLine(history.value, (at) => daysAgo(at, now.value)), [history.value, now.value]);
  if (!history.value.some(({ kind, walk }) => kind === 'drill' && walk !== undefined)) return null;
  return (
    <p class="tightening-line">
      {line !== null && <TighteningWords line={line} />}
      <a href={to.walks}>{words.today.allWalks}</a>
    </p>
  );
}

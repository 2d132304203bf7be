import { useMemo } from 'preact/hooks';
import { tighteningLine } from '../../record/tightening-line.ts';
import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { to } from '../routes.ts';
import { daysAgo } from '../week.ts';

/** "14 min before it tightened yesterday. A week ago it was 9 min." And the way to all walks. */
export function Tightening() {
  const { history, now } = useApp();
  const { common, today } = words;
  const line = useMemo(() => tighteningLine(history.value, (at) => daysAgo(at, now.value)), [history.value, now.value]);
  if (!history.value.some(({ kind, walk }) => kind === 'drill' && walk !== undefined)) return null;
  return (
    <p class="tightening-line">
      {line !== null && (
        <>
          <b>{common.length(line.latest.time)}</b> {today.walked(line.latest.tightened, line.latest.daysAgo)}{' '}
          {line.before !== null &&
            today.walkedBefore(common.length(line.before.time), line.before.daysAgo, [
              line.before.tightened,
              line.latest.tightened,
            ])}{' '}
        </>
      )}
      <a href={to.walks}>{today.allWalks}</a>
    </p>
  );
}

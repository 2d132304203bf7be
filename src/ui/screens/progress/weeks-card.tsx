import { oneDay } from '../../../care/moment.ts';
import { lastWeek, trendOf, type Week } from '../../../care/trend.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { useTold } from '../../use-told.ts';

/** Two weeks that overlap are no comparison: `trendOf` waits as long. */
const comparedAfter = 14 * oneDay;

function Means({ name, week }: { name: string; week: Week }) {
  const { progress } = words;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{progress.mean(week.pre)}</b> <span>{progress.ofTen}</span>
      </dd>
      <dd>
        <b>{progress.mean(week.peak)}</b> <span>{progress.ofTenWorst}</span>
      </dd>
    </div>
  );
}

/** The first week and the last, and what lies between them. evidence.md §4.1, §4.2 */
export function WeeksCard() {
  const { now } = useApp();
  const { care, progress } = words;
  const told = useTold();
  const first = told[0]?.at;
  if (first === undefined) return null;
  const isEarly = now.value - first < comparedAfter;
  const way = trendOf(told, now.value);
  // The first seven days begin with what was told first.
  const begin = lastWeek(told, first + 7 * oneDay - 1);
  return (
    <section class="card stack weeks-card" aria-labelledby="progress-weeks">
      <h2 id="progress-weeks">{progress.weeks}</h2>
      {way === 'better' && (
        <p class="better-badge">
          <Icon name="check" />
          <b>{progress.better}</b>
        </p>
      )}
      <dl class="week-means">
        <Means name={progress.lastWeek} week={lastWeek(told, now.value)} />
        {!isEarly && <Means name={progress.firstWeek} week={begin} />}
      </dl>
      {way !== 'worse' && <p>{isEarly ? progress.tooEarly : care.trend[way]}</p>}
    </section>
  );
}

import { useMemo } from 'preact/hooks';
import { type ToldInWeek, withWeeks } from '../../../record/told.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { DayChart } from '../../components/day-chart.tsx';
import { DayTable } from '../../components/day-table.tsx';
import { shortDay } from '../../days.ts';
import { useTold } from '../../use-told.ts';
import { daysAgo } from '../../week.ts';

const cells = ({ pre, peak, colour, week }: ToldInWeek): readonly string[] => {
  const { progress } = words;
  return [
    `${pre}`,
    peak === null ? progress.unknown : `${peak}`,
    progress.mean(week.pre),
    progress.mean(week.peak),
    colour === null ? progress.noSession : progress.colour[colour],
  ];
};

/** Pain before and at its worst, with the means of seven days: the trend, not single days. evidence.md §4.2 */
export function PainCard({ days }: { days: number }) {
  const { now } = useApp();
  const { progress } = words;
  const all = useTold();
  const told = useMemo(() => withWeeks(all).filter(({ at }) => daysAgo(at, now.value) < days), [all, now.value]);
  const chart = useMemo(
    () =>
      ({
        at: told.map(({ at }) => at),
        series: [
          { values: told.map(({ week }) => week.pre), look: 'dashes', colour: 'ink-2' },
          { values: told.map(({ week }) => week.peak), look: 'line', colour: 'coral' },
          { values: told.map(({ pre }) => pre), look: 'hollow', colour: 'ink-2' },
          { values: told.map(({ peak }) => peak), look: 'full', colour: 'coral' },
        ],
        most: 10,
      }) as const,
    [told],
  );
  return (
    <section class="card stack pain-card" aria-labelledby="progress-pain">
      <h2 id="progress-pain">{progress.pain}</h2>
      {told.length === 0 ? (
        <p>{progress.noPain}</p>
      ) : (
        <>
          <DayChart chart={chart} unit={progress.painUnit}>
            <li class="dot hollow">{progress.before}</li>
            <li class="dot coral">{progress.worst}</li>
            <li class="line dashes">{progress.meanBefore}</li>
            <li class="line coral">{progress.meanWorst}</li>
          </DayChart>
          <DayTable
            caption={progress.painCaption}
            heads={[
              progress.day,
              progress.before,
              progress.worst,
              progress.meanBefore,
              progress.meanWorst,
              progress.cameTo,
            ]}
            rows={told.toReversed().map((one) => ({ key: `${one.at}`, day: shortDay(one.at), cells: cells(one) }))}
          />
        </>
      )}
    </section>
  );
}

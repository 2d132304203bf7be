import { useMemo } from 'preact/hooks';
import { tighteningLine } from '../../../record/tightening-line.ts';
import { walksThatSay } from '../../../record/walks-that-say.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { DayChart } from '../../components/day-chart.tsx';
import { DayTable } from '../../components/day-table.tsx';
import { TighteningWords } from '../../components/tightening.tsx';
import { shortDay } from '../../days.ts';
import { daysAgo } from '../../week.ts';

const inMinutes = (seconds: number): number => Math.round(seconds / 6) / 10;

/** Minutes walked before it tightened: the number that matters most. evidence.md §4.2 */
export function MinutesCard({ days }: { days: number }) {
  const { history, now } = useApp();
  const { progress, common } = words;
  const walks = useMemo(
    () => walksThatSay(history.value, (at) => daysAgo(at, now.value) < days).toReversed(),
    [history.value, now.value],
  );
  const line = useMemo(() => tighteningLine(history.value, (at) => daysAgo(at, now.value)), [history.value, now.value]);
  const chart = useMemo(() => {
    const only = (tightened: boolean) =>
      walks.map((walk) => (walk.tightened === tightened ? inMinutes(walk.time) : null));
    return {
      at: walks.map(({ startedAt }) => startedAt),
      series: [
        { values: only(true), look: 'full', colour: 'coral' },
        { values: only(false), look: 'hollow', colour: 'green' },
      ],
      most: null,
    } as const;
  }, [walks]);
  return (
    <section class="card stack" aria-labelledby="progress-minutes">
      <h2 id="progress-minutes">{progress.minutes}</h2>
      {walks.length === 0 ? (
        <p>{progress.noMinutes}</p>
      ) : (
        <>
          {line !== null && (
            <p>
              <TighteningWords line={line} />
            </p>
          )}
          <p class="quiet-words">{progress.minutesWords}</p>
          <DayChart chart={chart} unit={progress.minutesUnit}>
            <li class="dot coral">{progress.tightened}</li>
            <li class="dot hollow green">{progress.untightened}</li>
          </DayChart>
          <DayTable
            caption={progress.minutesCaption}
            heads={[progress.day, progress.minutesUnit, progress.noted]}
            rows={walks.toReversed().map(({ id, startedAt, time, tightened }) => ({
              key: id,
              day: shortDay(startedAt),
              cells: [common.length(time), tightened ? progress.didTighten : progress.didNot],
            }))}
          />
        </>
      )}
    </section>
  );
}

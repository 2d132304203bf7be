import './finish.css';
import type { FinishedSession } from '../../record/kept.ts';
import { clock } from '../../words/en/session.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { Heading } from '../components/heading.tsx';
import { Icon } from '../components/icon.tsx';
import { type DoneLine, doneLines } from '../finished-exercises.ts';
import { to } from '../routes.ts';
import { useLibrary } from '../use-library.ts';

const icons = { done: 'check', partly: 'minus', skipped: 'next', notReached: 'close' } as const;

function Line({ line }: { line: DoneLine }) {
  return (
    <li class={line.outcome}>
      <Icon name={icons[line.outcome]} size={22} />
      <span>{line.name}</span>
      <span class="outcome">{words.finish.outcome[line.outcome]}</span>
    </li>
  );
}

/** The time really spent, as large as anything on the page. */
function Spent({ finished }: { finished: FinishedSession }) {
  const minutes = Math.floor(finished.spent / 60);
  const short = finished.spent < 60;
  const n = short ? Math.round(finished.spent) : minutes;
  const unit = short ? words.finish.seconds : words.finish.minutesOf(minutes);
  return (
    <p class="finish-number">
      <b>{n}</b> <span>{unit}</span>
    </p>
  );
}

function Summary({ finished }: { finished: FinishedSession }) {
  const library = useLibrary();
  const { finish, common } = words;
  const lines = doneLines(finished);
  const outcome = lines.every((line) => line.outcome === 'skipped') ? 'skippedAll' : finished.outcome;
  const routine = library?.routines.find(({ id }) => id === finished.routine);
  const next = {
    stretch: routine === undefined ? '' : finish.nextStretch(routine.often),
    break: finish.nextBreak,
    drill: finish.nextDrill,
  }[finished.kind];
  return (
    <div class="finish">
      <div class="finish-top">
        <Heading title={finish.title}>{finish[outcome]}</Heading>
        <Spent finished={finished} />
        <p class="quiet-words">{finish.ofPlanned(common.length(finished.planned), finished.name)}</p>
        <p>{finish.meaning[outcome]}</p>
        {finished.stalls?.map(({ at, lasted }) => (
          <p key={at} class="quiet-words">
            {finish.stalled(lasted, clock(at))}
          </p>
        ))}
      </div>
      <section class="card done-card" aria-label={finish.list}>
        <h2>{finish.list}</h2>
        <ul class="done-list">
          {lines.map((line, n) => (
            <Line key={n} line={line} />
          ))}
        </ul>
      </section>
      <div class="stack">
        {next !== '' && (
          <>
            <h2>{finish.next}</h2>
            <p>{next}</p>
          </>
        )}
        <div class="buttons">
          <a class="button main" href={to.today}>
            {finish.toToday}
          </a>
          {routine !== undefined && (
            <a class="button" href={to.routine(routine.id)}>
              {finish.again}
            </a>
          )}
        </div>
      </div>
    </div>
  );
}

/** What was done, as it was: skipped is skipped. After a reload it is the last session of the record. */
export function Finish() {
  const { session, history } = useApp();
  const finished = session.finished.value ?? history.value[0] ?? null;
  if (finished !== null) return <Summary finished={finished} />;
  return (
    <div class="stack">
      <Heading title={words.finish.title}>{words.finish.nothing}</Heading>
      <p>{words.finish.nothingWords}</p>
      <p>
        <a class="button main" href={to.today}>
          {words.finish.toToday}
        </a>
      </p>
    </div>
  );
}

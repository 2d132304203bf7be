import './week-strip.css';
import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { lazyScreen } from '../lazy-screen.tsx';
import { to } from '../routes.ts';
import { type Day, lastSevenDays } from '../week.ts';

// It reads whole walks, and the first screen does not wait for that.
const Tightening = lazyScreen(() => import('./tightening.tsx').then((line) => line.Tightening), true);

const kinds = ['stretch', 'drill', 'break'] as const;

const spoken = (day: Day, isToday: boolean): string => {
  const did = kinds.filter((kind) => day.kinds.has(kind)).map((kind) => words.today.kind[kind]);
  const name = isToday ? words.today.today : words.today.weekday(day.weekday);
  return `${name}: ${did.length === 0 ? words.today.nothing : did.join(', ')}`;
};

function DayMark({ day, isToday }: { day: Day; isToday: boolean }) {
  const did = kinds.filter((kind) => day.kinds.has(kind));
  return (
    <li>
      <span class="unseen">{spoken(day, isToday)}</span>
      <span class={did.length === 0 ? 'day' : 'day did'} aria-hidden="true">
        {did.map((kind) => (
          <span key={kind} class={kind}>
            {words.today.kindLetter[kind]}
          </span>
        ))}
      </span>
      <span class={isToday ? 'today-name' : undefined} aria-hidden="true">
        {words.today.weekdayLetter(day.weekday)}
      </span>
    </li>
  );
}

/** The last seven days at a glance: letters as well as colours. */
export function WeekStrip() {
  const { history, now } = useApp();
  const days = lastSevenDays(history.value, now.value);
  const sessions = days.reduce((sum, day) => sum + day.sessions, 0);
  const spent = days.reduce((sum, day) => sum + day.spent, 0);
  const seen = kinds.filter((kind) => days.some((day) => day.kinds.has(kind)));
  return (
    <section class="stack" aria-labelledby="week">
      <div class="week-head">
        <h2 id="week">{words.today.week}</h2>
        {history.value.length > 0 && <a href={to.plan}>{words.today.plan}</a>}
      </div>
      <ol class="week">
        {days.map((day, n) => (
          <DayMark key={day.start} day={day} isToday={n === 6} />
        ))}
      </ol>
      {seen.length > 0 && (
        <p class="week-legend" aria-hidden="true">
          {seen.map((kind) => (
            <span key={kind}>
              <b>{words.today.kindLetter[kind]}</b> {words.today.legend[kind]}
            </span>
          ))}
        </p>
      )}
      <p class="quiet-words">{sessions === 0 ? words.today.weekEmpty : words.today.weekSum(sessions, spent)}</p>
      <Tightening />
      {history.value.length > 0 && (
        <a class="week-more" href={to.progress}>
          {words.today.progress}
        </a>
      )}
    </section>
  );
}

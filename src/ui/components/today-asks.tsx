import { afterSession } from '../../record/after-session.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { morningOf } from '../morning.ts';
import { to } from '../routes.ts';
import { MorningCard } from './morning-card.tsx';

/** The sheet of today's last session, where it was left open: the phone went into a pocket, or the page was closed. */
function AfterLine() {
  const app = useApp();
  const { history, diary, now } = app;
  const last = history.value[0];
  const isToday = last !== undefined && diary.dayOf(last.startedAt) === diary.dayOf(now.value);
  // One thing at a time: the morning first.
  if (!isToday || afterSession(last) !== 'ask' || morningOf(app) !== null) return null;
  return (
    <p class="card after-line">
      {words.after.todaysSession(last.name)}{' '}
      <a class="button" href={to.finish}>
        {words.after.tell}
      </a>
    </p>
  );
}

/** What Today has to ask: apart from the first screen, which does not wait for it. */
export function TodayAsks() {
  return (
    <>
      <MorningCard />
      <AfterLine />
    </>
  );
}

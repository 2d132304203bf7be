import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { morningOf } from '../morning.ts';
import { openToday, sheetAddress } from '../open-sheet.ts';
import { MorningCard } from './morning-card.tsx';

/** A sheet of today that was left open: the phone went into a pocket, the page was closed, or a rest came first. */
function AfterLine() {
  const app = useApp();
  const open = openToday(app);
  // One thing at a time: the morning first.
  if (open === null || morningOf(app) !== null) return null;
  return (
    <p class="card after-line">
      {words.after.todaysSession(open.name)}{' '}
      <a class="button" href={sheetAddress(app, open)}>
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

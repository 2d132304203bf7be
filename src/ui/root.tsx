import './theme.css';
import './components/buttons.css';
import './shell.css';
import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { App } from '../state/app.ts';
import { words } from '../words/first.ts';
import { announcement } from './announce.ts';
import { AppContext } from './app-context.ts';
import { BackTo } from './components/back-to.tsx';
import { LeaveDialog } from './components/leave-dialog.tsx';
import { Notices } from './components/notices.tsx';
import { Rooms } from './components/rooms.tsx';
import { Mark, TopBar } from './components/top-bar.tsx';
import { go, guardWith, held, route } from './router.ts';
import { to } from './routes.ts';
import { fetchCheck, Screen } from './screen.tsx';

const runs = ({ session }: App): boolean => session.phase.peek() === 'playing' || session.phase.peek() === 'paused';

/** A session that runs is left only after a question; the check, a rest and the way home may always be opened. */
const open: readonly string[] = ['player', 'check', 'now', 'home'];
const guardSession = (app: App): void =>
  guardWith((from, next) => {
    const inside = from.name === 'player' || (from.name === 'check' && from.askedFor.what === 'session');
    if (!inside || !runs(app) || open.includes(next.name)) return true;
    app.session.pause();
    return false;
  });

/** A reload or a closed tab in the middle of a session is asked about too. */
const useLeaveWarning = ({ session }: App): void => {
  useSignalEffect(() => {
    if (session.phase.value !== 'playing') return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  });
};

/** What was refused leads to the check, which says why. */
const useRefusals = ({ permit, session }: App): void => {
  useSignalEffect(() => {
    const refused = permit.refused.value;
    if (refused === null) return;
    permit.shown();
    if (route.peek().name === 'check') return;
    const on = session.phase.peek() === 'playing' || session.phase.peek() === 'paused';
    go(on ? to.checkInSession : to.check);
  });
};

/** Pages inside a room: a way back in the place of the mark. */
const inRooms: readonly string[] = [
  'routine',
  'learnPage',
  'check',
  'credits',
  'help',
  'soundCheck',
  'welcome',
  'beat',
  'measure',
  'walks',
  'progress',
  'pastWalk',
  'plan',
];

function Page() {
  const { name } = route.value;
  if (name === 'player') return <Screen />;
  const detail = inRooms.includes(name);
  return (
    <div class={detail ? 'page detail' : 'page'}>
      <TopBar>{detail ? <BackTo /> : <Mark />}</TopBar>
      <main class="content" id="content">
        <Notices />
        <Screen />
      </main>
      {name !== 'check' && name !== 'welcome' && <Rooms />}
    </div>
  );
}

/** All that is seen. `main.tsx` renders it once. */
export function Root({ app }: { app: App }) {
  useEffect(() => guardSession(app), [app]);
  useLeaveWarning(app);
  useEffect(fetchCheck, []);
  useRefusals(app);
  useSignalEffect(() => {
    // Ended by itself or by its last "next": show what was done.
    if (app.session.finished.value !== null && route.value.name === 'player') go(to.finish, 'replace');
  });
  return (
    <AppContext.Provider value={app}>
      <button type="button" class="skip-link" onClick={() => document.querySelector('h1')?.focus()}>
        {words.common.skipToContent}
      </button>
      <Page />
      {held.value !== null && <LeaveDialog />}
      <div class="unseen" aria-live="polite">
        {announcement}
      </div>
    </AppContext.Provider>
  );
}

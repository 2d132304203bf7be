import { useSignal } from '@preact/signals';
import type { TightMoment } from '../../../record/walk.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { easeNow } from '../../ease-now.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { RestOrStop } from './rest-or-stop.tsx';
import { StumbleDialog } from './stumble-dialog.tsx';

/** Sound and movement have stopped already. What is answered is written down with time, distance and steps. */
export function TightDialog({ close }: { close: () => void }) {
  const app = useApp();
  const { session } = app;
  const { walking } = words;
  const worse = useSignal(false);
  const stumbled = useSignal(false);
  const mark = (what: TightMoment['what']): void => app.walk.peek()?.mark(what);
  const stopAndGo = (where: string): void => {
    close();
    // First away, then stop: the finished session would call up its own page.
    go(to.checkFrom(to.finish), 'replace');
    session.stop();
    go(where, 'replace');
  };
  /** Pain that spreads ends it, and the check comes next. evidence.md §4.2 RED */
  const leg = (): void => {
    const id = session.running.peek()?.id;
    mark('leg');
    app.care.peek()?.send({ kind: 'askAgain' });
    stopAndGo(to.checkLegs);
    if (id !== undefined) app.diary.tell(id, { leg: 'furtherDown' });
  };
  /** Nothing more is asked first: the rest itself asks, while it lasts. */
  const tight = (): void => {
    mark('tight');
    close();
    if (!easeNow(app)) go(to.now);
  };
  if (stumbled.value) return <StumbleDialog close={close} stopAndGo={stopAndGo} />;
  if (worse.value)
    return (
      <RestOrStop
        heading={walking.easeHeading}
        said={walking.worseWords}
        close={close}
        stop={() => stopAndGo(to.finish)}
      />
    );
  return (
    <Dialog key="kinds" heading={walking.tightHeading} onCancel={close}>
      <div class="buttons column">
        <button type="button" class="button main" onClick={tight}>
          {walking.tight}
        </button>
        <button type="button" class="button" onClick={leg}>
          {walking.leg}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            mark('else');
            close();
            go(to.checkInSession);
          }}
        >
          {walking.else}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            mark('worse');
            worse.value = true;
          }}
        >
          {walking.worse}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            mark('stumble');
            app.care.peek()?.send({ kind: 'stumbled' });
            stumbled.value = true;
          }}
        >
          {walking.stumble}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => {
            close();
            session.play();
          }}
        >
          {walking.mistake}
        </button>
      </div>
    </Dialog>
  );
}

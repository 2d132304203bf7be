import { useSignal } from '@preact/signals';
import type { TightMoment } from '../../../record/walk.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { RestOrStop } from './rest-or-stop.tsx';
import { StumbleDialog } from './stumble-dialog.tsx';

/** Sound and movement have stopped already. What is answered is written down with time, distance and steps. */
export function TightDialog({ close }: { close: () => void }) {
  const app = useApp();
  const { session } = app;
  const { walking } = words;
  const eased = useSignal<'tight' | 'worse' | null>(null);
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
  const ease = (what: 'tight' | 'worse') => (): void => {
    mark(what);
    eased.value = what;
  };
  if (stumbled.value) return <StumbleDialog close={close} stopAndGo={stopAndGo} />;
  if (eased.value !== null)
    return (
      <RestOrStop
        heading={walking.easeHeading}
        said={eased.value === 'worse' ? walking.worseWords : walking.easeWords}
        close={close}
        stop={() => stopAndGo(to.finish)}
      />
    );
  return (
    <Dialog key="kinds" heading={walking.tightHeading} onCancel={close}>
      <div class="buttons column">
        <button type="button" class="button main" onClick={ease('tight')}>
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
        <button type="button" class="button" onClick={ease('worse')}>
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

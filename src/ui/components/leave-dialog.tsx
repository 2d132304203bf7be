import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { go, held } from '../router.ts';
import { to } from '../routes.ts';
import { Dialog } from './dialog.tsx';

/** Asked when the person turns away from a session that runs. It is paused by then. */
export function LeaveDialog() {
  const { session } = useApp();
  const stay = (): void => {
    held.value = null;
  };
  const stop = (): void => {
    held.value = null;
    session.stop();
    go(to.finish, 'replace');
  };
  return (
    <Dialog heading={words.common.leaveAsk} onCancel={stay}>
      <p>{words.common.leaveWords}</p>
      <div class="buttons column">
        <button type="button" class="button main" onClick={stay}>
          {words.common.leaveStay}
        </button>
        <button type="button" class="button" onClick={stop}>
          {words.common.leaveStop}
        </button>
      </div>
    </Dialog>
  );
}

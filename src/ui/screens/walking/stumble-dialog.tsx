import { useSignal } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { to } from '../../routes.ts';
import { RestOrStop } from './rest-or-stop.tsx';

interface Props {
  readonly close: () => void;
  readonly stopAndGo: (where: string) => void;
}

/** After a stumble: an injury leads to the check, which asks everything again; otherwise a rest, or enough. evidence.md §3.3, §4.2 */
export function StumbleDialog({ close, stopAndGo }: Props) {
  const app = useApp();
  const { walking } = words;
  const unhurt = useSignal(false);
  if (unhurt.value)
    return (
      <RestOrStop
        heading={walking.steadyHeading}
        said={walking.steadyWords}
        close={close}
        stop={() => stopAndGo(to.finish)}
      />
    );
  return (
    <Dialog key="hurt" heading={walking.stumbleHeading} onCancel={close}>
      <p>{walking.stumbleWords}</p>
      <div class="buttons column">
        <button
          type="button"
          class="button main"
          onClick={() => {
            app.care.peek()?.send({ kind: 'askAgain' });
            stopAndGo(to.checkFrom(to.finish));
          }}
        >
          {walking.hurt}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            unhurt.value = true;
          }}
        >
          {walking.notHurt}
        </button>
      </div>
    </Dialog>
  );
}

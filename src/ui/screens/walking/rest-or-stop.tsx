import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { easeNow } from '../../ease-now.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';

interface Props {
  readonly heading: string;
  readonly said: string;
  readonly close: () => void;
  readonly stop: () => void;
}

/** The walk stands still. One tap begins the rest, the other is enough for today. */
export function RestOrStop({ heading, said, close, stop }: Props) {
  const app = useApp();
  const { walking } = words;
  return (
    <Dialog key="rest-or-stop" heading={heading} onCancel={close}>
      <p>{said}</p>
      <div class="buttons column">
        <button
          type="button"
          class="button main"
          onClick={() => {
            close();
            if (!easeNow(app)) go(to.now);
          }}
        >
          {walking.ease}
        </button>
        <button type="button" class="button" onClick={stop}>
          {walking.easeStop}
        </button>
      </div>
    </Dialog>
  );
}

import '../player/remind-dialog.css';
import { useComputed } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { KeyList } from '../../components/key-list.tsx';
import { tellWhereOnWalk, whereNow } from './where-on-walk.ts';

/** Where one is on the walk, in words, and what the keys do. The walk goes on meanwhile. */
export function WhereDialog({ close }: { close: () => void }) {
  const app = useApp();
  const where = useComputed(() => whereNow(app));
  return (
    <Dialog heading={words.player.where} onCancel={close}>
      <div class="where">
        <p>{where}</p>
        <button type="button" class="button" onClick={() => tellWhereOnWalk(app)}>
          <Icon name="sound" size={22} />
          {words.player.whereSay}
          <span class="unseen">: {words.player.where}</span>
        </button>
      </div>
      <details>
        <summary class="plain-summary">{words.help.keys}</summary>
        <KeyList keys={words.walking.keyList} />
      </details>
      <button type="button" class="button main" onClick={close}>
        {words.common.close}
      </button>
    </Dialog>
  );
}

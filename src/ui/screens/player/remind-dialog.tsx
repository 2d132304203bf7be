import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import './remind-dialog.css';
import { ChannelSetting } from '../../components/channel-setting.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ExerciseWords } from '../../components/exercise-words.tsx';
import { Icon } from '../../components/icon.tsx';
import { KeyList } from '../../components/key-list.tsx';
import { cautionNow } from './caution-now.ts';
import { tellWhere } from './tell-where.ts';
import { whereNow } from './where-am-i.ts';

const channels = ['bells', 'voice', 'beat', 'soundscape'] as const;

/** Where one is, how the exercise of this moment is done, how loud it is, and what the keys do. The session waits meanwhile. */
export function RemindDialog({ close, pocket }: { close: () => void; pocket: () => void }) {
  const app = useApp();
  const { session, library } = app;
  const block = session.block.value;
  const exercise = block?.exercise == null ? undefined : library.value?.exercises[block.exercise];
  const caution = cautionNow(app);
  return (
    <Dialog heading={block?.name ?? words.player.remind} onCancel={close}>
      <div class="where">
        <p>{whereNow(session)}</p>
        <button type="button" class="button" onClick={() => tellWhere(app)}>
          <Icon name="sound" size={22} />
          {words.player.whereSay}
          <span class="unseen">: {words.player.where}</span>
        </button>
      </div>
      {caution.length > 0 && (
        <section class="stack" aria-labelledby="for-you">
          <h3 id="for-you">{words.player.forYou}</h3>
          {caution.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      <details>
        <summary class="plain-summary">{words.player.loudness}</summary>
        <div class="loudness">
          {session.pocket.value.stage === 'playing' && <p>{words.pocket.volumes}</p>}
          {channels.map((channel) => (
            <ChannelSetting key={channel} channel={channel} hint={false} />
          ))}
        </div>
      </details>
      <button type="button" class="button" onClick={pocket}>
        {words.pocket.open}
      </button>
      {exercise === undefined ? <p>{session.segment.value?.words}</p> : <ExerciseWords exercise={exercise} />}
      <details>
        <summary class="plain-summary">{words.help.keys}</summary>
        <KeyList />
      </details>
      <button type="button" class="button main" onClick={close}>
        {words.common.close}
      </button>
    </Dialog>
  );
}

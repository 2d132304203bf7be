import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ExerciseWords } from '../../components/exercise-words.tsx';
import { KeyList } from '../../components/key-list.tsx';

/** How the exercise of this moment is done, and what the keys do. The session waits meanwhile. */
export function RemindDialog({ close }: { close: () => void }) {
  const { session, library } = useApp();
  const block = session.block.value;
  const exercise = block?.exercise == null ? undefined : library.value?.exercises[block.exercise];
  return (
    <Dialog heading={block?.name ?? words.player.remind} onCancel={close}>
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

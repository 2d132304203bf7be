import type { SessionState } from '../../../state/app.ts';
import { pocketBytes } from '../../../state/pocket.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { SoundFile } from '../../components/sound-file.tsx';

function GoOn({ session, close }: { session: SessionState; close: () => void }) {
  const { stage } = session.pocket.value;
  const { pocket } = words;
  const label = {
    none: pocket.goOn,
    failed: pocket.goOn,
    making: pocket.goOnMeanwhile,
    ready: pocket.goOnFromFile,
    playing: pocket.goOnFromFile,
  }[stage];
  const goOn = (): void => {
    // The tap that a file may need.
    if (stage === 'ready') session.playPocket();
    close();
  };
  return (
    <button type="button" class="button main" onClick={goOn}>
      {label}
    </button>
  );
}

/** The session as one sound file, for a pocket. The session waits meanwhile; `close` lets it go on. */
export function PocketDialog({ close }: { close: () => void }) {
  const { session } = useApp();
  const { pocket } = words;
  const { stage, done, file } = session.pocket.value;
  const timeline = session.running.value?.timeline;
  if (timeline === undefined) return null;
  const length = words.common.lengthInFull(timeline.total);
  return (
    <Dialog heading={pocket.heading} onCancel={close}>
      <p>{pocket.what}</p>
      <p>{pocket.fixed}</p>
      {session.running.value?.kind === 'drill' && <p>{pocket.fixedBeat}</p>}
      <p class="quiet-words">{pocket.size(pocketBytes(timeline.total), length)}</p>
      <SoundFile
        stage={stage === 'ready' || stage === 'playing' ? 'made' : stage}
        done={done}
        file={file}
        name={pocket.name(timeline.routine)}
        make={session.toPocket}
        say={{ make: pocket.make, made: pocket.made, failed: `${pocket.failed} ${pocket.asBefore}` }}
      />
      <GoOn session={session} close={close} />
    </Dialog>
  );
}

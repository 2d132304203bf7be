import { useSignal } from '@preact/signals';
import type { Choices } from '../../routine/choices.ts';
import type { Routine } from '../../routine/routine.ts';
import { pocketBytes } from '../../state/pocket.ts';
import type { Seconds } from '../../units.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { SoundFile } from './sound-file.tsx';

/** A routine with these choices as a sound file, to be listened to elsewhere. Other choices want another one: give it a key. */
export function SaveFile({ routine, choices, total }: { routine: Routine; choices: Choices; total: Seconds }) {
  const { session } = useApp();
  const stage = useSignal<'none' | 'making' | 'made' | 'failed'>('none');
  const done = useSignal(0);
  const file = useSignal<Blob | null>(null);
  const { pocket } = words;
  const make = (): void => {
    stage.value = 'making';
    done.value = 0;
    const tell = (share: number): void => {
      done.value = share;
    };
    void session.fileOf(routine, choices, tell).then((made) => {
      file.value = made;
      stage.value = made === null ? 'failed' : 'made';
    });
  };
  return (
    <details>
      <summary class="plain-summary">{pocket.saveOpen}</summary>
      <div class="stack">
        <p>{pocket.saveWhat}</p>
        <p class="quiet-words">{pocket.size(pocketBytes(total), words.common.lengthInFull(total))}</p>
        <SoundFile
          stage={stage.value}
          done={done.value}
          file={file.value}
          name={pocket.name(routine.id)}
          make={make}
          say={{ make: pocket.saveMake, made: pocket.saveMade, failed: pocket.failed }}
        />
      </div>
    </details>
  );
}

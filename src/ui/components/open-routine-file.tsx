import { useSignal } from '@preact/signals';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { go } from '../router.ts';
import { to } from '../routes.ts';
import { Icon } from './icon.tsx';

/** A routine from a file: opens it, or says in plain sentences what is wrong with it. */
export function OpenRoutineFile() {
  const app = useApp();
  const problems = useSignal<readonly string[]>([]);
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const opened = await app.openRoutineFile(file);
    // The same file may be chosen again once it is mended.
    input.value = '';
    if ('routine' in opened) go(to.routine(opened.routine.id));
    else problems.value = opened.problems;
  };
  return (
    <section class="stack" aria-label={words.routines.openFile}>
      <div role="alert">
        {problems.value.length > 0 && (
          <div class="card stack">
            <h2>{words.routines.fileProblems}</h2>
            <ul class="problems">
              {problems.value.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
            <p class="quiet-words">{words.routines.fileProblemsHint}</p>
          </div>
        )}
      </div>
      <div>
        <label class="button file-button">
          <Icon name="file" />
          {words.routines.openFile}
          <input type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
        </label>
      </div>
      <p class="quiet-words small">{words.routines.openFileHint}</p>
    </section>
  );
}

import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { firstRoutineAddress } from '../../first-routine.ts';
import { useLibrary } from '../../use-library.ts';

/** The last of the first steps. */
export function ToFirstRoutine() {
  const app = useApp();
  useLibrary();
  return (
    <a class="button main big" href={firstRoutineAddress(app)}>
      {words.firstRun.toRoutine}
    </a>
  );
}

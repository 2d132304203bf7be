/** Routines that somebody wrote for the person: opened from a file, kept on the device, removed again. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Routine } from '../routine/routine.ts';
import { words } from '../words/first.ts';
import type { App } from './app.ts';
import type { AppPorts, Shipped } from './ports.ts';

/** Bytes. A routine file is a few kilobytes; anything far larger is something else. */
const largestFile = 256 * 1024;

export const ownRoutinesOf = (
  ports: Pick<AppPorts, 'store' | 'checkRoutineFile'>,
  own: Signal<readonly Routine[]>,
  shipped: ReadonlySignal<Shipped | null>,
  loadLibrary: App['loadLibrary'],
): Pick<App, 'openRoutineFile' | 'removeOwnRoutine'> => ({
  openRoutineFile: async (file) => {
    if (file.size > largestFile) return { problems: [words.troubles.fileTooLarge(file.name, file.size)] };
    const { exercises, routines } = await loadLibrary();
    const text = await file.text().catch(() => null);
    if (text === null) return { problems: [words.troubles.fileUnreadable(file.name)] };
    const checked = await ports.checkRoutineFile(text, file.name, exercises);
    if ('problems' in checked) return checked;
    const { routine } = checked;
    if (shipped.peek()?.routines.some((one) => one.id === routine.id))
      return { problems: [words.troubles.idTaken(file.name, routine.id)] };
    own.value = [...own.peek().filter((one) => one.id !== routine.id), routine];
    void ports.store.keepOwnRoutine(routine);
    return { routine: routines.find((one) => one.id === routine.id) ?? routine };
  },
  removeOwnRoutine: (id) => {
    own.value = own.peek().filter((one) => one.id !== id);
    void ports.store.removeOwnRoutine(id);
  },
});

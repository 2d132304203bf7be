/** A session that was cut off: the tab was closed or killed in the middle of it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { finishSession } from '../record/finish.ts';
import type { FinishedSession, JournalEntry, RunningSession } from '../record/kept.ts';
import type { SessionPorts } from './ports.ts';

export interface CutOff {
  readonly interrupted: ReadonlySignal<{ readonly session: RunningSession; readonly journal: JournalEntry } | null>;
  /** Looks whether there is one. */
  look(): Promise<void>;
  /** Keeps it as a stopped session, with what was done of it. Does nothing where there is none. */
  record(): void;
  forget(): void;
}

export const cutOffSession = (
  ports: Pick<SessionPorts, 'store' | 'claim'>,
  whenFinished: (finished: FinishedSession) => void,
): CutOff => {
  const interrupted = signal<{ session: RunningSession; journal: JournalEntry } | null>(null);
  const forget = (): void => {
    interrupted.value = null;
  };
  return {
    interrupted,
    forget,
    look: async () => {
      const found = await ports.store.running();
      if (!found) return;
      // Another tab is playing it at this moment: nothing was cut off.
      const giveUp = await ports.claim();
      if (!giveUp) return;
      giveUp();
      interrupted.value = found;
    },
    record: () => {
      const found = interrupted.peek();
      if (!found) return;
      forget();
      const result = finishSession(found.session, found.journal, false, found.journal.writtenAt);
      void ports.store.finish(result);
      whenFinished(result);
    },
  };
};

/** Where things are kept. The adapter is `platform/store.ts`; when the browser refuses, it keeps things in memory and says so. */
import type { Check } from '../care/state.ts';
import type { Routine } from '../routine/routine.ts';
import type { Diary } from './diary.ts';
import type { FinishedSession, JournalEntry, RunningSession, Settings } from './kept.ts';

export interface Store {
  settings(): Promise<Settings | null>;
  keepSettings(settings: Settings): Promise<void>;
  running(): Promise<{ session: RunningSession; journal: JournalEntry } | null>;
  keepRunning(session: RunningSession): Promise<void>;
  /** Never rejects: a write that fails is kept in memory, reported by `onTrouble`, and tried again with the next one. */
  keepJournal(entry: JournalEntry): Promise<void>;
  /** Adds the finished session and clears the running one, in one transaction. */
  finish(finished: FinishedSession): Promise<void>;
  /** A finished session of which more was told. */
  amend(finished: FinishedSession): Promise<void>;
  /** Newest first. */
  finished(): Promise<readonly FinishedSession[]>;
  ownRoutines(): Promise<readonly Routine[]>;
  keepOwnRoutine(routine: Routine): Promise<void>;
  removeOwnRoutine(id: string): Promise<void>;
  /** As it was written, by whatever version: to be read with `parseCheck`. null: none was ever kept. */
  check(): Promise<unknown>;
  /**
   * `make`: the check to keep, from the one that is kept by then, which another tab may have written. Called anew where a
   * write has to be tried again.
   */
  keepCheck(make: (kept: unknown) => Check): Promise<void>;
  /** As it was written: to be read with `parseDiary`. null: none was ever kept. */
  diary(): Promise<unknown>;
  keepDiary(diary: Diary): Promise<void>;
  erase(): Promise<void>;
  /** `refused`: nothing can be kept (private mode). `full`: no room left. null: all is written again. */
  onTrouble(listen: (trouble: 'refused' | 'full' | null) => void): void;
}

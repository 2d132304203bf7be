/** What is kept where, and its versions. Each step brings a database from the version before; steps are never changed once shipped. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Check } from '../care/state.ts';
import type { Diary } from '../record/diary.ts';
import type { FinishedSession, JournalEntry, RunningSession, Settings } from '../record/kept.ts';
import type { Routine } from '../routine/routine.ts';

export interface Schema extends DBSchema {
  settings: { key: 'settings'; value: Settings };
  running: { key: 'session' | 'journal'; value: RunningSession | JournalEntry };
  finished: { key: string; value: FinishedSession; indexes: { startedAt: number } };
  routines: { key: string; value: Routine };
  care: { key: 'check' | 'diary'; value: Check | Diary };
}
export type Database = IDBPDatabase<Schema>;
type Step = (db: Database) => void;

const steps: readonly Step[] = [
  // 1: settings, the running and the finished sessions, own routines
  (db) => {
    db.createObjectStore('settings');
    db.createObjectStore('running');
    db.createObjectStore('finished', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
    db.createObjectStore('routines');
  },
  // 2: the suitability check
  (db) => {
    db.createObjectStore('care');
  },
];

export const schemaVersion = steps.length;

/** Runs every step from version `from` (0: new) to version `to`. */
export const migrate = (db: Database, from: number, to: number = schemaVersion): void => {
  for (const step of steps.slice(from, to)) step(db);
};

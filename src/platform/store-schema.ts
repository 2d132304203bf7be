/** Versions of what is kept. Each step brings a database from the version before; steps are never changed once shipped. */
import type { IDBPDatabase } from 'idb';
import type { Schema } from './store.ts';

type Step = (db: IDBPDatabase<Schema>) => void;

const steps: readonly Step[] = [
  // 1: settings, the running and the finished sessions, own routines
  (db) => {
    db.createObjectStore('settings');
    db.createObjectStore('running');
    db.createObjectStore('finished', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
    db.createObjectStore('routines');
  },
];

export const schemaVersion = steps.length;

/** Runs every step that a database at version `from` (0: new) has not seen. */
export const migrate = (db: IDBPDatabase<Schema>, from: number): void => {
  for (const step of steps.slice(from)) step(db);
};

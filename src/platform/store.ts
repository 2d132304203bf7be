/** IndexedDB behind `record/store.ts`. What cannot be written is kept here in memory and tried again with the next write. */
import { openDB } from 'idb';
import type { FinishedSession, JournalEntry, RunningSession } from '../record/kept.ts';
import type { Store } from '../record/store.ts';
import type { Routine } from '../routine/routine.ts';
import { type Database, migrate, type Schema, schemaVersion } from './store-schema.ts';

type Write = (db: Database) => Promise<unknown>;
type Trouble = 'refused' | 'full';

/** Some browsers never answer an open request in private mode; after this long it counts as refused. */
const openWithin = 4000;

const troubleOf = (error: unknown): Trouble =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';

const open = (name: string): Promise<Database> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The browser did not open its storage.')), openWithin);
    openDB<Schema>(name, schemaVersion, {
      upgrade: (db, from) => migrate(db, from),
      // A newer version of the app in another tab wants to upgrade: let it.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });

export const openStore = (name = 'backstride'): Store => {
  let opened: Promise<Database> | undefined;
  let listener: (trouble: Trouble | null) => void = () => {};
  /** Latest unwritten change by what it is about: trying again never writes something older over something newer. */
  const unwritten = new Map<string, Write>();

  const database = (): Promise<Database> => {
    opened ??= open(name).then((db) => {
      db.addEventListener('close', () => {
        opened = undefined;
      });
      return db;
    });
    // A refusal is not for ever: the next write asks again.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };

  const writeAll = async (): Promise<void> => {
    if (unwritten.size === 0) return;
    try {
      const db = await database();
      for (const [about, write] of [...unwritten]) {
        await write(db);
        if (unwritten.get(about) === write) unwritten.delete(about);
      }
      listener(null);
    } catch (error) {
      listener(troubleOf(error));
    }
  };

  /** One after the other: two at once could write the older of two changes last. */
  let writing: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    writing = writing.then(writeAll);
    return writing;
  };

  const keep = (about: string, write: Write): Promise<void> => {
    unwritten.delete(about);
    unwritten.set(about, write);
    return flush();
  };

  const read = async <T>(from: (db: Database) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await from(await database());
    } catch (error) {
      listener(troubleOf(error));
      return otherwise;
    }
  };

  return {
    settings: () => read(async (db) => (await db.get('settings', 'settings')) ?? null, null),
    keepSettings: (settings) => keep('settings', (db) => db.put('settings', settings, 'settings')),
    running: () =>
      read(async (db) => {
        const [session, journal] = await Promise.all([db.get('running', 'session'), db.get('running', 'journal')]);
        return session && journal ? { session: session as RunningSession, journal: journal as JournalEntry } : null;
      }, null),
    keepRunning: (session) => keep('running', (db) => db.put('running', session, 'session')),
    keepJournal: (entry) => keep('journal', (db) => db.put('running', entry, 'journal')),
    finish: (finished) => {
      unwritten.delete('running');
      unwritten.delete('journal');
      return keep(`finished ${finished.id}`, async (db) => {
        const change = db.transaction(['finished', 'running'], 'readwrite');
        await Promise.all([
          change.objectStore('finished').put(finished),
          change.objectStore('running').clear(),
          change.done,
        ]);
      });
    },
    amend: (finished) => keep(`amended ${finished.id}`, (db) => db.put('finished', finished)),
    finished: () =>
      read(async (db) => (await db.getAllFromIndex('finished', 'startedAt')).reverse(), [] as FinishedSession[]),
    ownRoutines: () => read((db) => db.getAll('routines'), [] as Routine[]),
    keepOwnRoutine: (routine) => keep(`routine ${routine.id}`, (db) => db.put('routines', routine, routine.id)),
    removeOwnRoutine: (id) => keep(`routine ${id}`, (db) => db.delete('routines', id)),
    check: () => read(async (db) => (await db.get('care', 'check')) ?? null, null),
    keepCheck: (make) =>
      keep('check', async (db) => {
        const write = db.transaction('care', 'readwrite');
        const put = write.store.get('check').then((kept) => write.store.put(make(kept ?? null), 'check'));
        await Promise.all([put, write.done]);
      }),
    diary: () => read(async (db) => (await db.get('care', 'diary')) ?? null, null),
    keepDiary: (diary) => keep('diary', (db) => db.put('care', diary, 'diary')),
    erase: () => {
      unwritten.clear();
      return keep('erase', async (db) => {
        const change = db.transaction(['settings', 'running', 'finished', 'routines', 'care'], 'readwrite');
        await Promise.all([...change.objectStoreNames].map((store) => change.objectStore(store).clear()));
        await change.done;
      });
    },
    onTrouble: (listen) => {
      listener = listen;
    },
  };
};

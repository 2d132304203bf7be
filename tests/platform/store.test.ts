import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyCheck } from '../../src/care/state.ts';
import { openStore } from '../../src/platform/store.ts';
import { type Database, migrate, schemaVersion } from '../../src/platform/store-schema.ts';
import { type FinishedSession, type JournalEntry, type RunningSession, usualSettings } from '../../src/record/kept.ts';
import { usualChoices } from '../../src/routine/choices.ts';

const running: RunningSession = {
  id: 's1',
  kind: 'stretch',
  startedAt: 1,
  choices: usualChoices,
  timeline: { version: 1, routine: 'hips', name: 'Hips', total: 10, blocks: [], segments: [], cues: [] },
};
const journal: JournalEntry = { session: 's1', position: 4, writtenAt: 5, spent: { 0: 4 }, skipped: [] };
const finished = (id: string, startedAt: number): FinishedSession => ({
  id,
  routine: 'hips',
  name: 'Hips',
  kind: 'stretch',
  startedAt,
  endedAt: startedAt + 1,
  planned: 10,
  spent: 10,
  outcome: 'complete',
  blocks: [],
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('the store', () => {
  it('keeps settings across openings', async () => {
    await openStore().keepSettings({ ...usualSettings, theme: 'sun' });
    expect((await openStore().settings())?.theme).toBe('sun');
  });

  it('has nothing on a first visit', async () => {
    const store = openStore();
    expect(await store.settings()).toBeNull();
    expect(await store.running()).toBeNull();
    expect(await store.finished()).toEqual([]);
  });

  it('finds a session that was cut off, and forgets it once it is finished', async () => {
    const store = openStore();
    await store.keepRunning(running);
    await store.keepJournal(journal);
    expect(await openStore().running()).toEqual({ session: running, journal });
    await store.finish(finished('s1', 1));
    expect(await openStore().running()).toBeNull();
    expect((await openStore().finished()).map(({ id }) => id)).toEqual(['s1']);
  });

  it('never clears a session that begins while another is being finished', async () => {
    const store = openStore();
    const writes = [store.finish(finished('s0', 1)), store.keepRunning(running), store.keepJournal(journal)];
    await Promise.all(writes);
    expect(await openStore().running()).toEqual({ session: running, journal });
  });

  it('lists finished sessions newest first', async () => {
    const store = openStore();
    await store.finish(finished('old', 100));
    await store.finish(finished('new', 300));
    await store.finish(finished('between', 200));
    expect((await store.finished()).map(({ id }) => id)).toEqual(['new', 'between', 'old']);
  });

  it('erases everything', async () => {
    const store = openStore();
    await store.keepSettings(usualSettings);
    await store.finish(finished('s1', 1));
    await store.keepCheck(() => ({ ...emptyCheck, askedAt: 1 }));
    await store.erase();
    expect(await store.check()).toBeNull();
    expect(await store.settings()).toBeNull();
    expect(await store.finished()).toEqual([]);
  });

  it('shows whoever keeps a check the one that is kept by then, whichever tab it is from', async () => {
    const [one, two] = [openStore(), openStore()];
    const seen: unknown[] = [];
    const writing = (askedAt: number) => (kept: unknown) => {
      seen.push((kept as { askedAt?: number } | null)?.askedAt ?? null);
      return { ...emptyCheck, askedAt };
    };
    await one.keepCheck(writing(1));
    await two.keepCheck(writing(2));
    await one.keepCheck(writing(3));
    expect(seen).toEqual([null, 1, 2]);
    expect(await two.check()).toMatchObject({ askedAt: 3 });
  });

  it('says that nothing can be kept, and goes on, when the browser refuses', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private mode', 'SecurityError');
    });
    const store = openStore();
    const told: unknown[] = [];
    store.onTrouble((trouble) => told.push(trouble));
    expect(await store.settings()).toBeNull();
    await store.keepJournal(journal);
    expect(told).toContain('refused');
  });

  it('keeps what could not be written and writes it as soon as there is room', async () => {
    const store = openStore();
    const told: unknown[] = [];
    store.onTrouble((trouble) => told.push(trouble));
    await store.settings();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await store.finish(finished('s1', 1));
    expect(told.at(-1)).toBe('full');
    put.mockRestore();
    await store.keepSettings(usualSettings);
    expect(told.at(-1)).toBeNull();
    expect((await openStore().finished()).map(({ id }) => id)).toEqual(['s1']);
  });

  it('brings a new database to the present schema', async () => {
    await deleteDB('backstride');
    await openStore().settings();
    const db = await openDB('backstride');
    expect(db.version).toBe(schemaVersion);
    expect([...db.objectStoreNames].sort()).toEqual(['care', 'finished', 'routines', 'running', 'settings']);
    db.close();
  });

  it('brings a database of the first version along, with all that is in it', async () => {
    await deleteDB('backstride');
    const old = await openDB('backstride', 1, { upgrade: (db) => migrate(db as unknown as Database, 0, 1) });
    expect([...old.objectStoreNames].sort()).toEqual(['finished', 'routines', 'running', 'settings']);
    await old.put('settings', { ...usualSettings, theme: 'sun' }, 'settings');
    await old.put('finished', finished('s1', 1));
    old.close();
    const store = openStore();
    expect(await store.check()).toBeNull();
    expect((await store.settings())?.theme).toBe('sun');
    expect((await store.finished()).map(({ id }) => id)).toEqual(['s1']);
    await store.keepCheck(() => ({ ...emptyCheck, askedAt: 7 }));
    expect(await openStore().check()).toEqual({ ...emptyCheck, askedAt: 7 });
  });
});

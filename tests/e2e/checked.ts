/** A device on which the check was answered: what most tests begin with. */
import type { BrowserContext, Page } from '@playwright/test';
import { type CheckEvent, checkAfter } from '../../src/care/check.ts';
import { type Check, emptyCheck } from '../../src/care/state.ts';
import { type Database, migrate, schemaVersion } from '../../src/platform/store-schema.ts';
import { type Given, whole } from '../care/answering.ts';

export const momentOf = (at: number) => {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return { at, day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` };
};

/** The whole check as answered, and a session begun with it: the next one asks what is new. */
export const checkOf = (given: Given = {}, at = Date.now()): Check => {
  const events: readonly CheckEvent[] = [{ kind: 'answered', given: whole(given) }, { kind: 'sessionBegan' }];
  return events.reduce((check, event) => checkAfter(check, event, momentOf(at)), emptyCheck);
};

interface Room {
  readonly name: string;
  readonly options: IDBObjectStoreParameters | undefined;
  readonly indexes: readonly (readonly [name: string, path: string])[];
}
/** What the steps of the schema create, written down instead of done. */
const rooms = (): readonly Room[] => {
  const made: { name: string; options: IDBObjectStoreParameters | undefined; indexes: [string, string][] }[] = [];
  const createObjectStore = (name: string, options?: IDBObjectStoreParameters) => {
    const indexes: [string, string][] = [];
    made.push({ name, options, indexes });
    return { createIndex: (index: string, path: string) => void indexes.push([index, path]) };
  };
  migrate({ createObjectStore } as unknown as Database, 0);
  return made;
};

/** Writes it from a page of the same origin that is not the app, so that nothing of the app runs yet. */
export const keepCheck = async (context: BrowserContext, url: string, check: Check): Promise<void> => {
  const page = await context.newPage();
  await page.goto(`${url}icons/icon.svg`);
  await page.evaluate(
    ({ version, stores, value }) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('backstride', version);
        open.onupgradeneeded = () => {
          for (const { name, options, indexes } of stores) {
            const store = open.result.createObjectStore(name, options);
            for (const [index, path] of indexes) store.createIndex(index, path);
          }
        };
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const change = open.result.transaction('care', 'readwrite');
          change.objectStore('care').put(value, 'check');
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    { version: schemaVersion, stores: rooms(), value: check },
  );
  await page.close();
};

/** What the app has kept of the check; undefined: nothing. */
export const keptCheck = (page: Page): Promise<Check | undefined> =>
  page.evaluate(
    () =>
      new Promise<Check | undefined>((resolve, reject) => {
        const open = indexedDB.open('backstride');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('care').objectStore('care').get('check');
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result as Check | undefined);
          };
        };
      }),
  );

/** Answers the whole check as a person does who has none of it. Ends on the card that says so. */
export const answerNothing = async (page: Page): Promise<void> => {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  for (const heading of ['Bladder, bowel and feeling', 'Sudden things', 'How well you are', 'Your legs', 'Your back']) {
    await page.getByRole('heading', { name: heading }).waitFor();
    await press('None of these');
  }
  await page.getByRole('radio', { name: '18 to 64' }).check();
  await press('No to the others');
  for (const question of [/^When you bend/, /^When you stand or lean/])
    await page.getByRole('group', { name: question }).getByRole('radio', { name: 'No change' }).check();
  await press('No to the others');
  await page.getByRole('heading', { name: 'Balance and joints' }).waitFor();
  await press('None of these');
};

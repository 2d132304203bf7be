/** The test of this folder: a server of its own for each test, and what every test does by hand a user does too. */
import { test as base, expect, type Page } from '@playwright/test';
import type { JournalEntry, RunningSession } from '../../src/record/kept.ts';
import { checkOf, keepCheck } from './checked.ts';
import { serveApp, type TestServer } from './server.ts';

export { expect };

interface Fixtures {
  server: TestServer;
  /** Whether the check was answered on this device before the test: nothing of it rules anything out. */
  checked: boolean;
  answered: undefined;
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  checked: [true, { option: true }],
  answered: [
    async ({ context, server, checked }, use) => {
      if (checked) await keepCheck(context, server.url, checkOf());
      await use(undefined);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures a fixture needs from here.
  server: async ({}, use) => {
    const server = await serveApp();
    await use(server);
    await server.close();
  },
  /** Errors and policy violations of the page: none is ever right. */
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(message.text()))
          complaints.push(message.text());
      });
      await use(complaints);
      expect(complaints, 'errors the page reported').toEqual([]);
    },
    { auto: true },
  ],
});

/** Resolves when the offline copy is complete and looks after this page. */
export const readyOffline = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
};

/** From the routine's page through the check into the player. */
export const begin = async (page: Page, url: string, routine: string): Promise<void> => {
  await page.goto(`${url}#/routines/${routine}`);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
};

/** A short routine that has everything: both sides, a hold with a halfway and a count, breaths, a rest. About 100 s. */
export const shortRoutine = JSON.stringify({
  version: 1,
  id: 'short_one',
  name: 'Short one',
  summary: 'Everything once, in a hurry.',
  kind: 'stretch',
  often: 'In tests',
  items: [
    { exercise: 'cat_cow', priority: 1, dose: { sets: [1] } },
    { exercise: 'sktc', priority: 1, dose: { sets: [1], hold: 20 } },
  ],
});

/** Opens a routine file as a user does. */
export const openFile = async (page: Page, url: string, name: string, content: string | Buffer): Promise<void> => {
  await page.goto(`${url}#/routines`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
};

const written = <T>(page: Page, key: 'session' | 'journal'): Promise<T> =>
  page.evaluate(
    (wanted) =>
      new Promise<T>((resolve, reject) => {
        const open = indexedDB.open('backstride');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('running').objectStore('running').get(wanted);
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result);
          };
          read.onerror = () => reject(read.error);
        };
      }),
    key,
  );

/** What the app wrote down about the session that is going on. */
export const runningSession = (page: Page): Promise<RunningSession> => written(page, 'session');

/** How far it wrote that the session has come. Exact when it was paused. */
export const journal = (page: Page): Promise<JournalEntry> => written(page, 'journal');

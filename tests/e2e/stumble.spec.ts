/** A stumble in the middle of a walk: told apart from tightening, and what comes of it. */
import type { Page } from '@playwright/test';
import type { FinishedSession } from '../../src/record/kept.ts';
import { violations } from './access.ts';
import { expect, test } from './app-test.ts';
import { keptCheck } from './checked.ts';
import { begunWalk, someoneWalks } from './walker.ts';

test.use({ bypassCSP: true });

const lastFinished = (page: Page): Promise<FinishedSession | undefined> =>
  page.evaluate(
    () =>
      new Promise<FinishedSession | undefined>((resolve) => {
        const open = indexedDB.open('backstride');
        open.onsuccess = () => {
          const read = open.result.transaction('finished').objectStore('finished').getAll();
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result.at(-1) as FinishedSession | undefined);
          };
        };
      }),
  );
const stumble = async (page: Page, url: string): Promise<void> => {
  await someoneWalks(page, 112);
  await begunWalk(page, url);
  await page.getByRole('button', { name: 'Tight now' }).click();
  await page.getByRole('button', { name: 'I stumbled or nearly fell' }).click();
  await expect(page.getByRole('heading', { name: 'Are you hurt?' })).toBeFocused();
};

test('not hurt: written down, balance is kept in mind, and a rest or enough for today', async ({ page, server }) => {
  await stumble(page, server.url);
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/first-run-stumble.png' });
  await page.getByRole('button', { name: 'No, not hurt' }).click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page).toHaveURL(/#\/finish$/);
  await expect.poll(async () => (await lastFinished(page))?.walk?.tightAt[0]?.what).toBe('stumble');
  const check = await keptCheck(page);
  expect(check?.answers.P4b?.answer).toBe('yes');
  expect(check?.mustAsk).toBe(false);
});

test('hurt: the session ends, and the check asks everything again', async ({ page, server }) => {
  await stumble(page, server.url);
  await page.getByRole('button', { name: 'Yes, or not sure' }).click();
  await expect(page.getByRole('heading', { name: 'What feels wrong?' })).toBeVisible();
  expect((await keptCheck(page))?.mustAsk).toBe(true);
  await page.goto(`${server.url}#/check?then=start:hips`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What feels wrong?' })).toBeVisible();
});

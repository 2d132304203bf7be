import type { Page } from '@playwright/test';
import type { FinishedSession } from '../../src/record/kept.ts';
import { violations } from './access.ts';
import { expect, test } from './app-test.ts';
import { someoneWalks, walkAt } from './walker.ts';

/** axe is a foreign script. */
test.use({ bypassCSP: true });

const start = async (page: Page, url: string, drill = 'drill_short_quick'): Promise<void> => {
  await page.goto(`${url}#/check?then=${encodeURIComponent(`start:${drill}`)}`);
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
};
const setCadence = (page: Page, url: string, cadence: number): Promise<void> =>
  page
    .goto(`${url}#/settings`)
    .then(() =>
      page.evaluate(
        (steps) =>
          new Promise<void>((resolve, reject) => {
            const open = indexedDB.open('backstride');
            open.onerror = () => reject(open.error);
            open.onsuccess = () => {
              const change = open.result.transaction('settings', 'readwrite');
              change.objectStore('settings').put({ cadence: steps }, 'settings');
              change.oncomplete = () => {
                open.result.close();
                resolve();
              };
            };
          }),
        cadence,
      ),
    )
    .then(() => page.reload())
    .then(() => {});
const shown = (page: Page) => page.locator('.gauge-number b');
const word = (page: Page) => page.locator('.gauge-word');
const lastFinished = (page: Page): Promise<FinishedSession> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('backstride');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('finished').objectStore('finished').getAll();
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result.sort((a, b) => b.startedAt - a.startedAt)[0]);
          };
          read.onerror = () => reject(read.error);
        };
      }),
  );
/** On to the next block, as a keyboard does. */
const nextBlock = (page: Page): Promise<void> => page.keyboard.press('ArrowRight');

test('a whole short walk: the own pace is found on the way, the beat follows it, and the record tells', {
  tag: '@long',
}, async ({ page, server }) => {
  test.setTimeout(480_000);
  await someoneWalks(page, 108);
  await page.goto(`${server.url}#/routines/drill_short_quick`);
  await page.getByRole('spinbutton', { name: /minutes/i }).fill('6');
  await page.getByRole('spinbutton', { name: /minutes/i }).press('Enter');
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByText('Listening to your own pace')).toBeVisible({ timeout: 20_000 });
  await expect(shown(page)).toHaveText(/^10[789]$/, { timeout: 20_000 });
  // Two steady minutes after half a minute of settling: what the steps were is what they are now held against.
  await expect(page.locator('.gauge-target')).toHaveText(/target 10[789]/, { timeout: 200_000 });
  // The second stretch with the beat: a beat at last, at that pace.
  await expect(page.getByRole('heading', { name: 'With the beat' })).toBeVisible({ timeout: 90_000 });
  await expect(word(page)).toHaveText('On it', { timeout: 40_000 });
  await expect(page.getByRole('heading', { name: 'Cool-down' })).toBeVisible({ timeout: 180_000 });
  await expect(page).toHaveURL(/#\/finish/, { timeout: 90_000 });
  const { walk, outcome } = await lastFinished(page);
  expect(outcome).toBe('complete');
  expect(walk?.sensors).toBe('live');
  expect(walk?.baseline).toBeGreaterThan(106);
  expect(walk?.baseline).toBeLessThan(110);
  expect(walk?.steps).toBeGreaterThan(5.5 * 108);
  expect(walk?.steps).toBeLessThan(7 * 108);
  const { cadence, beatOn } = walk!.cadence;
  const measured = cadence.filter((one) => one !== null);
  expect(measured.length).toBeGreaterThan(60);
  for (const one of measured) expect(Math.abs(one - 108), `${one}`).toBeLessThan(4);
  expect(beatOn.filter(Boolean).length).toBeGreaterThan(9);
});

test('the word follows the steps, and a nudge moves the target for the whole walk', async ({ page, server }) => {
  test.setTimeout(150_000);
  await someoneWalks(page, 110);
  await setCadence(page, server.url, 110);
  await start(page, server.url);
  await expect(shown(page)).toHaveText(/^1(09|10|11)$/, { timeout: 20_000 });
  await nextBlock(page);
  await expect(word(page)).toHaveText('On it', { timeout: 30_000 });
  await expect(page.locator('.gauge-target')).toHaveText('target 110');
  await walkAt(page, 100);
  await expect(word(page)).toHaveText('Quicker', { timeout: 25_000 });
  await walkAt(page, 120);
  await expect(word(page)).toHaveText('Easier', { timeout: 25_000 });
  await page.getByRole('button', { name: 'One step a minute quicker' }).click();
  await page.getByRole('button', { name: 'One step a minute quicker' }).click();
  await expect(page.locator('.gauge-target')).toHaveText('target 112', { timeout: 5000 });
  // It stands at a crossing: no word, and nothing is asked of anybody.
  await walkAt(page, 0);
  await expect(word(page)).toHaveText('Walk', { timeout: 15_000 });
  await expect(shown(page)).toHaveText('–');
  await nextBlock(page);
  await nextBlock(page);
  await walkAt(page, 112);
  await expect(page.locator('.gauge-target')).toHaveText('target 112', { timeout: 20_000 });
  await expect(word(page)).toHaveText('On it', { timeout: 40_000 });
});

test('refused motion is told plainly, asked for again, and taken when it comes late', async ({ page, server }) => {
  await someoneWalks(page, null);
  await page.addInitScript(() => {
    const answers = ['denied', 'granted'];
    Object.assign(DeviceMotionEvent, { requestPermission: async () => answers.shift() ?? 'granted' });
  });
  await start(page, server.url);
  await expect(page.getByText('The phone does not let Backstride feel your steps')).toBeVisible();
  await page.getByRole('button', { name: 'Ask again' }).click();
  // Allowed now; nothing comes yet but the empty event of a machine without a sensor.
  await page.waitForTimeout(2500);
  await walkAt(page, 104);
  await expect(shown(page)).toHaveText(/^10[345]$/, { timeout: 20_000 });
  await expect(page.getByRole('button', { name: 'Ask again' })).toBeHidden();
});

test('without any sensor the walk goes on to its beat', async ({ page, server }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DeviceMotionEvent'));
  await setCadence(page, server.url, 106);
  await start(page, server.url);
  await expect(page.getByText('This device cannot feel steps')).toBeVisible();
  await nextBlock(page);
  await expect(shown(page)).toHaveText('106', { timeout: 15_000 });
  await expect(page.getByText('steps a minute to the beat')).toBeVisible();
});

test('a sensor that stops and comes back: the number goes, the beat stays, the number returns', async ({
  page,
  server,
}) => {
  await someoneWalks(page, 110);
  await setCadence(page, server.url, 110);
  await start(page, server.url);
  await nextBlock(page);
  await expect(shown(page)).toHaveText(/^1(09|10|11)$/, { timeout: 25_000 });
  await walkAt(page, null);
  await expect(shown(page)).toHaveText('–', { timeout: 10_000 });
  await expect(page.locator('.gauge-target')).toHaveText('target 110');
  await walkAt(page, 110);
  await expect(shown(page)).toHaveText(/^1(09|10|11)$/, { timeout: 25_000 });
});

test('in the pocket the screen is black, touches do nothing, and the walk goes on', async ({ page, server }) => {
  await someoneWalks(page, 110);
  await page.addInitScript(() => {
    const request = WakeLock.prototype.request;
    Object.assign(globalThis, { held: 0 });
    WakeLock.prototype.request = function (this: WakeLock, type) {
      (globalThis as unknown as { held: number }).held += 1;
      return request.call(this, type);
    };
  });
  await start(page, server.url);
  await page.getByRole('button', { name: 'Pocket mode' }).click();
  await expect(page.getByRole('heading', { name: 'Pocket mode' })).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { held: number }).held)).toBeGreaterThan(0);
  expect(await page.locator('.pocket').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(0, 0, 0)',
  );
  await expect(page.getByText(/1(09|10|11) of your steps a minute/)).toBeVisible({ timeout: 25_000 });
  expect(await violations(page)).toEqual([]);
  // Cloth: taps all over, and keys.
  for (const [x, y] of [
    [40, 40],
    [200, 300],
    [300, 780],
    [200, 500],
  ] as const)
    await page.mouse.click(x, y);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Pocket mode' })).toBeVisible();
  await page.getByRole('slider', { name: 'Slide to unlock' }).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Something feels wrong' })).toBeVisible();
});

test('tight now: stopped at once, written down, and the rest begins with no check', async ({ page, server }) => {
  await someoneWalks(page, 112);
  await setCadence(page, server.url, 110);
  await start(page, server.url);
  await nextBlock(page);
  await expect(word(page)).toHaveText('On it', { timeout: 40_000 });
  await page.getByRole('button', { name: 'Tight now' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped. What is it like?' })).toBeVisible();
  await expect(word(page)).toHaveText('Paused');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tight or sore' }).click();
  await expect(page.getByRole('heading', { name: 'Standing forward lean' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Anything new?' })).toBeVisible();
  const { walk, outcome } = await lastFinished(page);
  expect(outcome).toBe('stopped');
  expect(walk?.tightAt).toHaveLength(1);
  expect(walk?.tightAt[0]).toMatchObject({ what: 'tight' });
  expect(walk?.tightAt[0]?.cadence).toBeGreaterThan(108);
});

test('a headset pauses, changes the tempo, and while paused its next key rests the back', async ({ page, server }) => {
  await page.addInitScript(() => {
    const handlers: Record<string, (() => void) | null> = {};
    Object.assign(globalThis, { handlers });
    const set = MediaSession.prototype.setActionHandler;
    MediaSession.prototype.setActionHandler = function (this: MediaSession, action, handler) {
      handlers[action] = handler as (() => void) | null;
      set.call(this, action, handler);
    };
  });
  const press = (key: string) =>
    page.evaluate(
      (name) => (globalThis as unknown as { handlers: Record<string, () => void> }).handlers[name]?.(),
      key,
    );
  await someoneWalks(page, 110);
  await setCadence(page, server.url, 110);
  await start(page, server.url);
  await nextBlock(page);
  await expect(page.locator('.gauge-target')).toHaveText('target 110', { timeout: 20_000 });
  await press('nexttrack');
  await expect(page.locator('.gauge-target')).toHaveText('target 111', { timeout: 5000 });
  await press('previoustrack');
  await press('previoustrack');
  await expect(page.locator('.gauge-target')).toHaveText('target 109', { timeout: 5000 });
  await press('pause');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await press('nexttrack');
  await expect(page.getByRole('heading', { name: 'Standing forward lean' })).toBeVisible();
});

test('a place that leaps 200 m adds nothing, and a refusal of location is no trouble', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(90_000);
  await someoneWalks(page, 110);
  await context.grantPermissions(['geolocation']);
  await page.goto(`${server.url}#/settings`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('backstride');
        open.onsuccess = () => {
          const change = open.result.transaction('settings', 'readwrite');
          change.objectStore('settings').put({ cadence: 110, distance: 'location' }, 'settings');
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  let north = 52;
  const metre = 1 / 111_320;
  await context.setGeolocation({ latitude: north, longitude: 13, accuracy: 5 });
  await start(page, server.url);
  await page.waitForTimeout(9000);
  for (let second = 0; second < 22; second += 1) {
    north += 1.4 * metre;
    const leap = second === 10 ? 200 * metre : 0;
    await context.setGeolocation({ latitude: north + leap, longitude: 13, accuracy: 5 });
    await page.waitForTimeout(1000);
  }
  await expect(page.locator('.walker')).toContainText(/[123]0 m$/);
});

for (const theme of ['Light', 'Dark', 'Sun'])
  test(`axe finds nothing on a walk: ${theme}`, async ({ page, server }) => {
    await someoneWalks(page, 110);
    await page.goto(`${server.url}#/settings`);
    await page.getByRole('radio', { name: theme, exact: true }).check();
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const open = indexedDB.open('backstride');
          open.onsuccess = () => {
            const change = open.result.transaction('settings', 'readwrite');
            const store = change.objectStore('settings');
            const read = store.get('settings');
            read.onsuccess = () => store.put({ ...read.result, cadence: 110, walkTheme: 'same' }, 'settings');
            change.oncomplete = () => {
              open.result.close();
              resolve();
            };
          };
        }),
    );
    await page.reload();
    await start(page, server.url);
    await page.waitForTimeout(400);
    expect(await violations(page)).toEqual([]);
    await nextBlock(page);
    await expect(word(page)).toHaveText('On it', { timeout: 40_000 });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await violations(page)).toEqual([]);
  });

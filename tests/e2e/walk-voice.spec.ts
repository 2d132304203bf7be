/** Who speaks on a walk: a screen reader or the voice of the app, each thing once; and what is told when it is asked for. */
import type { Page } from '@playwright/test';
import type { Settings } from '../../src/record/kept.ts';
import { openBrowser } from '../bench/sound/browser.mjs';
import { violations } from './access.ts';
import { expect, test } from './app-test.ts';
import { checkOf, keepCheck } from './checked.ts';
import { begunWalk, someoneWalks, walkAt } from './walker.ts';

/** axe is a foreign script. */
test.use({ bypassCSP: true });

interface Heard {
  /** What the live region said, in order. */
  readonly read: string[];
  /** What was sent to the audio thread. */
  readonly sent: { kind: string; sample?: string; channel?: string; gains?: { voice: number } }[];
  readonly handlers: Record<string, (() => void) | null>;
}
type World = typeof globalThis & { heard: Heard };

/** Call before the first navigation. */
const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const heard: Heard = { read: [], sent: [], handlers: {} };
    Object.assign(globalThis, { heard });
    const post: (this: MessagePort, ...args: never[]) => void = MessagePort.prototype.postMessage as never;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...args: never[]) {
      const [message] = args as unknown as [Heard['sent'][number] | undefined];
      if (message?.kind === 'say' || message?.kind === 'volumes') heard.sent.push(message);
      post.apply(this, args);
    } as never;
    const set = MediaSession.prototype.setActionHandler;
    MediaSession.prototype.setActionHandler = function (this: MediaSession, action, handler) {
      heard.handlers[action] = handler as (() => void) | null;
      set.call(this, action, handler);
    };
    let last = '';
    new MutationObserver(() => {
      const text = document.querySelector('#app > .unseen[aria-live]')?.textContent ?? '';
      if (text !== last && text !== '') heard.read.push(text);
      last = text;
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

const heardOn = (page: Page): Promise<Omit<Heard, 'handlers'>> =>
  page.evaluate(() => {
    const { read, sent } = (globalThis as World).heard;
    return { read, sent };
  });
const press = (page: Page, key: string): Promise<void> =>
  page.evaluate((name) => (globalThis as World).heard.handlers[name]?.(), key);

const keepSettings = async (page: Page, url: string, settings: Partial<Settings>): Promise<void> => {
  await page.goto(`${url}#/settings`);
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('backstride');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const change = open.result.transaction('settings', 'readwrite');
          change.objectStore('settings').put(kept, 'settings');
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    settings,
  );
  await page.reload();
};

const withReader = { screenReader: true, voice: { on: false, volume: 0.8 }, cadence: 110 } as const;
const roads = 'Pause at roads.';
const stop = 'Stop if pain rises above five, travels down a leg, or you feel dizzy, weak or numb.';

test('with a screen reader all that is planned, safety and coach are read out once, and nothing else speaks', async ({
  page,
  server,
}) => {
  test.setTimeout(150_000);
  await someoneWalks(page, 110);
  await listen(page);
  await keepSettings(page, server.url, withReader);
  await begunWalk(page, server.url);
  const timesRead = async (text: string): Promise<number> =>
    (await heardOn(page)).read.filter((one) => one.replace(/\u00a0$/, '') === text).length;
  await expect.poll(() => timesRead('Phone in your pocket or hand.'), { timeout: 15_000 }).toBe(1);
  await expect.poll(() => timesRead(stop), { timeout: 40_000 }).toBe(1);
  expect(await timesRead(roads)).toBe(1);
  const { read } = await heardOn(page);
  expect(read.indexOf(roads)).toBeLessThan(read.indexOf(stop));
  // To its end: a word of safety that somebody skips away from comes again.
  await page.waitForTimeout(8_000);

  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.gauge-word')).toHaveText('On it', { timeout: 40_000 });
  await walkAt(page, 100);
  await expect.poll(() => timesRead('A little quicker. Small, light steps.'), { timeout: 40_000 }).toBe(1);
  const all = await heardOn(page);
  // The word of the dial has changed more than once by now.
  expect(all.read.filter((one) => ['On it', 'Quicker', 'Easier', 'Walk', 'Ready'].includes(one))).toEqual([]);
  expect(new Set(all.read).size, `${all.read}`).toBe(all.read.length);
  expect(all.sent.filter(({ kind }) => kind === 'say')).toEqual([]);
  expect(all.sent.every(({ gains }) => gains === undefined || gains.voice === 0)).toBe(true);
});

test('out of sight, where no screen reader is heard, the voice of the app says it, and falls silent again', async ({
  server,
}, info) => {
  test.setTimeout(120_000);
  // Playwright's own browser never hides a page.
  const browser = await openBrowser(info.project.use.launchOptions?.executablePath ?? 'chromium');
  try {
    await keepCheck(browser.context, server.url, checkOf());
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await someoneWalks(page, 110);
    await listen(page);
    await keepSettings(page, server.url, withReader);
    await begunWalk(page, server.url);
    const other = await browser.context.newPage();
    await other.bringToFront();
    const readBefore = (await heardOn(page)).read.length;
    await expect
      .poll(async () => (await heardOn(page)).sent.flatMap(({ sample }) => sample ?? []), { timeout: 45_000 })
      .toEqual(['coach.safety.roads', 'coach.safety.stop']);
    const { read, sent } = await heardOn(page);
    expect(sent.findLast(({ kind }) => kind === 'volumes')?.gains?.voice).toBe(0.8);
    expect(read.slice(readBefore)).toEqual([]);
    await page.bringToFront();
    await expect
      .poll(async () => (await heardOn(page)).sent.findLast(({ kind }) => kind === 'volumes')?.gains?.voice)
      .toBe(0);
  } finally {
    await browser.close();
  }
});

test('W and the key with the question mark tell part, minutes, target, steps and what is next', async ({
  page,
  server,
}) => {
  test.setTimeout(90_000);
  await someoneWalks(page, 110);
  await listen(page);
  await keepSettings(page, server.url, { cadence: 110 });
  await begunWalk(page, server.url);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.gauge-word')).toHaveText('On it', { timeout: 40_000 });
  const where =
    /^With the beat\. \d+ minutes of walking left\. Target: 110 steps a minute\. Your steps: 1(09|10|11) a minute\. Next: [^.]+\.$/;
  await page.keyboard.press('w');
  await expect(page.locator('#app > .unseen[aria-live]')).toHaveText(where);
  await page.getByRole('button', { name: 'Where am I, and keys' }).click();
  const dialog = page.getByRole('dialog', { name: 'Where am I?' });
  await expect(dialog.locator('.where p')).toHaveText(where);
  await dialog.getByText('Keys of a keyboard').click();
  await expect(dialog.getByText('Tight now')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  // It went on meanwhile.
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('a key of a headset that changes the tempo is answered by a tick at once, up or down; on screen it is read out too', async ({
  page,
  server,
}) => {
  await someoneWalks(page, 110);
  await listen(page);
  await keepSettings(page, server.url, { cadence: 110 });
  await begunWalk(page, server.url);
  await press(page, 'nexttrack');
  await press(page, 'previoustrack');
  await press(page, 'previoustrack');
  const ticks = async () => (await heardOn(page)).sent.filter(({ channel }) => channel === 'beat');
  expect((await ticks()).map(({ sample }) => sample)).toEqual(['nudge.up', 'nudge.down', 'nudge.down']);
  await page.getByRole('button', { name: 'One step a minute quicker' }).click();
  await expect(page.locator('#app > .unseen[aria-live]')).toHaveText('110 steps a minute');
  expect((await ticks()).at(-1)?.sample).toBe('nudge.up');
});

/** Walks that are left alone: by the eyes, and by the network. */
import { openBrowser } from '../bench/sound/browser.mjs';
import { expect, readyOffline, test } from './app-test.ts';
import { checkOf, keepCheck } from './checked.ts';
import { begunWalk, someoneWalks } from './walker.ts';

const dial = /^1(09|10|11)$/;

test('a walk whose page is really hidden goes on, and measures again when it is back', async ({ server }, info) => {
  test.setTimeout(120_000);
  // Playwright's own browser never hides a page.
  const browser = await openBrowser(info.project.use.launchOptions?.executablePath ?? 'chromium');
  try {
    await keepCheck(browser.context, server.url, checkOf());
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await someoneWalks(page, 110);
    await begunWalk(page, server.url);
    const number = page.locator('.gauge-number b');
    await expect(number).toHaveText(dial, { timeout: 25_000 });
    const left = async (): Promise<number> => {
      const [, minutes, seconds] = /(\d+):(\d+)/.exec((await page.locator('.caption p').textContent()) ?? '') ?? [];
      return Number(minutes) * 60 + Number(seconds);
    };
    const before = await left();
    const other = await browser.context.newPage();
    await other.bringToFront();
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    // The sensor is silent now, and the clock of the sound is not.
    await other.waitForTimeout(15_000);
    await page.bringToFront();
    await expect.poll(left, { timeout: 5000 }).toBeLessThanOrEqual(before - 14);
    expect(await left()).toBeGreaterThan(before - 25);
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect(number).toHaveText(dial, { timeout: 25_000 });
  } finally {
    await browser.close();
  }
});

test('a walk begins, measures and ends with no network at all', async ({ page, server }) => {
  await someoneWalks(page, 110);
  await page.goto(server.url);
  await readyOffline(page);
  await server.gone();
  await begunWalk(page, server.url);
  await expect(page.locator('.gauge-number b')).toHaveText(dial, { timeout: 25_000 });
  // Long enough to have something to draw.
  await page.waitForTimeout(15_000);
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page).toHaveURL(/#\/finish/);
  await expect(page.locator('.cadence-chart, .cadence-table').first()).toBeVisible();
  await server.back();
});

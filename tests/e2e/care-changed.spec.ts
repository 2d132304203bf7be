/** What has changed meanwhile: the network, the answers, another tab, a reload in the middle of a question. */
import type { Page } from '@playwright/test';
import { begin, expect, journal, readyOffline, runningSession, test } from './app-test.ts';
import { answerNothing, checkOf, keepCheck, keptCheck } from './checked.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
const legIsWeak = async (page: Page): Promise<void> => {
  await page
    .getByRole('group', { name: /^Is a leg or foot suddenly weak/ })
    .getByLabel('Yes', { exact: true })
    .check();
  await press(page, 'None of the others');
};

test('an emergency in the middle of a session, with no network, ends it and stays', async ({
  page,
  server,
  context,
}) => {
  await page.goto(server.url);
  await readyOffline(page);
  await begin(page, server.url, 'cat_cow_alone');
  await server.gone();
  await context.setOffline(true);
  await page.waitForTimeout(1200);
  await press(page, 'Something feels wrong');
  await heading(page, 'What feels wrong?');
  await legIsWeak(page);
  await heading(page, 'Stop here');
  await expect.poll(async () => (await keptCheck(page))?.locks.E4?.tier).toBe('EMERGENCY');
  expect(await runningSession(page)).toBeUndefined();
  await page.goto(`${server.url}#/player`);
  await expect(page.getByRole('button', { name: /^(Pause|Go on)$/ })).toHaveCount(0);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.goto(`${server.url}#/check?then=start:hips`);
  await heading(page, 'Stop here');
});

test('what is taken up suits the answers of now, and says so', async ({ page, server, context }) => {
  await begin(page, server.url, 'hips');
  await page.waitForTimeout(800);
  await press(page, 'Pause');
  await expect.poll(async () => (await journal(page))?.position).toBeGreaterThan(0);
  const before = await runningSession(page);
  expect(before.timeline.blocks.map(({ exercise }) => exercise)).toContain('piriformis_f4');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('about:blank');
  await keepCheck(context, server.url, checkOf({ P5a: 'yes' }));
  await page.goto(`${server.url}#/`);
  await page.getByRole('link', { name: 'Go on from there' }).click();
  await expect(page.getByText(/^Your answers have changed since/)).toBeVisible();
  await press(page, '3 of 10, nothing new');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const after = await runningSession(page);
  expect(after.id).not.toBe(before.id);
  expect(after.pre).toBe(3);
  expect(after.timeline.blocks.map(({ exercise }) => exercise)).not.toContain('piriformis_f4');
  expect(new Set(after.timeline.segments.map(({ figure }) => figure.range))).toContain(0.5);
  // What is different in it can be read while it is done, and behind the question mark.
  const caution = 'Keep the shift small, and follow the rules your surgeon gave you.';
  await expect(page.locator('.caution-line')).toHaveText(caution);
  await page.screenshot({ path: test.info().outputPath('caution.png') });
  await press(page, 'Remind me');
  await expect(page.getByRole('dialog').getByText(caution)).toBeVisible();
});

test('a tab that hears nothing of the other starts nothing over its lock', async ({ server, context, page }) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  await page.goto(`${server.url}#/check?then=start:hips`);
  await heading(page, 'Anything new or changed?');
  const other = await context.newPage();
  await other.goto(server.url);
  await press(other, 'Something feels wrong');
  await legIsWeak(other);
  await heading(other, 'Stop here');
  await expect.poll(async () => (await keptCheck(other))?.locks.E4?.cleared).toBeNull();
  // This page was never looked at again, and still asks what it asked before.
  await press(page, '2 of 10, nothing new');
  await heading(page, 'Stopped for now');
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
  await page.goto(`${server.url}#/check?then=start:hips`);
  await heading(page, 'Stop here');
  await expect.poll(async () => (await keptCheck(page))?.locks.E4?.cleared).toBeNull();
});

test('the second question of a milder check is still there after a reload', async ({ page, server, context }) => {
  await keepCheck(context, server.url, checkOf({ S5: 'yes' }));
  await page.goto(`${server.url}#/check`);
  await press(page, 'Answer the questions again');
  await answerNothing(page);
  await heading(page, 'Last time it was different');
  await expect.poll(async () => (await keptCheck(page))?.pending).not.toBeNull();
  await page.reload();
  await heading(page, 'Last time it was different');
  await press(page, 'Yes, it is really so');
  await heading(page, 'Let somebody look at it');
});

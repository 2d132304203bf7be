import type { Page } from '@playwright/test';
import { begin, expect, runningSession, test } from './app-test.ts';

const seconds = async (page: Page): Promise<number> => {
  const text =
    (await page
      .getByText(/^\d+:\d\d left$/)
      .first()
      .textContent()) ?? '';
  const [, minutes = '0', rest = '0'] = text.match(/(\d+):(\d\d)/) ?? [];
  return Number(minutes) * 60 + Number(rest);
};
const key = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.beforeEach(async ({ page, server }) => begin(page, server.url, 'home_relief'));

test('pause is a real pause, and it goes on where it was', async ({ page }) => {
  await key(page, 'Pause').click();
  const before = await seconds(page);
  await page.waitForTimeout(2500);
  expect(await seconds(page)).toBe(before);
  await key(page, 'Go on').click();
  await expect.poll(() => seconds(page)).toBeLessThan(before);
});

test('ten seconds on and back', async ({ page }) => {
  await key(page, 'Pause').click();
  const before = await seconds(page);
  await key(page, '10 seconds on').click();
  await expect.poll(() => seconds(page)).toBe(before - 10);
  await key(page, '10 seconds back').click();
  await expect.poll(() => seconds(page)).toBe(before);
});

test('next and back land on a start, get-ready included, and the skip is recorded', async ({ page }) => {
  const { timeline } = await runningSession(page);
  const [first, second] = timeline.blocks;
  if (!first || !second) throw new Error('the routine has two blocks at least');
  await key(page, 'Pause').click();
  await key(page, 'Next').click();
  await expect.poll(() => seconds(page)).toBe(Math.ceil(timeline.total - second.start));
  await expect(page.getByText(second.name).first()).toBeVisible();
  await key(page, 'Back').click();
  await expect.poll(() => seconds(page)).toBe(Math.ceil(timeline.total - first.start));
  await key(page, 'Next').click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped for now' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: first.name }).first()).toContainText('Skipped');
});

test('the keyboard does everything', async ({ page }) => {
  await page.keyboard.press('Space');
  await expect(key(page, 'Go on')).toBeVisible();
  const before = await seconds(page);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => seconds(page)).toBe(before - 10);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => seconds(page)).toBe(before);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => seconds(page)).toBeLessThan(before - 10);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(before);
  await page.keyboard.press('Space');
  await expect(key(page, 'Pause')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toContainText('Leave the session?');
  await page.getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('leaving by the back button or a link asks first', async ({ page }) => {
  await page.goBack();
  await expect(page.getByRole('dialog')).toContainText('Leave the session?');
  await expect(page).toHaveURL(/#\/player/);
  await page.getByRole('button', { name: 'Stay' }).click();
  await expect(page).toHaveURL(/#\/player/);
});

test('something feels wrong stops at once and offers no way on when something is ticked', async ({ page }) => {
  await page.getByRole('button', { name: 'Something feels wrong' }).click();
  await expect(page.getByRole('heading', { name: 'What feels wrong?' })).toBeVisible();
  await page
    .getByRole('group', { name: /in your groin/ })
    .getByLabel('Yes')
    .check();
  await expect(page.getByRole('button', { name: 'None of these' })).toBeHidden();
  await page
    .getByRole('group', { name: /already checked/ })
    .getByLabel('Not sure')
    .check();
  await page.getByRole('button', { name: 'None of the others' }).click();
  await expect(page.getByRole('heading', { name: 'Stop here' })).toBeVisible();
  await expect(page.getByText('saddle area')).toBeVisible();
  await expect(page.getByRole('button', { name: /of 10/ })).toHaveCount(0);
});

test('the lock keeps touches out until a deliberate slide', async ({ page }) => {
  await page.getByRole('button', { name: 'Lock the screen keys' }).click();
  await expect(page.getByText('Keys are locked')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  const before = await seconds(page);
  await page.waitForTimeout(1500);
  expect(await seconds(page)).toBeLessThan(before);
  const slide = page.getByRole('slider', { name: 'Slide to unlock' });
  await slide.focus();
  await slide.press('End');
  await expect(key(page, 'Pause')).toBeVisible();
});

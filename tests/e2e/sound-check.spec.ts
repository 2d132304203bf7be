import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { begin, expect, test } from './app-test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page's own policy forbids foreign scripts, so axe comes in through the debugger. */
test.use({ bypassCSP: true });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Everything that is wrong with the page as it is now. */
const violations = async (page: Page, at: string): Promise<string[]> => {
  await page.waitForTimeout(300);
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${at}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
};

/** Vibration cannot be felt here, so it is only asked for. */
const tries = [
  ['Bell', 'Ring the bell'],
  ['Voice', 'Hear the voice'],
  ['Beat', 'Hear the click'],
  ['Vibration', 'Vibrate'],
] as const;

for (const colorScheme of ['light', 'dark'] as const)
  test(`the whole sound check, offered on Today, axe clean: ${colorScheme}`, async ({ page, server }) => {
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    await page.goto(server.url);
    await expect(page.getByRole('heading', { name: 'Do you hear it?' })).toBeVisible();
    found.push(...(await violations(page, 'offer')));
    await page.getByRole('link', { name: 'Sound check' }).click();
    await expect(page.getByRole('heading', { name: 'Do you use a screen reader?' })).toBeVisible();
    found.push(...(await violations(page, 'reader')));
    await button(page, 'No').click();
    for (const [heading, play] of tries) {
      await expect(page.getByRole('heading', { name: heading })).toBeFocused();
      await button(page, play).click();
      await expect(button(page, 'Yes')).toBeVisible();
      // Whether it could play is told by the page; what is in the way is shown only to those who need it.
      await expect(page.getByText('What may be in the way')).toHaveCount(0);
      found.push(...(await violations(page, heading)));
      await button(page, 'Yes').click();
    }
    await expect(page.getByRole('heading', { name: 'Picture and sound together' })).toBeFocused();
    await button(page, 'Start the click').click();
    await expect(button(page, 'Stop the click')).toBeVisible();
    const radius = () => page.locator('.dot-fill').getAttribute('r').then(Number);
    const radii = new Set<number>();
    await expect.poll(async () => radii.add(await radius()).size, { intervals: [50] }).toBeGreaterThan(8);
    expect(Math.max(...radii) - Math.min(...radii)).toBeGreaterThan(20);
    await page.getByRole('slider', { name: 'How late the sound is' }).fill('120');
    await expect(page.getByText('Sound 120 ms later')).toBeVisible();
    found.push(...(await violations(page, 'align')));
    await button(page, 'They agree').click();
    await expect(page.getByText('All of it reaches you.')).toBeVisible();
    found.push(...(await violations(page, 'done')));
    await page.getByRole('link', { name: 'To your first routine' }).click();
    await expect(page).toHaveURL(/#\/routines\/home_relief$/);
    // Done once, and kept: not offered again.
    await page.goto('about:blank');
    await page.goto(server.url);
    await expect(page.getByRole('heading', { name: 'How is your back today?' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Do you hear it?' })).toHaveCount(0);
    await page.goto(`${server.url}#/sound-check?from=settings`);
    await expect(page.getByRole('heading', { name: 'Bell' })).toBeVisible();
    expect(found).toEqual([]);
  });

test('a no opens help, and the end says what does not come through', async ({ page, server }) => {
  await page.goto(`${server.url}#/sound-check`);
  await button(page, 'No').click();
  await button(page, 'Ring the bell').click();
  await button(page, 'No').click();
  await expect(page.getByRole('heading', { name: 'What may be in the way' })).toBeFocused();
  for (const hint of ['Silent mode', 'Media volume', 'Bluetooth', 'Another app', 'Earphones'])
    await expect(page.getByText(hint, { exact: true })).toBeVisible();
  expect(await violations(page, 'help')).toEqual([]);
  await button(page, 'Go on').click();
  for (let i = 0; i < 3; i += 1) await button(page, 'Skip this one').click();
  await button(page, 'They agree').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Bell' })).toContainText('does not reach you');
  await expect(page.getByRole('switch', { name: 'Flash the screen at changes' })).toBeVisible();
});

test('it may be put off, and stays in Settings', async ({ page, server }) => {
  await page.goto(server.url);
  await button(page, 'Not now').click();
  await expect(page.getByRole('heading', { name: 'Do you hear it?' })).toHaveCount(0);
  await page.goto(`${server.url}#/settings`);
  await page.getByRole('link', { name: 'Sound check' }).click();
  await expect(page.getByRole('heading', { name: 'Sound check' })).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(/#\/settings/);
});

test('with a screen reader the voice of the app is off, and the cues are announced', async ({ page, server }) => {
  await page.goto(`${server.url}#/sound-check`);
  await button(page, 'Yes').click();
  await page.goto(`${server.url}#/settings`);
  await expect(page.getByRole('switch', { name: /^Voice/ })).not.toBeChecked();
  await begin(page, server.url, 'home_relief');
  await expect(page.locator('[aria-live=polite]')).toContainText(/Cat-cow/i);
});

test('W says where one is, and the ? dialog shows it with the volumes', async ({ page, server }) => {
  await begin(page, server.url, 'home_relief');
  const where = /^Getting ready: Cat-cow\. \d+ seconds? left\. Next: .+\.$/;
  await page.keyboard.press('w');
  await expect(page.locator('[aria-live=polite]')).toHaveText(where);
  await button(page, 'Remind me').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/seconds? left\. Next:/)).toBeVisible();
  await dialog.getByText('How loud').click();
  for (const name of ['Bells', 'Voice', 'Beat'])
    await expect(dialog.getByRole('slider', { name: `Volume of ${name.toLowerCase()}` })).toBeVisible();
  expect(await violations(page, 'dialog')).toEqual([]);
});

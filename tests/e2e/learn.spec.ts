import type { Page } from '@playwright/test';
import { violations } from './access.ts';
import { expect, readyOffline, test } from './app-test.ts';

/** The page's own policy forbids foreign scripts, so axe comes in through the debugger. */
test.use({ bypassCSP: true });

const ids = [
  'load',
  'muscles',
  'glutes',
  'hip_flexors',
  'sitting_eases',
  'each_step',
  'posture',
  'stride',
  'on_the_way',
  'get_help',
  'sources',
];
const all = ['learn', ...ids.map((id) => `learn/${id}`)];

/** Opened, with the library there: its pictures and the lengths of its routines. */
const open = async (page: Page, url: string, screen: string): Promise<void> => {
  await page.goto(`${url}#/${screen}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.content')).not.toContainText('One moment');
};

test('the room opens from below, and one reads from page to page to the end', async ({ page, server }) => {
  await page.goto(server.url);
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Learn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Why it tightens, and what you can do' })).toBeVisible();
  await page.getByRole('link', { name: /How walking loads the back/ }).click();
  for (const id of ids) {
    await expect(page).toHaveURL(new RegExp(`#/learn/${id}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    if (id === 'sources') continue;
    await expect(page.getByRole('region', { name: 'Try it' }).getByRole('link').first()).toBeVisible();
    await page.getByRole('link', { name: /^Next/ }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Where this comes from' })).toBeVisible();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page).toHaveURL(/#\/learn$/);
});

test('a page leads into what it speaks of', async ({ page, server }) => {
  await open(page, server.url, 'learn/stride');
  await page.getByRole('link', { name: /^Short and quick/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Short and quick' })).toBeVisible();
  await open(page, server.url, 'learn/sources');
  await page
    .getByRole('row', { name: /Weak buttocks/ })
    .getByRole('link', { name: 'Glute bridge' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Support' })).toBeVisible();
  await expect(page.getByText('Glute bridge').first()).toBeVisible();
});

test('every statement of the trace has links, none of which leads nowhere', async ({ page, server }) => {
  await open(page, server.url, 'learn/sources');
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(38);
  await expect(page.getByRole('link', { name: 'Glute bridge' })).toBeVisible();
  const hrefs = await page.locator('tbody a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await rows.filter({ hasNot: page.getByRole('link') }).count()).toBe(0);
  for (const href of new Set(hrefs)) {
    await page.goto(`${server.url}${href}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: /is not here|no such page/ })).toHaveCount(0);
  }
});

test('what is urgent can be read, called and checked, and the check comes back', async ({ page, server }) => {
  await page.goto(`${server.url}#/settings`);
  await page.getByLabel('Where you are').selectOption({ label: 'United Kingdom' });
  await open(page, server.url, 'learn/get_help');
  await expect(page.getByRole('list', { name: 'The emergency list' }).getByRole('listitem')).toHaveCount(7);
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await page.getByRole('link', { name: /^Something feels wrong/ }).click();
  await expect(page.getByRole('heading', { name: 'What feels wrong?' })).toBeVisible();
  // Yes and not sure for each of the seven.
  await expect(page.getByRole('checkbox')).toHaveCount(14);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'When to get help' })).toBeVisible();
});

const picture = (page: Page): Promise<string | null> => page.locator('.tilt-picture path.fig-bowl').getAttribute('d');

test('the pelvis tips by keys, by dragging and by the slider', async ({ page, server }) => {
  await open(page, server.url, 'learn/hip_flexors');
  const slider = page.getByRole('slider', { name: 'Tilt of the pelvis' });
  await expect(slider).toHaveAttribute('aria-valuetext', /In the middle/);
  const level = await picture(page);
  await slider.focus();
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /A little forward/);
  const forward = await picture(page);
  expect(forward).not.toBe(level);
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /Tipped forward/);
  await expect(page.getByText('Tipped forward: the low back arches.')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /Tucked under/);
  const tucked = await picture(page);
  expect(tucked).not.toBe(forward);

  const box = (await page.locator('.tilt-picture').boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 20, box.y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuetext', /Tipped forward/);
  expect(await picture(page)).not.toBe(tucked);
  // Let go: the pointer moves on, the pelvis does not.
  await page.mouse.move(box.x + 20, box.y + 60);
  await expect(slider).toHaveAttribute('aria-valuetext', /Tipped forward/);
});

test('with reduced motion the pelvis goes where it is put, and nothing moves by itself', async ({ page, server }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, server.url, 'learn/hip_flexors');
  const still = await picture(page);
  await page.waitForTimeout(700);
  expect(await picture(page)).toBe(still);
  await page.getByRole('slider', { name: 'Tilt of the pelvis' }).press('End');
  const put = await picture(page);
  expect(put).not.toBe(still);
  await page.waitForTimeout(300);
  expect(await picture(page)).toBe(put);
});

test('every page opens with the server gone and the network off', async ({ page, context, server }) => {
  await page.goto(server.url);
  await readyOffline(page);
  await server.gone();
  await context.setOffline(true);
  for (const screen of all) {
    await page.goto(`${server.url}#/${screen}`);
    await page.reload();
    await open(page, server.url, screen);
    if (screen === 'learn/sitting_eases') await expect(page.locator('.learn-drawing svg')).toHaveCount(2);
  }
  await server.back();
});

for (const theme of ['Light', 'Dark', 'Sun'])
  test(`axe finds nothing on any page: ${theme}`, async ({ page, server }) => {
    test.setTimeout(120_000);
    await page.goto(`${server.url}#/settings`);
    await page.getByRole('radio', { name: theme, exact: true }).check();
    await expect(page.locator(`html[data-theme="${theme.toLowerCase()}"]`)).toHaveCount(1);
    const found: string[] = [];
    for (const screen of all) {
      await open(page, server.url, screen);
      const more = page.getByText('Where this comes from', { exact: true });
      if (screen !== 'learn' && screen !== 'learn/sources') await more.click();
      await page.waitForTimeout(300);
      found.push(...(await violations(page)).map((one) => `${screen}: ${one}`));
    }
    expect(found).toEqual([]);
  });

test('nothing is cut off at 320 px, nor with text at 200 %', async ({ page, server }) => {
  for (const [width, height, size] of [
    [320, 640, '100%'],
    [390, 844, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const screen of all) {
      await open(page, server.url, screen);
      await page.addStyleTag({ content: `html{font-size:${size}}` });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${screen} at ${width} px and ${size} scrolls sideways`).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.content a, .content p, .content h2, .content th, .content figcaption')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflow !== 'visible')
          .map((each) => each.textContent),
      );
      expect(cut, `${screen} at ${width} px and ${size} cuts words off`).toEqual([]);
    }
  }
});

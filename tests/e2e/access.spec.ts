import type { Page } from '@playwright/test';
import { violations } from './access.ts';
import { begin, expect, test } from './app-test.ts';

/** The page's own policy forbids foreign scripts, so axe comes in through the debugger. */
test.use({ bypassCSP: true });

const setTheme = async (page: Page, url: string, theme: string): Promise<void> => {
  await page.goto(`${url}#/settings`);
  await page.getByRole('radio', { name: theme, exact: true }).check();
  await expect(page.locator(`html[data-theme="${theme.toLowerCase()}"]`)).toHaveCount(1);
};

for (const theme of ['Light', 'Dark', 'Sun'])
  test(`axe finds nothing on any screen: ${theme}`, async ({ page, server }) => {
    test.setTimeout(120_000);
    await setTheme(page, server.url, theme);
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      await page.waitForTimeout(400);
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    };
    for (const screen of [
      '',
      'routines',
      'routines/home_relief',
      'walk',
      'settings',
      'sound-check',
      'credits',
      'help',
      'check?then=start:hips',
      'nowhere',
      'player',
      'finish',
    ]) {
      await page.goto(`${server.url}#/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look(screen || 'today');
    }
    await page.goto(`${server.url}?afresh#/`);
    await begin(page, server.url, 'home_relief');
    await look('player, playing');
    await page.getByRole('button', { name: 'Pause' }).click();
    await look('player, paused');
    await page.getByRole('button', { name: 'That hurts' }).click();
    await look('player, that hurts');
    await page.getByRole('button', { name: 'Nothing, go on' }).click();
    await page.keyboard.press('Escape');
    await look('player, leaving');
    await page.getByRole('button', { name: 'Stop here' }).click();
    await look('finish, with a session');
    expect(found).toEqual([]);
  });

test('nothing is cut off at 320 px, nor with text at 200 %', async ({ page, server }) => {
  for (const [width, height, size] of [
    [320, 640, '100%'],
    [390, 844, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const screen of ['', 'routines', 'routines/home_relief', 'walk', 'settings', 'check?then=start:hips']) {
      await page.goto(`${server.url}#/${screen}`);
      await page.addStyleTag({ content: `html{font-size:${size}}` });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${screen || 'today'} at ${width} px and ${size} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  }
});

test('with reduced motion the figure shows where each phase ends', async ({ page, server }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await begin(page, server.url, 'cat_cow_alone');
  await page.getByRole('button', { name: '10 seconds on' }).click();
  await page.getByRole('button', { name: '10 seconds on' }).click();
  const shape = () => page.locator('svg path').first().getAttribute('d');
  const drawn = new Set<string | null>();
  for (let i = 0; i < 20; i += 1) {
    drawn.add(await shape());
    await page.waitForTimeout(100);
  }
  // Two seconds of a moving figure would be dozens of pictures; end poses alone are few.
  expect(drawn.size).toBeLessThanOrEqual(3);
});

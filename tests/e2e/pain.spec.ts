/** How the back was: asked after a session and on the morning after, and what it comes to over the weeks. */
import type { Page } from '@playwright/test';
import { violations } from './access.ts';
import { expect, test } from './app-test.ts';
import { keptCheck } from './checked.ts';
import { noon, pained, setClock, stretch, weeks } from './kept-pain.ts';
import { day, keep, tight, walk } from './kept-walks.ts';

/** The page's own policy forbids foreign scripts, so axe comes in through the debugger. */
test.use({ bypassCSP: true });

const choose = (page: Page, group: RegExp, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const sheet = (page: Page) => page.getByRole('region', { name: 'How was your back?' });
const open = async (page: Page, url: string, screen: string): Promise<void> => {
  await page.goto(`${url}#/${screen}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

test('the sheet is filled in once, and the morning after makes it count', async ({ page, server }) => {
  const now = noon();
  await setClock(page, now);
  await keep(page, server.url, [stretch('one', now - 600_000, { pre: 2 })]);
  await page.getByRole('link', { name: 'Say it now' }).click();
  await expect(sheet(page)).toBeVisible();
  await choose(page, /worst/, '3');
  // Arrow keys go from number to number.
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: /worst/ }).getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await choose(page, /at the end/, '2');
  await choose(page, /your legs/, 'Nothing in the legs');
  await press(page, 'Keep');
  const line = page.locator('.came-to');
  await expect(line).toHaveText('Tell us about the morning, and this session counts.');
  await expect(page.getByText('Some soreness up to 5 that settles is normal.')).toBeVisible();
  await page.reload();
  await expect(line).toHaveText('Tell us about the morning, and this session counts.');
  await expect(sheet(page)).toHaveCount(0);

  await setClock(page, now + day);
  await page.goto(server.url);
  await page.reload();
  await page.getByRole('radio', { name: 'As before' }).check();
  await press(page, 'Keep');
  await expect(line).toHaveText('That went well.');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await open(page, server.url, 'finish');
  await expect(line).toHaveText('That went well.');
  await open(page, server.url, '');
  await expect(page.getByRole('link', { name: 'How it goes' })).toBeVisible();
  await expect(page.locator('.morning-card')).toHaveCount(0);
});

test('it may be left out, and is there again after a reload', async ({ page, server }) => {
  const now = noon();
  await setClock(page, now);
  await keep(page, server.url, [stretch('one', now - 600_000, { pre: 2 })]);
  await open(page, server.url, 'finish');
  await press(page, 'Not now');
  await expect(page.getByRole('button', { name: 'Say how your back was' })).toBeFocused();
  await page.reload();
  await expect(sheet(page)).toBeVisible();
});

test('something new in a leg leads to the check, and nothing starts before it', async ({ page, server }) => {
  const now = noon();
  await setClock(page, now);
  await keep(page, server.url, [{ ...walk('one', now - 1_300_000, 20), ...pained({ pre: 2 }) }]);
  await open(page, server.url, 'finish');
  await choose(page, /your legs/, 'Something new');
  await press(page, 'Keep');
  await expect(page.getByRole('heading', { name: 'Bladder, bowel and feeling' })).toBeVisible();
  expect((await keptCheck(page))?.mustAsk).toBe(true);
  await open(page, server.url, 'finish');
  await expect(page.locator('.came-to')).toHaveText('Something new: the check comes first.');
  await page.getByRole('link', { name: 'To the questions' }).click();
  await expect(page.getByRole('heading', { name: 'Bladder, bowel and feeling' })).toBeVisible();
});

test('too much is told as such, with the exercise that may have been it', async ({ page, server }) => {
  const now = noon();
  await setClock(page, now);
  await keep(page, server.url, [stretch('one', now - 600_000, { pre: 3 })]);
  await open(page, server.url, 'finish');
  await choose(page, /worst/, '7');
  await choose(page, /at the end/, '4');
  await choose(page, /your legs/, 'As always');
  await choose(page, /too much/, 'Pelvic tilt');
  await press(page, 'Keep');
  await expect(page.locator('.came-to')).toHaveText('That was too much. Next time it is less.');
  await expect(page.getByText('Pelvic tilt rests for two days.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Pelvic tilt rests for two days.')).toBeVisible();
});

test('the weeks are drawn, told in a table, and compared', async ({ page, server }) => {
  const now = noon();
  await setClock(page, now);
  await keep(page, server.url, weeks(now, 5, 2));
  await page.getByRole('link', { name: 'How it goes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it goes');
  await expect(page.getByText('Clearly less pain than in your first week.')).toBeVisible();
  for (const canvas of [page.locator('canvas').first(), page.locator('canvas').last()]) {
    await expect(canvas).toBeVisible();
    const inked = await canvas.evaluate((drawn: HTMLCanvasElement) => {
      const { data } = drawn.getContext('2d')!.getImageData(0, 0, drawn.width, drawn.height);
      return data.filter((value, n) => n % 4 === 3 && value > 0).length;
    });
    expect(inked, 'pixels drawn on').toBeGreaterThan(1000);
  }
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(19);
  await expect(page.getByRole('table').last().getByRole('row').nth(1)).toContainText('went well');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How is your back today?');
});

test('numbers are large enough to hit, and nothing is cut off', async ({ page, server }) => {
  const now = noon();
  await setClock(page, now);
  await keep(page, server.url, [
    { ...walk('one', now - 1_300_000, 20, { tightAt: tight(14) }), ...pained({ pre: 2 }) },
    ...weeks(now - day, 5, 2),
  ]);
  for (const [width, size] of [
    [390, '100%'],
    [320, '100%'],
    [390, '200%'],
    [1280, '100%'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    for (const screen of ['', 'finish', 'progress']) {
      await open(page, server.url, screen);
      await page.addStyleTag({ content: `html{font-size:${size}}` });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${screen} at ${width} px and ${size} scrolls sideways`).toBeLessThanOrEqual(0);
      const small = await page.locator('.pain-scale input').evaluateAll((inputs) =>
        inputs.flatMap((input) => {
          const { width: w, height: h } = input.getBoundingClientRect();
          return w < 48 || h < 48 ? [`${w} × ${h}`] : [];
        }),
      );
      expect(small, `${screen} at ${width} px and ${size}`).toEqual([]);
    }
  }
});

for (const theme of ['light', 'dark', 'sun'] as const)
  test(`axe finds nothing where pain is asked and told: ${theme}`, async ({ page, server }) => {
    test.setTimeout(120_000);
    const now = noon();
    await setClock(page, now);
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    };
    const walked = { ...walk('one', now - 1_300_000, 20, { tightAt: tight(14) }), ...pained({ pre: 2 }) };
    const before = stretch('before', now - day, { pre: 2, peak: 7, post: 2, leg: 'none' });
    await keep(page, server.url, [walked, before, ...weeks(now - 2 * day, 2, 5)], { theme });
    await expect(page.locator(`html[data-theme="${theme}"]`)).toHaveCount(1);
    await expect(page.locator('.morning-card')).toBeVisible();
    await look('the morning after');
    await page.getByRole('radio', { name: 'Clearly worse' }).check();
    await press(page, 'Keep');
    await expect(page.locator('.came-to')).toBeVisible();
    await look('the morning, told');
    await open(page, server.url, 'finish');
    await press(page, 'Keep');
    await look('the sheet');
    await choose(page, /worst/, '6');
    await choose(page, /at the end/, '2');
    await choose(page, /your legs/, 'Further down than always');
    await press(page, 'Keep');
    await expect(page.locator('.came-to')).toBeVisible();
    await look('what it came to');
    await open(page, server.url, 'progress');
    await expect(page.locator('canvas')).toHaveCount(2);
    await expect(page.getByRole('heading', { name: 'Time to look at it' })).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await look('the weeks');
    expect(found).toEqual([]);
  });

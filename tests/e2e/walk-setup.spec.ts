import type { Page } from '@playwright/test';
import type { Settings } from '../../src/record/kept.ts';
import { violations } from './access.ts';
import { expect, test } from './app-test.ts';

/** The page's own policy forbids foreign scripts, so axe comes in through the debugger. */
test.use({ bypassCSP: true });

/** Settings as the device has them, once they have been written. */
const kept = (page: Page): Promise<Settings | undefined> =>
  page.evaluate(
    () =>
      new Promise<Settings | undefined>((resolve, reject) => {
        const open = indexedDB.open('backstride');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('settings').objectStore('settings').getAll();
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result[0]);
          };
          read.onerror = () => reject(read.error);
        };
      }),
  );
const keptCadence = async (page: Page): Promise<number | null> => (await kept(page))?.cadence ?? null;

const measure = async (page: Page, url: string, way: string): Promise<void> => {
  await page.goto(`${url}#/measure`);
  await page.getByRole('radio', { name: way, exact: true }).check();
};

/** Taps like a walker, once for each step. */
const tapSteps = (page: Page, steps: number, every: number): Promise<void> =>
  // Timed inside the page: a tap that is sent there comes as late as the machine is busy.
  page.getByRole('button', { name: /Tap each step/ }).evaluate(
    (pad, [count, apart]) =>
      new Promise<void>((resolve) => {
        const began = performance.now();
        let done = 0;
        const tap = (): void => {
          pad.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
          done += 1;
          if (done >= count) resolve();
          else setTimeout(tap, Math.max(0, began + done * apart - performance.now()));
        };
        tap();
      }),
    [steps, every] as const,
  );

const count = async (page: Page, steps: string): Promise<void> => {
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  const field = page.getByLabel('How often did it land?');
  await expect(field).toBeFocused({ timeout: 40_000 });
  await field.fill(steps);
  await page.keyboard.press('Enter');
};

test('a first walk is one tap and the check away', async ({ page, server }) => {
  await page.goto(`${server.url}#/walk`);
  await expect(page.getByText('Not known yet.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Short and quick/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /Find my own pace/ })).toHaveCount(0);
  // On a phone, drill, minutes and start are seen together.
  for (const seen of [
    page.getByRole('radio', { name: /Short and quick/ }),
    page.getByRole('radio', { name: '15', exact: true }),
    page.getByRole('link', { name: 'Start the walk' }),
  ])
    await expect(seen).toBeInViewport();
  await page.getByRole('radio', { name: '10', exact: true }).check();
  await expect(page.getByText('10 min in all')).toBeVisible();
  await page.getByRole('link', { name: 'Start the walk' }).click();
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('the phone listens: a walk that only finds the pace', async ({ page, server }) => {
  await measure(page, server.url, 'The phone listens');
  await page.getByRole('link', { name: 'Start the walk' }).click();
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settle in' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('tapped twice, the pace is kept only when it is used', async ({ page, server }) => {
  await measure(page, server.url, 'Tap along');
  const pad = await page.getByRole('button', { name: /Tap each step/ }).boundingBox();
  expect(Math.min(pad?.width ?? 0, pad?.height ?? 0)).toBeGreaterThanOrEqual(96);
  await tapSteps(page, 21, 500);
  await expect(page.getByText(/First time: 1[12]\d/)).toBeVisible();
  expect(await keptCadence(page)).toBeNull();
  // Left in the middle: the first reading is still there, half a second one is not.
  await tapSteps(page, 3, 500);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByText('Not known yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Measure it now' }).click();
  await expect(page.getByText(/First time: 1[12]\d/)).toBeVisible();
  await expect(page.getByText('Start with any step')).toBeVisible();
  await tapSteps(page, 20, 500);
  const use = page.getByRole('button', { name: /^Use 1[12]\d/ });
  await expect(use).toBeVisible();
  expect(await keptCadence(page)).toBeNull();
  await use.click();
  await expect(page.getByRole('heading', { name: 'Walk', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Measure again' })).toBeVisible();
  await expect.poll(() => keptCadence(page)).toBeGreaterThan(115);
  expect(await keptCadence(page)).toBeLessThan(125);
});

test('uneven taps are told kindly, and nothing comes of them', async ({ page, server }) => {
  await measure(page, server.url, 'Tap along');
  for (let pair = 0; pair < 10; pair += 1) {
    await tapSteps(page, 2, 180);
    await page.waitForTimeout(420);
  }
  await expect(page.getByText(/Those taps were uneven/)).toBeVisible();
  await expect(page.getByText(/First time/)).toHaveCount(0);
});

test('counted twice, wrong counts told, a third where they do not go together', { tag: '@long' }, async ({
  page,
  server,
}) => {
  test.setTimeout(200_000);
  await measure(page, server.url, 'Count');
  await count(page, '0');
  await expect(page.getByText('A whole number, please')).toBeVisible();
  const field = page.getByLabel('How often did it land?');
  await field.fill('110');
  await field.press('Enter');
  await expect(page.getByText(/comes to 440 steps a minute/)).toBeVisible();
  await field.fill('25');
  await field.press('Enter');
  await expect(page.getByText('First time: 100.')).toBeVisible();
  await count(page, '27');
  await expect(page.getByText('100, then 108.')).toBeVisible();
  await count(page, '26');
  await page.getByRole('button', { name: 'Use 106' }).click();
  await expect(page.getByText('106', { exact: true })).toBeVisible();
  await expect.poll(() => keptCadence(page)).toBe(106);
});

test('a count is no good where the page was hidden meanwhile', async ({ page, server }) => {
  await measure(page, server.url, 'Count');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText(/this count is no good/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start again' })).toBeVisible();
});

test('typed: nonsense is told apart, what is unusual is kept with a note', async ({ page, server }) => {
  await measure(page, server.url, 'Type it');
  const field = page.getByLabel('Steps a minute');
  for (const [typed, told] of [
    ['', 'That is not a number'],
    ['abc', 'That is not a number'],
    ['110 bpm', 'That is not a number'],
    ['0', 'Less than 60'],
    ['-108', 'Less than 60'],
    ['1000', 'More than 140'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(page.getByText(told)).toBeVisible();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await field.fill('136,5');
  await field.press('Enter');
  await expect(page.getByText('Most people walk between 85 and 135')).toBeVisible();
  await expect(page.getByText('Your steps are already quick')).toBeVisible();
  await page.getByRole('button', { name: 'Measure again' }).click();
  await page.getByLabel('Steps a minute').fill('80');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Use 80' }).click();
  await expect(page.getByText('Steady walking first')).toBeVisible();
  await expect.poll(() => keptCadence(page)).toBe(80);
  await page.reload();
  await expect(page.getByText('Steady walking first')).toBeVisible();
});

test('quick steps begin with posture', async ({ page, server }) => {
  await measure(page, server.url, 'Type it');
  await page.getByLabel('Steps a minute').fill('124');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Use 124' }).click();
  await expect(page.getByText('Your steps are already quick')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Tall and easy/ })).toBeChecked();
});

test('location: refused, asked again, granted', async ({ page, server, context }) => {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Browser.setPermission', {
    permission: { name: 'geolocation' },
    setting: 'denied',
    origin: new URL(server.url).origin,
  });
  await page.goto(`${server.url}#/walk`);
  await page.getByRole('radio', { name: 'Location' }).check();
  await expect(page.getByText('The browser said no.')).toBeVisible();
  // Height serves until then.
  await expect(page.getByLabel('Your height in cm')).toBeVisible();
  await cdp.send('Browser.resetPermissions');
  await context.grantPermissions(['geolocation'], { origin: server.url });
  await context.setGeolocation({ latitude: 47.37, longitude: 8.54, accuracy: 8 });
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(page.getByText('Location works.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask again' })).toHaveCount(0);
  await expect.poll(async () => (await kept(page))?.distance).toBe('location');
});

test('what is set for the way is kept; a height that cannot be is not', async ({ page, server }) => {
  await page.goto(`${server.url}#/walk`);
  await page.getByRole('radio', { name: 'Height', exact: true }).check();
  const field = page.getByLabel('Your height in cm');
  for (const [typed, told] of [
    ['tall', 'Digits only'],
    ['1,72', 'less than 100 cm'],
    ['900', 'more than 230 cm'],
  ] as const) {
    await field.fill(typed);
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect(page.getByText(told)).toBeVisible();
  }
  expect((await kept(page))?.height ?? null).toBeNull();
  await field.fill('172');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('About 71 cm a step.')).toBeVisible();
  for (const name of ['Out and back', 'Feel each step']) await page.getByRole('switch', { name }).check();
  await page.getByRole('switch', { name: 'Sun theme' }).uncheck();
  await expect
    .poll(() => kept(page))
    .toMatchObject({ distance: 'height', height: 172, outAndBack: true, stepBuzz: true, walkTheme: 'same' });
  await page.reload();
  await expect(page.getByLabel('Your height in cm')).toHaveValue('172');
  await expect(page.getByRole('switch', { name: 'Feel each step' })).toBeChecked();
});

test('from the keyboard alone: measured by tapping, and on to the walk', async ({ page, server }) => {
  await page.goto(`${server.url}#/walk`);
  await expect(page.getByRole('link', { name: 'Start the walk' })).toBeVisible();
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let n = 0; n < 30; n += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => {
        const on = document.activeElement;
        return `${on?.textContent ?? ''} ${(on as HTMLInputElement | null)?.labels?.[0]?.textContent ?? ''}`;
      });
      if (name.test(text)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo(/Measure it now/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your own pace' })).toBeFocused();
  await tabTo(/The phone listens/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Tap along' })).toBeChecked();
  await tabTo(/Tap each step/);
  const began = Date.now();
  for (let n = 0; n < 45 && !(await page.getByRole('button', { name: /^Use/ }).isVisible()); n += 1) {
    await page.waitForTimeout(Math.max(0, began + n * 520 - Date.now()));
    await page.keyboard.press('Space');
  }
  await tabTo(/^Use \d/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Walk', exact: true })).toBeFocused();
  await tabTo(/Short and quick/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Tall and easy/ })).toBeChecked();
  await tabTo(/Start the walk/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The number starts it: Tall and easy')).toBeVisible();
});

test('with very large text the start comes where it is due, and covers nothing', async ({ page, server }) => {
  await page.goto(`${server.url}#/walk`);
  await page.addStyleTag({ content: 'html{font-size:200%}' });
  const start = page.getByRole('link', { name: 'Start the walk' });
  await expect(start).not.toBeInViewport();
  await start.scrollIntoViewIfNeeded();
  const covered = await start.evaluate((link) => {
    link.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = link.getBoundingClientRect();
    return [0.1, 0.9].some((y) => {
      const seen = document.elementFromPoint(left + width / 2, top + height * y);
      return seen === null || !link.contains(seen);
    });
  });
  expect(covered).toBe(false);
  for (const screen of ['walk', 'measure']) {
    await page.goto(`${server.url}#/${screen}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, screen).toBeLessThanOrEqual(0);
  }
});

for (const theme of ['Light', 'Dark', 'Sun'])
  test(`axe finds nothing before a walk: ${theme}`, async ({ page, server }) => {
    test.setTimeout(120_000);
    await page.goto(`${server.url}#/settings`);
    await page.getByRole('radio', { name: theme, exact: true }).check();
    const found: string[] = [];
    const look = async (what: string): Promise<void> => {
      found.push(...(await violations(page)).map((one) => `${what}: ${one}`));
    };
    await page.goto(`${server.url}#/walk`);
    await expect(page.getByRole('link', { name: 'Start the walk' })).toBeVisible();
    await look('walk');
    await page.getByText('Why shorter, quicker?').click();
    await page.getByRole('radio', { name: 'Height', exact: true }).check();
    await page.getByLabel('Your height in cm').fill('9');
    await page.keyboard.press('Enter');
    await look('walk, open');
    for (const way of ['The phone listens', 'Tap along', 'Count', 'Type it']) {
      await measure(page, server.url, way);
      await look(way);
    }
    await page.getByRole('radio', { name: 'Count' }).check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await look('counting');
    await page.getByRole('radio', { name: 'Type it' }).check();
    await page.getByLabel('Steps a minute').fill('999');
    await page.keyboard.press('Enter');
    await look('typed wrong');
    await page.getByLabel('Steps a minute').fill('137');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Use 137' })).toBeVisible();
    await look('result');
    await page.getByRole('button', { name: 'Use 137' }).click();
    await expect(page.getByText('Your steps are already quick')).toBeVisible();
    await look('walk, pace known');
    expect(found).toEqual([]);
  });

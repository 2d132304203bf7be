/** A device that nothing was ever kept on: from Today by the card to the first routine, and what is known when it is left. */
import type { Page } from '@playwright/test';
import { violations } from './access.ts';
import { expect, test } from './app-test.ts';
import { answerNothing } from './checked.ts';

test.use({ checked: false, timezoneId: 'Europe/Berlin', locale: 'en-US' });

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const line = (page: Page) => page.locator('.first-run-line');
const look = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/first-run-${name}.png`, fullPage: true });
const hearAll = async (page: Page): Promise<void> => {
  await press(page, 'No');
  for (let i = 0; i < 4; i += 1) await press(page, 'Skip this one');
  await press(page, 'They agree');
};

test('from the card on Today through everything to the first routine', async ({ page, server }) => {
  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: 'New here?' })).toBeVisible();
  // Nobody is forced: the doors are where they always are.
  for (const door of [/^Loosen my back/, /^Walk Drills/, /^It is tightening now/])
    await expect(page.getByRole('link', { name: door })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Do you hear it?' })).toHaveCount(0);
  await look(page, 'today');
  await follow(page, 'Begin here');
  await heading(page, 'Welcome to Backstride');
  await expect(line(page)).toContainText('1 of 5');
  await look(page, 'what');
  await follow(page, 'Go on');
  await heading(page, 'What it is not');
  await expect(line(page)).toContainText('2 of 5');
  await expect(page.getByText('not a medical device')).toBeVisible();
  await expect(page.getByLabel('Where you are')).toHaveValue('DE');
  await expect(page.getByText('Emergency number: 112.')).toBeVisible();
  await look(page, 'not');
  await press(page, 'To the questions');
  await expect(line(page)).toContainText('3 of 5');
  await look(page, 'check');
  await answerNothing(page);
  await heading(page, 'You can begin');
  await press(page, 'Go on: sound check');
  await heading(page, 'Sound check');
  await expect(line(page)).toContainText('4 of 5');
  await look(page, 'sound');
  await hearAll(page);
  await follow(page, 'To your first routine');
  await expect(page).toHaveURL(/#\/routines\/home_relief$/);
  await expect(line(page)).toContainText('5 of 5');
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  await look(page, 'routine');
  await page.goto(`${server.url}#/settings`);
  await expect(page.getByLabel('Where you are')).toHaveValue('DE');
});

test('left in the middle, it goes on where it was, also after a reload', async ({ page, server }) => {
  const back = async (card: string, key: string): Promise<void> => {
    await follow(page, 'Later');
    await page.reload();
    await expect(page.getByRole('heading', { name: card })).toBeVisible();
    await follow(page, key);
  };
  await page.goto(`${server.url}#/welcome`);
  await back('New here?', 'Begin here');
  await follow(page, 'Go on');
  await heading(page, 'What it is not');
  await back('Go on where you were', 'What it is not');
  await heading(page, 'What it is not');
  await press(page, 'To the questions');
  await press(page, 'None of these');
  await heading(page, 'Sudden things');
  await back('Next: the questions', 'The questions');
  await heading(page, 'Sudden things');
  await page.reload();
  await heading(page, 'Sudden things');
  await press(page, 'None of these');
  for (const name of ['How well you are', 'Your legs', 'Your back']) {
    await heading(page, name);
    await press(page, 'None of these');
  }
  await page.getByRole('radio', { name: '18 to 64' }).check();
  await press(page, 'No to the others');
  for (const question of [/^When you bend/, /^When you stand or lean/])
    await page.getByRole('group', { name: question }).getByRole('radio', { name: 'No change' }).check();
  await press(page, 'No to the others');
  await press(page, 'None of these');
  await press(page, 'Go on: sound check');
  await back('Do you hear it?', 'Sound check');
  await hearAll(page);
  await follow(page, 'To your first routine');
  await back('Next: a first routine', 'First routine');
  await expect(page).toHaveURL(/#\/routines\/home_relief$/);
  await follow(page, 'Later');
  await look(page, 'today-last');
});

test('it can be put away for good, and read all the same', async ({ page, server }) => {
  await page.goto(server.url);
  await press(page, 'Not now');
  await expect(page.getByRole('heading', { name: 'New here?' })).toHaveCount(0);
  // The sound check is offered where it was before.
  await expect(page.getByRole('heading', { name: 'Do you hear it?' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Do you hear it?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'New here?' })).toHaveCount(0);
  await page.goto(`${server.url}#/welcome`);
  await heading(page, 'Welcome to Backstride');
  await expect(line(page)).toHaveCount(0);
});

test('a door works without any of it', async ({ page, server }) => {
  await page.goto(server.url);
  // Its routine is known as soon as its length is.
  await page.getByRole('link', { name: /^Loosen my back.*floor/ }).click();
  await expect(line(page)).toHaveCount(0);
  await follow(page, 'Start');
  await heading(page, 'Bladder, bowel and feeling');
  await expect(line(page)).toHaveCount(0);
});

test('by keyboard alone', async ({ page, server }) => {
  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: 'New here?' })).toBeVisible();
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      if (now === name) return;
    }
    throw new Error(`no way to ${name}`);
  };
  await tabTo('Begin here');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Welcome to Backstride' })).toBeFocused();
  await tabTo('Go on');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What it is not' })).toBeFocused();
  await tabTo('To the questions');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bladder, bowel and feeling' })).toBeFocused();
  await tabTo('None of these');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sudden things' })).toBeFocused();
});

const emergency = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}#/check`);
  await page
    .getByRole('group', { name: /in your groin/ })
    .getByLabel('Not sure')
    .check();
  await page
    .getByRole('group', { name: /already checked/ })
    .getByLabel('No', { exact: true })
    .check();
  await press(page, 'None of the others');
  await heading(page, 'Stop here');
};

test('where nothing calls, the number is large; when it began is known after a reload', async ({ page, server }) => {
  await emergency(page, server.url);
  const number = page.locator('.number-large b');
  await expect(number).toHaveText('112');
  const size = await number.evaluate((b) => Number.parseFloat(getComputedStyle(b).fontSize));
  expect(size).toBeGreaterThanOrEqual(72);
  await expect(page.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112');
  await expect(page.getByText('time zone')).toBeVisible();
  await page.getByLabel('Where you are').selectOption('NZ');
  await expect(number).toHaveText('111');
  await page.getByRole('radio', { name: 'Yesterday' }).check();
  await look(page, 'emergency');
  await page.reload();
  await heading(page, 'Stop here');
  await expect(page.getByRole('radio', { name: 'Yesterday' })).toBeChecked();
  await expect(page.getByText(/saddle area, since yesterday/)).toBeVisible();
  await press(page, 'Show my answers');
  await expect(page.getByText('When did it begin? yesterday')).toBeVisible();
  // And Today leads nobody on.
  await page.goto(server.url);
  await heading(page, 'How is your back today?');
  await expect(page.locator('.begin-card')).toHaveCount(0);
});

test.describe('a phone of Apple’s', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  });
  test('proposes the Home Screen before anything is kept, and calls by itself', async ({ page, server }) => {
    await page.goto(`${server.url}#/welcome`);
    await follow(page, 'Go on');
    await heading(page, 'First onto your Home Screen');
    await look(page, 'phone');
    await follow(page, 'Go on in this tab');
    await heading(page, 'What it is not');
    await page.goto('about:blank');
    await emergency(page, server.url);
    await expect(page.getByRole('link', { name: 'Call 112' })).toBeVisible();
    await expect(page.locator('.number-large')).toHaveCount(0);
  });
});

for (const [zone, locale, country] of [
  ['America/Denver', 'de-DE', 'US'],
  ['Europe/London', 'en-US', 'GB'],
  ['Asia/Kolkata', 'en-US', 'IN'],
  ['America/Sao_Paulo', 'en-US', ''],
  ['UTC', 'en-AU', 'AU'],
] as const)
  test.describe(`where clocks show ${zone}`, () => {
    test.use({ timezoneId: zone, locale });
    test(`the country is guessed as ${country || 'unknown'}`, async ({ page, server }) => {
      await page.goto(`${server.url}#/welcome/not`);
      await expect(page.getByLabel('Where you are')).toHaveValue(country);
    });
  });

test.describe('read aloud', () => {
  const speaks = (page: Page, voices: boolean) =>
    page.addInitScript((has) => {
      const said: string[] = [];
      let waiting: SpeechSynthesisUtterance[] = [];
      const endAll = (): void => {
        for (const one of waiting.splice(0)) one.onend?.({} as never);
      };
      Object.assign(globalThis, { said, endAll });
      class Utterance {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: {
          speaking: false,
          pending: false,
          getVoices: () => (has ? [{ localService: true, lang: 'en-GB', default: true }] : []),
          addEventListener: () => {},
          cancel: () => {
            waiting = [];
            said.push('cancelled');
          },
          speak: (one: SpeechSynthesisUtterance) => {
            waiting.push(one);
            said.push(one.text);
          },
        },
      });
    }, voices);
  const said = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

  test('reads heading, questions and keys, and stops on a press, an answer, and on leaving', async ({
    page,
    server,
  }) => {
    await speaks(page, true);
    await page.goto(`${server.url}#/check`);
    await press(page, 'Read it to me');
    const first = await said(page);
    expect(first[1]).toBe('Bladder, bowel and feeling.');
    expect(first.join(' ')).toContain('To each question that fits: Yes, or not sure.');
    expect(first.join(' ')).toContain('Is anything numb');
    expect(first.at(-1)).toBe('And at the end, a key: None of these.');
    const last = async () => (await said(page)).at(-1);
    await press(page, 'Stop reading');
    expect(await last()).toBe('cancelled');
    await press(page, 'Read it to me');
    expect(await last()).not.toBe('cancelled');
    const trouble = page.getByRole('group', { name: /^Do you have any trouble/ });
    await trouble.getByLabel('Yes').check();
    expect(await last()).toBe('cancelled');
    await press(page, 'Read it to me');
    await page.evaluate(() => (globalThis as unknown as { endAll(): void }).endAll());
    await expect(page.getByRole('button', { name: 'Read it to me' })).toBeVisible();
    await press(page, 'Read it to me');
    await trouble.getByLabel('Yes').uncheck();
    await press(page, 'Read it to me');
    await press(page, 'None of these');
    await heading(page, 'Sudden things');
    expect(await last()).toBe('cancelled');
    await expect(page.getByRole('button', { name: 'Read it to me' })).toBeVisible();
  });

  test('is not offered where the phone has no voice', async ({ page, server }) => {
    await speaks(page, false);
    await page.goto(`${server.url}#/check`);
    await heading(page, 'Bladder, bowel and feeling');
    await expect(page.getByRole('button', { name: 'Read it to me' })).toHaveCount(0);
  });
});

test.describe('looked at by axe', () => {
  test.use({ bypassCSP: true });
  for (const theme of ['Light', 'Dark', 'Sun'])
    test(`nothing is found on the first steps: ${theme}`, async ({ page, server }) => {
      await page.goto(`${server.url}#/settings`);
      await page.getByRole('radio', { name: theme, exact: true }).check();
      await expect(page.locator(`html[data-theme="${theme.toLowerCase()}"]`)).toHaveCount(1);
      const found: string[] = [];
      const see = async (name: string): Promise<void> => {
        await look(page, `${theme}-${name}`);
        found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
      };
      await page.goto(server.url);
      await expect(page.getByRole('heading', { name: 'New here?' })).toBeVisible();
      await see('today');
      for (const [name, shown] of [
        ['welcome', 'Welcome to Backstride'],
        ['welcome/phone', 'First onto your Home Screen'],
        ['welcome/not', 'What it is not'],
        ['check?then=welcome', 'Bladder, bowel and feeling'],
        ['sound-check?from=welcome', 'Sound check'],
        ['walk', 'Walk'],
      ] as const) {
        await page.goto(`${server.url}#/${name}`);
        await heading(page, shown);
        await expect(page.locator('.figure').first().or(page.locator('h1')).first()).toBeVisible();
        await see(name.replaceAll(/\W/g, '-'));
      }
      await emergency(page, server.url);
      await see('emergency');
      for (const [width, height, kind] of [
        [844, 390, 'landscape'],
        [1280, 800, 'desktop'],
      ] as const) {
        await page.setViewportSize({ width, height });
        await see(`emergency-${kind}`);
        await page.goto(`${server.url}#/welcome`);
        await heading(page, 'Welcome to Backstride');
        await see(`what-${kind}`);
        await page.goto(`${server.url}#/welcome/not`);
        await heading(page, 'What it is not');
        await see(`not-${kind}`);
        await page.goto(`${server.url}#/check`);
        await heading(page, 'Stop here');
      }
      expect(found).toEqual([]);
    });
});

for (const [width, height, kind] of [
  [844, 390, 'landscape'],
  [1280, 800, 'desktop'],
  [320, 640, 'small'],
] as const)
  test(`the card stands above the doors and nothing moves when it comes: ${kind}`, async ({ page, server }) => {
    await page.setViewportSize({ width, height });
    await page.goto(server.url);
    const top = () => page.locator('.doors').evaluate((doors) => doors.getBoundingClientRect().top + scrollY);
    // The heading may break elsewhere in its own font.
    await page.evaluate(() => document.fonts.ready);
    const before = await top();
    await expect(page.getByRole('heading', { name: 'New here?' })).toBeVisible();
    if (kind !== 'small') expect(await top()).toBe(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await look(page, `today-${kind}`);
  });

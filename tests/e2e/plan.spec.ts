/** The plan on a device with a record: what Today says is next, the week, and the file for a calendar. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type FinishedSession, usualSettings } from '../../src/record/kept.ts';
import { untold } from '../../src/record/pain.ts';
import { get, readCalendar, unescaped } from '../fixtures/read-calendar.ts';
import { violations } from './access.ts';
import { expect, test } from './app-test.ts';
import { checkOf } from './checked.ts';
import { day, keep, tight, walk } from './kept-walks.ts';

/** axe comes in through the debugger: the page's own policy forbids foreign scripts. */
test.use({ bypassCSP: true });

const pain = { ...untold, pre: 2, peak: 2, post: 2, leg: 'none', morning: 'asBefore' } as const;
/** Noon: two days before any hour of today is the day before yesterday. */
const noon = new Date().setHours(12, 0, 0, 0);
/** One walk of eight minutes, on the first day of the plan: today is the third, of walk, relief and hips. */
const oneWalk: readonly FinishedSession[] = [{ ...walk('a', noon - 2 * day, 8), pain }];
const quiet = { ...usualSettings, soundCheck: 'skipped' } as const;
const card = (page: Page) => page.getByRole('region', { name: 'Planned for today' });

test('Today says what is next, and its key leads there with the minutes of the plan', async ({ page, server }) => {
  await keep(page, server.url, oneWalk, quiet);
  await expect(card(page).getByRole('listitem')).toHaveText([/^Walk\s*8 min/, /^Home relief/, /^Hips/]);
  await card(page).getByRole('link', { name: 'Start: Walk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Walk' })).toBeFocused();
  await expect(page.getByText('Your plan: 8 minutes.')).toBeVisible();
  await expect(page.getByRole('radio', { name: '8', exact: true })).toBeChecked();
  await expect(page.locator('.start-bar .total')).toHaveText('8 min in all');
  // The person has the last word.
  await page.getByRole('radio', { name: '15', exact: true }).check();
  await expect(page.locator('.start-bar .total')).toHaveText('15 min in all');
});

test('"Not today" is fine, can be taken back, and is remembered', async ({ page, server }) => {
  await keep(page, server.url, oneWalk, quiet);
  await card(page).getByRole('button', { name: 'Not today' }).click();
  await expect(card(page)).toContainText('That is fine. Nothing is lost');
  await expect(card(page)).toContainText('Tomorrow: Walk, 8 min');
  await expect(page.getByRole('button', { name: 'Plan today after all' })).toBeFocused();
  await page.reload();
  await expect(card(page)).toContainText('That is fine.');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Plan today after all' }).press('Enter');
  await expect(card(page).getByRole('button', { name: 'Not today' })).toBeFocused();
  await page.reload();
  await expect(card(page).getByRole('link', { name: 'Start: Walk' })).toBeVisible();
});

test('there is no plan before the first session, and nothing to set up', async ({ page, server }) => {
  await page.goto(server.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  await page.goto(`${server.url}#/plan`);
  await expect(page.getByText('Your plan begins by itself')).toBeVisible();
  await page.getByRole('link', { name: 'Choose a first session' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How is your back today?' })).toBeFocused();
});

test('the week goes into a calendar as a file that calendars read', async ({ page, server }) => {
  const tightens = [3, 2, 1].map((ago) => ({ ...walk(`${ago}`, noon - ago * day, 12, { tightAt: tight(10) }), pain }));
  await keep(page, server.url, tightens, quiet);
  await card(page).getByRole('link', { name: 'Your week' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your week' })).toBeFocused();
  await expect(page.locator('.plan-day')).toHaveCount(7);
  await expect(page.locator('.plan-day .unseen', { hasText: 'done' })).toHaveCount(3);
  await expect(page.getByText(/^In \d parts, with a break before it tightens\.$/)).toBeVisible();

  await page.getByLabel('Hips and support').fill('07:15');
  await page.getByLabel('Hips and support').blur();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put it into my calendar' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('backstride-plan.ics');
  const events = readCalendar(readFileSync(await file.path(), 'utf8')).inner;
  const time = (name: string): string =>
    get(events.find((event) => get(event, 'SUMMARY') === `Backstride: ${name}`)!, 'DTSTART').slice(9);
  expect(['Walk', 'Home relief', 'Hips', 'Support'].map(time)).toEqual(['170000', '171500', '071500', '071500']);
  const days = events.map((event) => get(event, 'RRULE').replace('FREQ=WEEKLY;BYDAY=', '').split(',').length);
  expect(days).toEqual([4, 4, 3, 2]);
  expect(unescaped(get(events[0]!, 'DESCRIPTION'))).toContain('Not today is always fine.');
  expect(unescaped(get(events[0]!, 'DESCRIPTION'))).toContain(`${server.url}#/plan`);
  await expect(page.getByRole('status').filter({ hasText: 'Saved as backstride-plan.ics.' })).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Hips and support')).toHaveValue('07:15');
});

test.describe('where the check has locked movement', () => {
  test.use({ checked: false });
  test('nothing is offered that would be refused', async ({ page, server, context }) => {
    const { keepCheck } = await import('./checked.ts');
    await keepCheck(context, server.url, checkOf({ S5: 'yes' }));
    await keep(page, server.url, oneWalk, quiet);
    await expect(card(page)).toContainText('Exercise is paused for now.');
    await expect(card(page).getByRole('link')).toHaveText(['Your week', 'See why', 'Read instead']);
    await page.goto(`${server.url}#/plan`);
    await expect(page.locator('.plan-day')).toHaveCount(7);
    await expect(page.getByRole('link', { name: /^Start/ })).toHaveCount(0);
  });
});

for (const theme of ['light', 'dark', 'sun'] as const)
  test(`axe finds nothing, and nothing is cut off: ${theme}`, async ({ page, server }) => {
    await keep(page, server.url, oneWalk, { ...quiet, theme });
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    };
    await expect(card(page)).toBeVisible();
    await look('today');
    await card(page).getByRole('button', { name: 'Not today' }).click();
    await look('not today');
    await page.getByRole('button', { name: 'Plan today after all' }).click();
    await page.goto(`${server.url}#/plan`);
    await expect(page.locator('.plan-day')).toHaveCount(7);
    await look('the week');
    expect(found).toEqual([]);
    for (const [width, size] of [
      [320, '100%'],
      [390, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.addStyleTag({ content: `html{font-size:${size}}` });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `the week at ${width} px and ${size} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });

/** *Tightening now*: the rest begins at once, and what is asked in it leads on, to the check, or home. product.md */
import type { Page } from '@playwright/test';
import type { Diary } from '../../src/record/diary.ts';
import type { FinishedSession } from '../../src/record/kept.ts';
import { violations } from './access.ts';
import { expect, readyOffline, runningSession, test } from './app-test.ts';
import { checkOf, keepCheck, keptCheck } from './checked.ts';
import { pained } from './kept-pain.ts';
import { day, keep, tight, walk } from './kept-walks.ts';

const door = (page: Page) => page.getByRole('link', { name: /It is tightening now/ });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const lean = (page: Page) => heading(page, 'Standing forward lean');
const asks = (page: Page) => page.getByRole('heading', { name: 'Anything new?' });

/** The phone's clock is moved on while the page stands, so that nobody waits out a rest. */
const skipLean = async (page: Page): Promise<void> => {
  for (let n = 0; n < 8; n += 1) await page.keyboard.press('ArrowUp');
};

const rest = (id: string, startedAt: number, seconds = 150): FinishedSession => ({
  id,
  routine: 'walk_break',
  name: 'Walk break',
  kind: 'break',
  startedAt,
  endedAt: startedAt + seconds * 1000,
  planned: seconds,
  spent: seconds,
  outcome: 'complete',
  blocks: [{ exercise: 'standing_lean', name: 'Lean', side: null, planned: 60, spent: 60, outcome: 'done' }],
});

const stored = <T>(page: Page, room: string, key: string): Promise<T | undefined> =>
  page.evaluate(
    ([store, wanted]) =>
      new Promise<T | undefined>((resolve, reject) => {
        const open = indexedDB.open('backstride');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result
            .transaction(store as string)
            .objectStore(store as string)
            .get(wanted as string);
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result as T | undefined);
          };
        };
      }),
    [room, key],
  );

test.describe('on a device that never answered anything', () => {
  test.use({ checked: false });

  test('one tap begins the rest, and it stays a rest until it is answered', async ({ page, server }) => {
    await page.goto(server.url);
    await door(page).click();
    await lean(page);
    await expect(page.getByText('A rail, a wall, a tree, your thighs. Or sit.')).toBeVisible();
    await expect(asks(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'That hurts' })).toBeVisible();
    await skipLean(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    await lean(page);
    await expect(page.locator('.phase-word')).toHaveText('Rest');
    await press(page, 'None of these');
    // It goes on by itself.
    await expect(page.locator('.phase-word')).not.toHaveText('Rest');
    await press(page, '3 of 10');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    const { choices, timeline } = await runningSession(page);
    // Nothing is known of this person: the easier lean, and nothing that rounds, arches or hugs.
    expect(timeline.blocks.map(({ exercise }) => exercise)).toEqual(['standing_lean', null]);
    expect(choices.levels).toEqual({ standing_lean: 'easier' });
    expect((await stored<Diary>(page, 'care', 'diary'))?.told.map(({ pre }) => pre)).toEqual([3]);
  });

  test('begins from the icon’s address too, offline, with no tap', async ({ page, server, context }) => {
    await page.goto(server.url);
    await readyOffline(page);
    await expect(page.getByText('Ready offline')).toBeVisible();
    await context.setOffline(true);
    await server.close();
    const opened = await context.newPage();
    await page.close();
    await opened.goto(`${server.url}#/now`);
    await lean(opened);
    await expect(opened).toHaveURL(/#\/player$/);
    await expect(asks(opened)).toBeVisible();
    await press(opened, 'None of these');
    await press(opened, '9 of 10');
    await heading(opened, 'Getting home');
  });
});

test('nothing new, and it goes on by itself to the end, with the hug', async ({ page, server }) => {
  await page.goto(server.url);
  await door(page).click();
  await press(page, 'None of these');
  await press(page, 'Not now');
  const { timeline } = await runningSession(page);
  expect(timeline.blocks.map(({ exercise }) => exercise)).toEqual([
    'standing_lean',
    'cat_cow_stand',
    'knee_hug_seated',
    'knee_hug_seated',
    null,
  ]);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await heading(page, 'Standing cat-cow');
  // The answer was for this rest: the next start asks again.
  expect((await keptCheck(page))?.passedAt).toBeNull();
});

test('a yes or not sure stops it and leads to the check, and no movement is left', async ({ page, server }) => {
  await page.goto(server.url);
  await door(page).click();
  await press(page, 'Yes, or not sure');
  await expect(page.getByRole('heading', { name: 'Stay there. What is it?' })).toBeVisible();
  await expect(page.locator('.phase-word')).toHaveText('Paused');
  expect(await violations(page)).toEqual([]);
  await press(page, 'None of these after all');
  await expect(page.locator('.phase-word')).not.toHaveText('Paused');
  await press(page, 'Yes, or not sure');
  await page.getByLabel('Bladder, bowel, or feeling between the legs').check();
  await press(page, 'Go on');
  await heading(page, 'Stop here');
  // By every way in: rest and card only.
  await page.goto(server.url);
  await door(page).click();
  await heading(page, 'Stop. Lean or sit.');
  await expect(page.getByText('In for four, out for six.')).toBeVisible();
  await expect(page.locator('.player')).toHaveCount(0);
  await page.getByRole('link', { name: 'See why' }).click();
  await heading(page, 'Stop here');
  await page.goto(`${server.url}#/now`);
  await page.getByRole('link', { name: 'How to get home' }).click();
  await heading(page, 'Getting home');
  await page.getByRole('link', { name: 'See the check' }).click();
  await heading(page, 'Stop here');
});

test('pain of 8 leads home, and to no restart', async ({ page, server }) => {
  const now = Date.now();
  await keep(page, server.url, [walk('one', now - 1_300_000, 20, { tightAt: tight(14) })]);
  await door(page).click();
  await press(page, 'None of these');
  await press(page, '8 of 10');
  await heading(page, 'Getting home');
  await expect(page.getByRole('link', { name: /Walk on|Start/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'I am home' }).click();
  await door(page).click();
  await heading(page, 'Stop. Lean or sit.');
  await expect(page.getByText('moving waits for another day')).toBeVisible();
  await expect(page.getByRole('link', { name: 'When to get help' })).toBeVisible();
  await page.goto(`${server.url}#/finish`);
  await expect(page.getByRole('heading', { name: 'What comes next' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Walk on' })).toHaveCount(0);
});

test('what hurts in the rest is told of the walk: its sheet waits, and the next walk is half as long', async ({
  page,
  server,
}) => {
  const now = Date.now();
  const good = pained({ pre: 2, peak: 2, post: 2, leg: 'none', morning: 'asBefore' });
  await keep(page, server.url, [
    { ...walk('before', now - 4 * day, 10), ...good },
    { ...walk('today', now - 660_000, 10, { tightAt: tight(9) }), ...pained({ pre: 2 }) },
  ]);
  await door(page).click();
  await press(page, 'None of these');
  await press(page, '9 of 10');
  await heading(page, 'Getting home');
  await page.getByRole('link', { name: 'I am home' }).click();
  await expect(page.getByRole('heading', { name: 'How was your back?' })).toBeVisible();
  await expect(page.getByText('On the walk before this rest: Short and quick.')).toBeVisible();
  const worst = page.getByRole('group', { name: 'What was the worst during it?' });
  await expect(worst.getByRole('radio', { name: '9', exact: true })).toBeChecked();
  expect(await violations(page)).toEqual([]);
  // Left for later, it is on Today, also when something else was done since.
  await press(page, 'Not now');
  await page.goto(`${server.url}#/`);
  await expect(page.getByText('Short and quick: how was your back?')).toBeVisible();
  await page.getByRole('link', { name: 'Say it now' }).click();
  await page
    .getByRole('group', { name: 'How is it at the end?' })
    .getByRole('radio', { name: '8', exact: true })
    .check();
  await page.getByRole('radio', { name: 'As always' }).check();
  await press(page, 'Keep');
  await expect(page.getByText('That was too much. Next time it is less.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Walk on' })).toHaveCount(0);
  await page.goto(`${server.url}#/plan`);
  await expect(page.getByText('It was too much: half as long this time.')).toBeVisible();
  // Of the nine whole minutes that were comfortable.
  await expect(page.locator('.plan-minutes')).toContainText('4');
});

test('locked before: rest and card only', async ({ page, server, context }) => {
  await keepCheck(context, server.url, checkOf({ S1: 'yes' }));
  await page.goto(`${server.url}#/now`);
  await heading(page, 'Stop. Lean or sit.');
  await page.getByRole('link', { name: 'See why' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Stop. Lean or sit.');
  await expect(page.getByText('Because of: pain down a leg.')).toBeVisible();
});

test('a second rest within two hours ends at home; one of yesterday does not', async ({ page, server }) => {
  const now = Date.now();
  const last = walk('one', now - 1_300_000, 20, { tightAt: tight(14) });
  await keep(page, server.url, [rest('old', now - day), last]);
  await door(page).click();
  await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
  // Written down a moment after it began.
  await expect
    .poll(async () => (await runningSession(page))?.timeline.blocks.at(-1)?.name, { timeout: 5000 })
    .toBe('Set off again');
  await keep(page, server.url, [rest('early', now - 1_400_000)]);
  await press(page, 'Stop here');
  await page.goto(server.url);
  await door(page).click();
  await press(page, 'None of these');
  await press(page, '4 of 10');
  // Nobody is sent on with the walk.
  expect((await runningSession(page)).timeline.blocks.at(-1)?.exercise).toBe('knee_hug_seated');
  for (let n = 0; n < 4; n += 1) await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText('That was enough walking for today.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Walk on' })).toHaveCount(0);
  await page.getByRole('link', { name: 'How to get home' }).click();
  await heading(page, 'Getting home');
});

test('afterwards one tap says whether it eased, and two that did not bring the check', async ({ page, server }) => {
  const now = Date.now();
  await keep(page, server.url, [rest('first', now + 60_000)]);
  await page.goto(`${server.url}#/finish`);
  await page
    .getByRole('group', { name: /ease it/ })
    .getByRole('button', { name: 'No', exact: true })
    .click();
  await expect(page.getByRole('link', { name: 'Go to the check' })).toHaveCount(0);
  await keep(page, server.url, [rest('second', now + 300_000)]);
  await page.goto(`${server.url}#/finish`);
  await page
    .getByRole('group', { name: /ease it/ })
    .getByRole('button', { name: 'No', exact: true })
    .click();
  await page.getByRole('link', { name: 'Go to the check' }).click();
  await heading(page, 'Bladder, bowel and feeling');
});

for (const theme of ['light', 'dark', 'sun'] as const)
  test(`axe finds nothing: ${theme}`, async ({ page, server }) => {
    await keep(page, server.url, [], { theme });
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      await expect(page.locator(`html[data-theme="${theme}"]`)).toHaveCount(1);
      found.push(...(await violations(page)).map((one) => `${where}: ${one}`));
    };
    await door(page).click();
    await lean(page);
    await look('new');
    await press(page, 'Yes, or not sure');
    await look('tick');
    await press(page, 'None of these after all');
    await press(page, 'None of these');
    await look('pain');
    await press(page, '8 of 10');
    await heading(page, 'Getting home');
    await look('home');
    await page.goto(`${server.url}#/now`);
    await heading(page, 'Stop. Lean or sit.');
    await look('still');
    expect(found).toEqual([]);
  });

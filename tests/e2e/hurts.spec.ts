import type { Page } from '@playwright/test';
import type { FinishedSession } from '../../src/record/kept.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { violations } from './access.ts';
import { begin, expect, runningSession, test } from './app-test.ts';
import { bellOffsets } from './bell-offsets.ts';
import { recordedSound, recordSound } from './record-sound.ts';

/** The recording, and the look for what is hard to reach, need scripts of their own. */
test.use({ bypassCSP: true });

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();

/** Into the doing of the first exercise, and the key. */
const hurtInFirst = async (page: Page, url: string, routine = 'home_relief'): Promise<void> => {
  await begin(page, url, routine);
  await press(page, '10 seconds on');
  await press(page, '10 seconds on');
  await page.waitForTimeout(600);
  await press(page, 'That hurts');
};
const tight = (page: Page): Promise<void> => press(page, 'Tight or sore');
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Where is it, and how much?' });

/** Newest first. */
const record = (page: Page): Promise<FinishedSession[]> =>
  page.evaluate(
    () =>
      new Promise<FinishedSession[]>((resolve, reject) => {
        const open = indexedDB.open('backstride');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('finished').objectStore('finished').getAll();
          read.onsuccess = () => {
            open.result.close();
            resolve((read.result as FinishedSession[]).toSorted((a, b) => b.startedAt - a.startedAt));
          };
        };
      }),
  );

/** Its bells alone, from a moment on, as if it began there. */
const bellsFrom = (timeline: Timeline, from: number, until: number): Timeline => ({
  ...timeline,
  total: until - from,
  segments: [],
  cues: timeline.cues.filter(({ at }) => at >= from && at < until).map((cue) => ({ ...cue, at: cue.at - from })),
});

for (const [worklets, which] of [
  [null, 'deck'],
  ['worklets', 'other'],
] as const)
  test(`smaller goes on at once in the easier version, and its bells sound${worklets ? ', without worklets' : ''}`, async ({
    page,
    server,
  }) => {
    test.setTimeout(120_000);
    await recordSound(page, worklets);
    await hurtInFirst(page, server.url);
    const before = await runningSession(page);
    await tight(page);
    await expect(sheet(page).getByText('Make it smaller: about half the usual way.')).toBeVisible();
    await press(page, 'Make it smaller');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Cat-cow' })).toBeVisible();
    await expect(page.getByText('Get ready').first()).toBeVisible();
    const { timeline, choices, id } = await runningSession(page);
    expect(id).toBe(before.id);
    expect(choices.levels).toEqual({ cat_cow: 'easier' });
    const [cut, now] = timeline.blocks;
    expect(cut?.duration).toBeLessThan(before.timeline.blocks[0]?.duration ?? 0);
    const from = now?.start ?? 0;
    await page.waitForTimeout(22_000);
    await press(page, 'Pause');
    const { rate, samples } = await recordedSound(page, which);
    const offsets = bellOffsets(bellsFrom(timeline, from, from + 20), samples, rate, null, worklets === null);
    expect(offsets.length).toBeGreaterThanOrEqual(6);
    for (const { sample, off, likeness } of offsets) {
      expect(Math.abs(off), `${sample} is off by ${off} samples`).toBeLessThanOrEqual(1);
      expect(likeness, `${sample} sounds like itself`).toBeGreaterThan(0.7);
    }
  });

test('something else takes its place', async ({ page, server }) => {
  await hurtInFirst(page, server.url);
  await tight(page);
  await press(page, 'Standing cat-cow instead');
  await expect(page.getByRole('heading', { name: 'Standing cat-cow' })).toBeVisible();
  const { timeline } = await runningSession(page);
  expect(timeline.blocks.map(({ exercise }) => exercise).slice(0, 3)).toEqual(['cat_cow', 'cat_cow_stand', 'sktc']);
});

test('skip it goes on with the next move', async ({ page, server }) => {
  await hurtInFirst(page, server.url);
  await tight(page);
  await press(page, 'Skip it');
  await expect(page.getByRole('heading', { name: 'Single knee to chest' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('from 6 on ending comes first, and what was told is kept with the session', async ({ page, server }) => {
  await hurtInFirst(page, server.url, 'knee_to_chest_alone');
  await tight(page);
  const keys = sheet(page).getByRole('group', { name: 'What now?' }).getByRole('button');
  await expect(keys.first()).toHaveText('Make it smaller');
  // A move with sides knows which it was.
  await expect(sheet(page).getByRole('radio', { name: /^(Left|Right)$/, checked: true })).toHaveCount(1);
  await sheet(page).getByRole('radio', { name: '7', exact: true }).check();
  await expect(page.getByText('That is enough for today.')).toBeVisible();
  await expect(keys.first()).toHaveText('End here');
  await keys.first().click();
  await expect(page).toHaveURL(/#\/finish/);
  await expect.poll(async () => (await record(page))[0]?.pain).toMatchObject({ peak: 7, suspect: 'sktc' });
});

test('what was told is kept where the session went on, too', async ({ page, server }) => {
  await hurtInFirst(page, server.url, 'cat_cow_alone');
  await tight(page);
  await sheet(page).getByRole('radio', { name: '4', exact: true }).check();
  await press(page, 'Skip it');
  await expect(page).toHaveURL(/#\/finish/);
  await expect.poll(async () => (await record(page))[0]?.pain?.peak).toBe(4);
});

test('the second time it says that the move is put aside; a mistake does not count', async ({ page, server }) => {
  await hurtInFirst(page, server.url);
  const aside = page.getByText(/Cat-cow has hurt twice now/);
  await tight(page);
  await expect(aside).toBeHidden();
  await press(page, 'A mistake, go on');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  for (const seen of [false, true]) {
    await press(page, 'That hurts');
    await tight(page);
    await expect(aside).toBeVisible({ visible: seen });
    if (!seen) await press(page, 'Make it smaller');
  }
});

test('down a leg ends it and opens the check', async ({ page, server }) => {
  await hurtInFirst(page, server.url);
  await press(page, 'Down a leg, numb or weak');
  await expect(page).toHaveURL(/#\/check/);
  await expect(page.getByRole('heading', { name: 'What feels wrong?' })).toBeVisible();
  await expect
    .poll(async () => (await record(page))[0])
    .toMatchObject({ outcome: 'stopped', pain: { leg: 'furtherDown', suspect: 'cat_cow' } });
});

test('cut off after it was made smaller, it goes on in that form', async ({ page, server }) => {
  await hurtInFirst(page, server.url);
  await tight(page);
  await press(page, 'Make it smaller');
  await page.waitForTimeout(1500);
  const before = await runningSession(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.goto(`${server.url}#/`);
  await page.getByRole('link', { name: 'Go on from there' }).click();
  await press(page, '2 of 10, nothing new');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(await runningSession(page)).toEqual(before);
  await expect(page.getByRole('heading', { name: 'Cat-cow' })).toBeVisible();
});

test('all of it works from a keyboard, and is large enough to hit with text at 200 %', async ({
  page,
  server,
}, info) => {
  await begin(page, server.url, 'home_relief');
  // The keys listen a moment after the screen is drawn.
  await expect(async () => {
    await page.keyboard.press('h');
    await expect(page.getByRole('heading', { name: 'Stopped. What is it like?' })).toBeFocused({ timeout: 1500 });
  }).toPass();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where is it, and how much?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Left' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '6', exact: true })).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('portrait.png') });
  await page.setViewportSize({ width: 844, height: 390 });
  await page.screenshot({ path: info.outputPath('landscape.png') });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.screenshot({ path: info.outputPath('large.png') });
  const small = await sheet(page).evaluate((dialog) => [
    ...[...dialog.querySelectorAll('button, label.option')]
      .map((one) => ({ text: one.textContent, ...one.getBoundingClientRect().toJSON() }))
      .filter(({ width, height }) => width < 48 || height < 48)
      .map(({ text }) => text),
    ...(dialog.scrollWidth > dialog.clientWidth ? ['the sheet is too wide'] : []),
  ]);
  expect(small).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'End here' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect((await runningSession(page)).choices.levels).toEqual({ cat_cow: 'easier' });
});

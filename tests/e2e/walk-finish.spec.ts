/** The end of a walk, and walks of the past: as they are kept, so they are told. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import FitParser from 'fit-file-parser';
import type { FinishedSession } from '../../src/record/kept.ts';
import { objections, pointsOf } from '../fixtures/tcx/read-tcx.ts';
import { violations } from './access.ts';
import { expect, test } from './app-test.ts';
import { day, keep, tight, unfelt, walk } from './kept-walks.ts';

/** The page's own policy forbids foreign scripts, so axe comes in through the debugger. */
test.use({ bypassCSP: true });

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
const inked = (page: Page): Promise<number> =>
  page.locator('.cadence-plot canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, n) => n % 4 === 3 && value > 0).length;
  });

test('a walk is told by how long it went before it tightened, in numbers, a chart and a table', async ({
  page,
  server,
}) => {
  await keep(page, server.url, [walk('one', Date.now() - 1_300_000, 20, { tightAt: tight(14) })], { cadence: 109 });
  await page.goto(`${server.url}#/finish`);
  await expect(page.locator('.finish-number')).toHaveText('14 minutes before it tightened');
  await expect(page.getByText('At the same speed: 68 cm before, 64 cm with the beat.')).toBeVisible();
  await expect(
    page.getByText('Next time: your own pace, 109 steps a minute, to learn to match the beat.'),
  ).toBeVisible();
  const chart = await page.locator('.cadence-plot canvas').boundingBox();
  expect(chart?.width).toBeGreaterThan(200);
  expect(chart?.height).toBeGreaterThan(150);
  expect(await inked(page), 'pixels drawn on').toBeGreaterThan(1000);
  await page.getByText('Minute by minute, as a table').click();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(21);
  await expect(rows.nth(1)).toHaveText(/^1\D*10[89]–noneoff$/);
  await expect(rows.nth(4)).toHaveText(/^4113113on$/);
  await expect(rows.nth(15)).toHaveText(/tight or sore$/);
  const marks = page.getByRole('region', { name: 'What you noticed' });
  await expect(marks.getByText('at 14:00 · 820 m · 106 steps a minute')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a walk is saved as files that others read', async ({ page, server }) => {
  const startedAt = new Date(2026, 4, 4, 9, 30).getTime();
  await keep(page, server.url, [walk('one', startedAt, 20)]);
  await page.goto(`${server.url}#/walks/one`);
  const save = async (name: string): Promise<Download> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return download;
  };
  const fit = await save('Save as FIT');
  expect(fit.suggestedFilename()).toBe('backstride-walk-2026-05-04-0930.fit');
  await expect(
    page.getByRole('status').filter({ hasText: 'Saved as backstride-walk-2026-05-04-0930.fit.' }),
  ).toBeVisible();
  const read = await new FitParser({ force: false, mode: 'list' }).parseAsync(
    new Uint8Array(await bytesOf(fit)).buffer,
  );
  expect(read.sessions?.[0]).toMatchObject({ sport: 'walking', total_distance: 1520, total_timer_time: 1200 });
  expect(new Date(read.sessions?.[0]?.start_time ?? 0).getTime()).toBe(startedAt);
  expect(read.records).toHaveLength(241);

  const tcx = await save('Save as TCX');
  expect(tcx.suggestedFilename()).toBe('backstride-walk-2026-05-04-0930.tcx');
  const xml = (await bytesOf(tcx)).toString('utf8');
  expect(objections(xml)).toEqual([]);
  const track = pointsOf(xml);
  expect(track).toHaveLength(241);
  expect(track[0]?.time).toBe(startedAt);
  expect(track[100]?.cadence, 'a gap stays a gap').toBeNull();
});

test('past walks are listed from Today, and each opens again', async ({ page, server }) => {
  const now = Date.now();
  await keep(page, server.url, [
    walk('new', now - day, 20, { tightAt: tight(14) }),
    walk('old', now - 7 * day, 15, { tightAt: tight(9) }),
    walk('felt not', now - 3 * day, 10, { cadence: unfelt, sensors: 'none', steps: null, distance: null }),
  ]);
  const line = page.locator('.tightening-line');
  await expect(line).toHaveText('14 min before it tightened yesterday. A week ago it was 9 min. Your walks');
  await line.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your walks');
  const rows = page.locator('.walk-row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('tightened after 14 min · 111 steps a minute');
  await expect(rows.nth(1)).toContainText('did not tighten · steps not felt');
  await rows.nth(2).click();
  await expect(page.locator('.finish-number')).toHaveText('9 minutes before it tightened');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your walks');
});

test('a walk without sensors says so, and shows no empty chart', async ({ page, server }) => {
  const blind = walk('one', Date.now() - 700_000, 10, {
    cadence: unfelt,
    sensors: 'none',
    steps: null,
    distance: null,
    stepLength: null,
  });
  await keep(page, server.url, [blind]);
  await page.goto(`${server.url}#/finish`);
  await expect(page.locator('.finish-number')).toHaveText('10 minutes walked');
  await expect(page.getByText('Your steps were not felt on this walk.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Count your steps now' })).toHaveAttribute('href', '#/measure');
  await expect(page.getByRole('button', { name: 'Save as FIT' })).toBeVisible();
  await expect(page.locator('canvas, .cadence-table')).toHaveCount(0);
});

test('after a rest, Walk on starts the same drill at 95 % of the pace', async ({ page, server }) => {
  const now = Date.now();
  const before = { ...walk('one', now - 1000, 12, { tightAt: tight(11) }), planned: 1200 };
  const rest: FinishedSession = {
    ...walk('rest', now, 4),
    routine: 'walk_break',
    name: 'Walk break',
    kind: 'break',
    walk: undefined as never,
  };
  await keep(page, server.url, [before, rest], { cadence: 120 });
  await page.goto(`${server.url}#/finish`);
  await expect(page.getByText('Of this walk, 8 minutes are left.')).toBeVisible();
  await expect(page.getByText('Walk on begins at 107 steps a minute, 95 % of your pace before')).toBeVisible();
  await page.getByRole('link', { name: 'Walk on' }).click();
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const running = await page.evaluate(
    () =>
      new Promise<{ choices: { cadence: number; minutes: number }; timeline: { routine: string } }>((resolve) => {
        const open = indexedDB.open('backstride');
        open.onsuccess = () => {
          const read = open.result.transaction('running').objectStore('running').get('session');
          read.onsuccess = () => resolve(read.result);
        };
      }),
  );
  expect(running.timeline.routine).toBe('drill_short_quick');
  expect(running.choices.cadence).toBeCloseTo(0.95 * 113, 5);
  expect(running.choices.minutes).toBe(8);
});

for (const theme of ['light', 'dark', 'sun'] as const)
  test(`axe finds nothing at the end of a walk: ${theme}`, async ({ page, server }) => {
    const now = Date.now();
    await keep(
      page,
      server.url,
      [
        walk('one', now - 1_300_000, 20, { tightAt: tight(14) }),
        walk('two', now - 2 * day, 20),
        walk('three', now - 7 * day, 12, { cadence: unfelt, sensors: 'none', steps: null, tightAt: tight(9) }),
      ],
      { theme },
    );
    await expect(page.locator(`html[data-theme="${theme}"]`)).toHaveCount(1);
    const found: string[] = [];
    for (const screen of ['', 'finish', 'walks', 'walks/three', 'walks/gone']) {
      await page.goto(`${server.url}#/${screen}`);
      await expect(page.locator('.tightening-line, .walk-rest, .walk-rows, .content .button').first()).toBeVisible();
      for (const summary of await page.locator('summary').all()) await summary.click();
      found.push(...(await violations(page)).map((one) => `${screen}: ${one}`));
    }
    expect(found).toEqual([]);
  });

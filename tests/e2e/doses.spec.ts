/** How sessions were borne decides the next: the dose, what rests, and what is put aside. */
import type { Page } from '@playwright/test';
import { emptyDiary, type Hurt } from '../../src/record/diary.ts';
import type { FinishedSession } from '../../src/record/kept.ts';
import { type SessionPain, untold } from '../../src/record/pain.ts';
import { violations } from './access.ts';
import { begin, expect, runningSession, test } from './app-test.ts';
import { day, keep, walk } from './kept-walks.ts';

const green: SessionPain = { ...untold, pre: 1, peak: 1, post: 1, leg: 'none', morning: 'asBefore' };
const relief = (ago: number, pain: Partial<SessionPain> = {}): FinishedSession => ({
  id: `relief-${ago}`,
  routine: 'home_relief',
  name: 'Home relief',
  kind: 'stretch',
  startedAt: Date.now() - ago * day,
  endedAt: Date.now() - ago * day + 300_000,
  planned: 300,
  spent: 300,
  outcome: 'complete',
  blocks: ['cat_cow', 'sktc', 'pelvic_tilt'].map((exercise) => ({
    exercise,
    name: exercise,
    side: null,
    planned: 90,
    spent: 90,
    outcome: 'done',
  })),
  pain: { ...green, ...pain },
});
const three = [1, 3, 5].map((ago) => relief(ago));

/** Into the app's own store; the app has to be opened anew. */
const keepHurts = (page: Page, hurts: readonly Hurt[]): Promise<void> =>
  page.evaluate(
    (diary) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('backstride');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction('care', 'readwrite');
          write.objectStore('care').put(diary, 'diary');
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
          write.onerror = () => reject(write.error);
        };
      }),
    { ...emptyDiary, hurts },
  );

const row = (page: Page, name: string) => page.locator('.routine-item', { has: page.getByRole('heading', { name }) });
const repsOf = async (page: Page, exercise: string): Promise<number[]> => {
  const { timeline } = await runningSession(page);
  return timeline.blocks
    .filter((block) => block.exercise === exercise)
    .map(({ segments: [first, end] }) =>
      Math.max(...timeline.segments.slice(first, end).map(({ rep }) => rep?.of ?? 1)),
    );
};

test('three good sessions are two repetitions more, on the page and in the player', async ({ page, server }) => {
  await keep(page, server.url, three);
  await page.goto(`${server.url}#/routines/home_relief`);
  await expect(row(page, 'Cat-cow')).toContainText('10 times');
  await expect(row(page, 'Cat-cow')).toContainText('Three good sessions: 2 more repetitions.');
  await begin(page, server.url, 'home_relief');
  await expect.poll(() => repsOf(page, 'cat_cow')).toEqual([10]);
  await expect.poll(() => repsOf(page, 'pelvic_tilt')).toEqual([10]);
  await expect(page.getByText(/of 10/).first()).toBeAttached({ timeout: 40_000 });
});

test('the person may choose less than that, and it is less in the player', async ({ page, server }) => {
  await keep(page, server.url, three);
  await page.goto(`${server.url}#/routines/home_relief`);
  const tilt = row(page, 'Pelvic tilt');
  await tilt.locator('summary').click();
  await tilt.getByRole('radio', { name: 'Easier' }).check();
  await expect(tilt).not.toContainText('Three good sessions');
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect((await runningSession(page)).choices.levels['pelvic_tilt']).toBe('easier');
});

test('what was suspected after too much of it rests, and the rest is half', async ({ page, server }) => {
  await keep(page, server.url, [relief(1, { peak: 7, suspect: 'sktc' })]);
  await page.goto(`${server.url}#/routines/home_relief`);
  await page.getByText('Made to suit you').click();
  await expect(page.locator('.changes')).toContainText('Single knee to chest rests for two days.');
  await expect(row(page, 'Seated knee hug')).toBeVisible();
  await expect(row(page, 'Cat-cow')).toContainText('It was too much: half as much this time.');
  expect(await violations(page)).toEqual([]);
  await begin(page, server.url, 'home_relief');
  await expect.poll(() => repsOf(page, 'cat_cow')).toEqual([4]);
  expect(await repsOf(page, 'sktc')).toEqual([]);
});

test.describe('a move that hurt twice', () => {
  const hurt = (ago: number): Hurt => ({ exercise: 'bridge', at: Date.now() - ago * day, side: null, severity: 4 });
  test.beforeEach(async ({ page, server }) => {
    await page.goto(server.url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await keepHurts(page, [hurt(4), hurt(1)]);
    await page.reload();
    await page.goto(`${server.url}#/routines/support`);
    await expect(row(page, 'Glute bridge')).toContainText('It hurt twice, so it is put aside.');
  });

  test('is gone', async ({ page, server }) => {
    await begin(page, server.url, 'support');
    await expect.poll(() => repsOf(page, 'dead_bug')).not.toEqual([]);
    expect(await repsOf(page, 'bridge')).toEqual([]);
  });

  test('comes back with its key, for good', async ({ page, server }) => {
    const bridge = row(page, 'Glute bridge');
    expect(await violations(page)).toEqual([]);
    await bridge.getByRole('button', { name: 'Bring it back: Glute bridge' }).click();
    await expect(bridge).not.toContainText('put aside');
    await expect(bridge.locator('summary')).toBeFocused();
    await expect(bridge).toContainText('2 sets of 10');
    await page.reload();
    await expect(bridge).toContainText('2 sets of 10');
    await begin(page, server.url, 'support');
    await expect.poll(() => repsOf(page, 'bridge')).toEqual([10, 10]);
  });
});

test('two green, easy walks are a level more', async ({ page, server }) => {
  const well: SessionPain = { ...green, effort: 3, felt: 'easy' };
  const walks = [1, 4].map((ago) => ({
    ...walk(`walk-${ago}`, Date.now() - ago * day, 12, { level: 0, target: 108, baseline: 108 }),
    pain: well,
  }));
  await keep(page, server.url, walks, { cadence: 108 });
  await page.goto(`${server.url}#/finish`);
  await expect(page.getByText('Next time: a little quicker, 111 steps a minute')).toBeVisible();
});

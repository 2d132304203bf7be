import type { Page } from '@playwright/test';
import { begin, expect, openFile, runningSession, shortRoutine, test } from './app-test.ts';
import { bellOffsets } from './bell-offsets.ts';
import { contexts, recordedSound, recordSound } from './record-sound.ts';

test.use({ bypassCSP: true });

const withSoundscape = async (page: Page, url: string): Promise<void> => {
  await recordSound(page);
  await page.goto(`${url}#/settings`);
  await page.getByRole('switch', { name: /^Soft waves/ }).check();
  await openFile(page, url, 'short.json', shortRoutine);
  await expect(page).toHaveURL(/routines\/short_one/);
  await begin(page, url, 'short_one');
};

const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / Math.max(1, samples.length));

/** How loud Howler's context is over the next 0.7 s; 0 where it plays nothing at all. */
const heardNow = async (page: Page): Promise<number> => {
  const nothing = { rate: 1, samples: new Float32Array() };
  const before = await recordedSound(page, 'other').catch(() => nothing);
  await page.waitForTimeout(700);
  const after = await recordedSound(page, 'other').catch(() => nothing);
  return loudness(after.samples.slice(before.samples.length));
};

test('the soundscape disturbs no bell, and the deck outlives it', { tag: '@long' }, async ({ page, server }) => {
  test.setTimeout(240_000);
  await withSoundscape(page, server.url);
  const { timeline } = await runningSession(page);
  // Howler suspends an idle context of its own after 30 s, and closes one it does not like: never the deck's.
  await page.waitForTimeout(36_000);
  expect((await contexts(page)).find(({ deck }) => deck)?.state).toBe('running');
  expect(await heardNow(page)).toBeGreaterThan(0.0005);
  await expect(page).toHaveURL(/#\/finish/, { timeout: (timeline.total + 30) * 1000 });
  const { rate, samples } = await recordedSound(page, 'deck');
  const offsets = bellOffsets(timeline, samples, rate);
  expect(offsets.length).toBeGreaterThan(12);
  for (const { sample, off, likeness } of offsets) {
    expect(Math.abs(off), `${sample} is off by ${off} samples`).toBeLessThanOrEqual(1);
    expect(likeness, `${sample} sounds like itself`).toBeGreaterThan(0.7);
  }
  // Nothing goes on under the finish screen. Reading a recording this long takes seconds by itself.
  await expect.poll(() => heardNow(page), { timeout: 60_000 }).toBe(0);
});

test('the soundscape waits with the session', async ({ page, server }) => {
  await withSoundscape(page, server.url);
  await expect.poll(() => heardNow(page), { timeout: 15_000 }).toBeGreaterThan(0.0005);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => heardNow(page)).toBe(0);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => heardNow(page), { timeout: 10_000 }).toBeGreaterThan(0.0005);
});

test('the end that is reached by next still has its chime', async ({ page, server }) => {
  await recordSound(page);
  await openFile(page, server.url, 'short.json', shortRoutine);
  await begin(page, server.url, 'short_one');
  const { timeline } = await runningSession(page);
  for (let i = 0; i < timeline.blocks.length; i += 1) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/finish/);
  // The deck is silent at once; the chime comes from Howler.
  await expect.poll(() => contexts(page).then((all) => all.find(({ deck }) => deck)?.state)).toBe('closed');
  await expect.poll(() => heardNow(page), { timeout: 5000 }).toBeGreaterThan(0.01);
});

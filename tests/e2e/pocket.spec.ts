import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { JournalEntry } from '../../src/record/kept.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { violations } from './access.ts';
import { begin, expect, journal, openFile, runningSession, shortRoutine, test } from './app-test.ts';
import { bellOffsets } from './bell-offsets.ts';

/** Every audio element that began to play: where, when, and how long its sound is. */
interface Begun {
  readonly at: number;
  readonly time: number;
  readonly duration: number;
  readonly audio: HTMLAudioElement;
}
type Watched = { readonly begun: Begun[]; refuse: boolean };

const watchElements = (page: Page, refuse = false): Promise<unknown> =>
  page.addInitScript((refused) => {
    const watched: Watched = { begun: [], refuse: refused };
    Object.assign(globalThis, { watched });
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLAudioElement) {
      if (watched.refuse) return Promise.reject(new DOMException('a tap is needed', 'NotAllowedError'));
      const note = (): void => {
        watched.begun.push({ at: this.currentTime, time: performance.now(), duration: this.duration, audio: this });
      };
      this.addEventListener('playing', note, { once: true });
      return play.call(this);
    };
  }, refuse);

/** Where the element that plays the whole session is now, how long it is, and where it was when it began to sound. */
const fileNow = (page: Page): Promise<{ begunAt: number; now: number; since: number; duration: number } | null> =>
  page.evaluate(() => {
    // The carrier loops; a session does not.
    const one = (globalThis as unknown as { watched: Watched }).watched.begun.findLast(({ audio }) => !audio.loop);
    if (!one) return null;
    const { audio, at, time, duration } = one;
    return { begunAt: at, now: audio.currentTime, since: (performance.now() - time) / 1000, duration };
  });

const openPocket = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Remind me' }).click();
  await page.getByRole('button', { name: 'For a locked phone' }).click();
  await expect(page.getByRole('heading', { name: 'For a locked phone' })).toBeVisible();
};

/** Samples of a mono 16-bit WAV file, after a look at what its header says. */
const samplesOf = (wav: Buffer): { rate: number; samples: Float32Array } => {
  expect(wav.toString('latin1', 0, 4)).toBe('RIFF');
  expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
  expect(wav.toString('latin1', 8, 16)).toBe('WAVEfmt ');
  expect([wav.readUInt16LE(20), wav.readUInt16LE(22), wav.readUInt16LE(34)]).toEqual([1, 1, 16]);
  expect(wav.readUInt32LE(40)).toBe(wav.length - 44);
  const samples = new Float32Array((wav.length - 44) / 2);
  for (let i = 0; i < samples.length; i += 1) samples[i] = wav.readInt16LE(44 + i * 2) / 32768;
  return { rate: wav.readUInt32LE(24), samples };
};

/** The file that a press on its key saves. */
const saved = async (page: Page): Promise<{ name: string; bytes: Buffer }> => {
  const asked = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save the file' }).click();
  const download = await asked;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

const expectBells = (timeline: Timeline, bytes: Buffer): void => {
  const { rate, samples } = samplesOf(bytes);
  expect(samples.length / rate).toBeGreaterThanOrEqual(timeline.total);
  const offsets = bellOffsets(timeline, samples, rate, 0);
  expect(offsets.length).toBeGreaterThan(12);
  for (const { sample, off, likeness } of offsets) {
    expect(Math.abs(off), `${sample} is off by ${off} samples`).toBeLessThanOrEqual(1);
    expect(likeness, `${sample} sounds like itself`).toBeGreaterThan(0.7);
  }
};

test('a session becomes one sound file, goes on from it where it was, and the file can be saved', async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  await watchElements(page);
  await openFile(page, server.url, 'short.json', shortRoutine);
  await expect(page).toHaveURL(/routines\/short_one/);
  await begin(page, server.url, 'short_one');
  const { timeline } = await runningSession(page);
  await page.waitForTimeout(2500);
  await openPocket(page);
  await expect(page.getByText(/^About \d+(\.\d)? MB for \d/)).toBeVisible();
  const { position }: JournalEntry = await journal(page);
  expect(position).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Make this session one sound file' }).click();
  await expect(page.getByText('Made. It goes on from the same place.')).toBeVisible({ timeout: 60_000 });
  // The key is gone that was pressed; what takes its place has the focus.
  await expect(page.getByRole('link', { name: 'Save the file' })).toBeFocused();

  const { name, bytes } = await saved(page);
  expect(name).toBe('backstride-short-one.wav');
  expectBells(timeline, bytes);

  expect(await fileNow(page), 'it waits for its tap').toBeNull();
  await page.getByRole('button', { name: 'Go on from the file' }).click();
  await expect.poll(() => fileNow(page)).not.toBeNull();
  await page.waitForTimeout(2000);
  const file = await fileNow(page);
  expect(file?.duration).toBeGreaterThanOrEqual(timeline.total);
  expect(Math.abs((file?.begunAt ?? 0) - position)).toBeLessThan(0.3);
  expect(Math.abs((file?.now ?? 0) - position - (file?.since ?? 0))).toBeLessThan(0.3);

  // A pause is a pause, and the screen follows the file.
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = await fileNow(page);
  await page.waitForTimeout(700);
  expect((await fileNow(page))?.now).toBe(paused?.now);
  expect((await journal(page)).position).toBeCloseTo(paused?.now ?? 0, 1);
});

test('a routine is saved as a sound file without being played', async ({ page, server }) => {
  test.setTimeout(120_000);
  await watchElements(page);
  await page.goto(`${server.url}#/routines/cat_cow_alone`);
  await page.getByText('Save as a sound file').click();
  await expect(page.getByText(/^About \d+(\.\d)? MB for \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect(page.getByText('Made.', { exact: true })).toBeVisible({ timeout: 60_000 });
  const { name, bytes } = await saved(page);
  expect(name).toBe('backstride-cat-cow-alone.wav');
  const { rate, samples } = samplesOf(bytes);
  const told = /About ([\d.]+) MB/.exec((await page.getByText(/^About .* MB/).textContent()) ?? '')?.[1];
  // What rings after the end is not in what was told: a few seconds.
  expect(bytes.length / 1_000_000).toBeGreaterThanOrEqual(Number(told) - 0.1);
  expect(bytes.length / 1_000_000).toBeLessThan(Number(told) + 1);
  expect(samples.length / rate).toBeGreaterThan(30);
  expect(samples.some((sample) => Math.abs(sample) > 0.1)).toBe(true);
  expect(await fileNow(page)).toBeNull();
});

test('where no file can be made it says so, and the session goes on as before', async ({ page, server }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Worker');
  });
  await begin(page, server.url, 'cat_cow_alone');
  await openPocket(page);
  await page.getByRole('button', { name: 'Make this session one sound file' }).click();
  await expect(page.getByText(/could not make the file.*goes on as before/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  const before = await page.getByText(/left$/).first().textContent();
  await expect.poll(() => page.getByText(/left$/).first().textContent()).not.toBe(before);
});

test.describe('on a phone that holds the sound', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
    hasTouch: true,
    isMobile: true,
  });

  /** The sound of the page stands still for a while, as when a phone takes it away. */
  const hold = async (page: Page, ms: number): Promise<void> => {
    const each = (what: 'suspend' | 'resume') =>
      page.evaluate(async (call) => {
        for (const context of (globalThis as unknown as { contexts: AudioContext[] }).contexts) await context[call]();
      }, what);
    await each('suspend');
    await page.waitForTimeout(ms);
    await each('resume');
  };

  const watchContexts = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      const contexts: AudioContext[] = [];
      const { AudioContext: Real } = globalThis;
      class Watched extends Real {
        constructor(options?: AudioContextOptions) {
          super(options);
          contexts.push(this);
        }
      }
      Object.assign(globalThis, { contexts, AudioContext: Watched });
    });

  test('the session goes on from a sound file by itself, at its place, and says so', async ({ page, server }) => {
    test.setTimeout(90_000);
    await watchElements(page);
    await watchContexts(page);
    await begin(page, server.url, 'cat_cow_alone');
    await page.waitForTimeout(1500);
    await hold(page, 4000);
    await expect(page.getByText(/Your phone held the sound still/)).toBeVisible({ timeout: 40_000 });
    const played = async (): Promise<number> => {
      const file = await fileNow(page);
      return (file?.now ?? 0) - (file?.begunAt ?? 0);
    };
    await expect.poll(played).toBeGreaterThan(0);
    expect(await journal(page).then(({ stalls }) => stalls?.length)).toBe(1);
    // The screen goes on with the file.
    await page.getByRole('button', { name: 'Pause' }).click();
    expect((await journal(page)).position).toBeCloseTo((await fileNow(page))?.now ?? 0, 1);
  });

  test('a file that is refused without a tap leaves the sound that there is, and begins with one', async ({
    page,
    server,
  }) => {
    test.setTimeout(90_000);
    await watchElements(page, true);
    await watchContexts(page);
    await begin(page, server.url, 'cat_cow_alone');
    await page.waitForTimeout(1500);
    await hold(page, 4000);
    await expect(page.getByText(/It begins with your tap/)).toBeVisible({ timeout: 40_000 });
    const before = await page.getByText(/left$/).first().textContent();
    await expect.poll(() => page.getByText(/left$/).first().textContent()).not.toBe(before);
    await page.evaluate(() => {
      (globalThis as unknown as { watched: Watched }).watched.refuse = false;
    });
    await page.getByRole('button', { name: 'Play from the file' }).click();
    await expect.poll(() => fileNow(page)).not.toBeNull();
    await expect(page.getByText(/It begins with your tap/)).toBeHidden();
  });
});

test.describe('the dialog', () => {
  // The page's own policy forbids foreign scripts, so axe comes in through the debugger.
  test.use({ bypassCSP: true });

  test('axe finds nothing in it, nor in what is saved from a routine', async ({ page, server }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      await page.waitForTimeout(400);
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    };
    await page.goto(`${server.url}#/routines/cat_cow_alone`);
    await page.getByText('Save as a sound file').click();
    await look('routine');
    await begin(page, server.url, 'cat_cow_alone');
    await openPocket(page);
    await look('before');
    await page.getByRole('button', { name: 'Make this session one sound file' }).click();
    await expect(page.getByText('Made. It goes on from the same place.')).toBeVisible({ timeout: 60_000 });
    await look('made');
    expect(found).toEqual([]);
  });
});

/** What can go wrong with the sound in the middle of a session, in a real browser: it goes on, or the screen says so. */
import type { Page } from '@playwright/test';
import { sampleBank } from '../../src/sound/samples.ts';
import { openBrowser } from '../bench/sound/browser.mjs';
import { hasPulse, openOutput } from '../bench/sound/output.mjs';
import { begin, expect, test } from './app-test.ts';
import { checkOf, keepCheck } from './checked.ts';
import { contexts, findSound, recordedSound, recordSound } from './record-sound.ts';

/** The recorder is a script of its own. */
test.use({ bypassCSP: true });

interface Recorded {
  readonly recordings: { readonly context: AudioContext }[];
}

const heldBack = 'The browser is holding the sound back.';
const left = (page: Page) => page.getByText(/left$/).first();
/** The clock of the session goes on. */
const goesOn = async (page: Page): Promise<void> => {
  const before = await left(page).textContent();
  await expect.poll(() => left(page).textContent(), { timeout: 20_000 }).not.toBe(before);
};
/** The latest context of the deck sounds: what it renders is more than nothing, and there is more of it by the second. */
const sounds = async (page: Page): Promise<void> => {
  // Nothing yet where it only just begins.
  const length = (): Promise<number> =>
    recordedSound(page, 'deck').then(
      ({ samples }) => samples.length,
      () => 0,
    );
  const before = await length();
  await expect.poll(length, { timeout: 15_000 }).toBeGreaterThan(before + 20_000);
  const { samples } = await recordedSound(page, 'deck');
  expect(samples.slice(-20_000).some((x) => x !== 0)).toBe(true);
};
const stopAndRead = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped for now' })).toBeVisible();
};

for (const [what, file, answer] of [
  ['no index of the voice', 'voice/manifest.json', { status: 404 }],
  ['no pack of an exercise', 'voice/cat_cow.mp3', { status: 500 }],
  ['a pack that is no sound', 'voice/cat_cow.mp3', { status: 200, body: 'this is no sound' }],
  ['an index that is a page', 'voice/manifest.json', { status: 200, body: '<!doctype html><p>Sign in</p>' }],
] as const)
  test(`with ${what} the session sounds its bells, and shows its words`, async ({ page, server, complaints }) => {
    server.answer(file, answer);
    await recordSound(page);
    await begin(page, server.url, 'cat_cow_alone');
    await goesOn(page);
    await expect(page.getByText('Cat-cow').first()).toBeVisible();
    await sounds(page);
    const { rate, samples } = await recordedSound(page, 'deck');
    const bell = sampleBank(rate).change.subarray(0, Math.round(rate * 0.05));
    expect(findSound(samples, bell, 0, rate * 3).likeness).toBeGreaterThan(0.9);
    // What the browser says of the answers it got; the app has nothing to add.
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !/status of (404|500)/.test(one)));
  });

test('a context that is closed under us is replaced by itself, at the same place', async ({ page, server }) => {
  await recordSound(page);
  await begin(page, server.url, 'cat_cow_alone');
  await sounds(page);
  await page.evaluate(() => (globalThis as unknown as Recorded).recordings[0]?.context.close());
  await expect
    .poll(() => contexts(page))
    .toEqual([
      { deck: true, state: 'closed' },
      { deck: true, state: 'running' },
    ]);
  await goesOn(page);
  await sounds(page);
  await expect(page.getByText(heldBack)).toBeHidden();
});

/** The clock of the first context stands, and it says that it runs. With `stubborn`, stopping and starting does not help. */
const standStill = (page: Page, stubborn: boolean): Promise<void> =>
  page.evaluate(async (never) => {
    const { context } = (globalThis as unknown as Recorded).recordings[0]!;
    const { resume, suspend } = AudioContext.prototype;
    let mended = false;
    Object.defineProperty(context, 'state', { get: () => (context.onstatechange === null ? 'closed' : 'running') });
    await suspend.call(context);
    context.suspend = async () => {
      mended = !never;
    };
    context.resume = async () => {
      if (mended) await resume.call(context);
    };
  }, stubborn);

test('a context that says it runs and stands is begun anew by itself', async ({ page, server }) => {
  await recordSound(page);
  await begin(page, server.url, 'cat_cow_alone');
  await sounds(page);
  await standStill(page, false);
  const stood = await left(page).textContent();
  await page.waitForTimeout(1500);
  expect(await left(page).textContent(), 'it does stand').toBe(stood);
  await goesOn(page);
  await expect(page.getByText(heldBack)).toBeHidden();
  await sounds(page);
  expect(await contexts(page)).toHaveLength(1);
});

test('a context that stands for good is replaced by itself', async ({ page, server }) => {
  await recordSound(page);
  await begin(page, server.url, 'cat_cow_alone');
  await sounds(page);
  await standStill(page, true);
  await expect.poll(() => contexts(page), { timeout: 20_000 }).toHaveLength(2);
  await goesOn(page);
  await sounds(page);
  await expect(page.getByText(heldBack)).toBeHidden();
});

/** Closed whatever came of the test: nobody else would. */
const opened: { close(): unknown }[] = [];
test.afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** A browser started by hand, with a page that records: Playwright's own never hides a page, nor opens a real device. */
const byHand = async (url: string, executable: string | undefined, env?: NodeJS.ProcessEnv) => {
  const browser = await openBrowser(executable ?? 'chromium', env ? { env } : {});
  opened.push(browser);
  await keepCheck(browser.context, url, checkOf());
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const cdp = await browser.context.newCDPSession(page);
  await cdp.send('Page.setBypassCSP', { enabled: true });
  await recordSound(page);
  return { browser, page, cdp };
};

test('a page that is frozen goes on where it was, and says at the end for how long the sound stopped', async ({
  server,
}, { project }) => {
  const { browser, page, cdp } = await byHand(server.url, project.use.launchOptions?.executablePath);
  await begin(page, server.url, 'cat_cow_alone');
  await sounds(page);
  const other = await browser.context.newPage();
  await other.bringToFront();
  // One that is seen is not frozen.
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 6000));
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await page.bringToFront();
  await goesOn(page);
  await sounds(page);
  await expect(page.getByText(heldBack)).toBeHidden();
  await stopAndRead(page);
  const said = (await page.getByText(/Sound stopped/).textContent()) ?? '';
  const [, seconds] = /for (\d+) s/.exec(said) ?? [];
  expect(Number(seconds), said).toBeGreaterThanOrEqual(5);
  expect(Number(seconds), said).toBeLessThanOrEqual(9);
});

test('when the output device is gone the session goes on by itself', async ({ server }, { project }) => {
  test.skip(!hasPulse(), 'there is no PulseAudio to take away');
  const output = await openOutput();
  opened.push(output);
  const { page } = await byHand(server.url, project.use.launchOptions?.executablePath, output.env);
  await begin(page, server.url, 'cat_cow_alone');
  await sounds(page);
  output.stop();
  await expect.poll(async () => (await contexts(page)).length, { timeout: 20_000 }).toBeGreaterThan(1);
  await goesOn(page);
  await sounds(page);
  await expect(page.getByText(heldBack)).toBeHidden();
});

test('a clock that is set forward by hours while the sound goes on is no silence', async ({ page, server }) => {
  await recordSound(page);
  await begin(page, server.url, 'cat_cow_alone');
  await sounds(page);
  const before = await left(page).textContent();
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 3 * 3_600_000;
  });
  await sounds(page);
  await page.waitForTimeout(3000);
  // As much of the session is left as before, less the seconds that passed.
  const seconds = (text: string | null): number => {
    const [, minutes, rest] = /(\d+):(\d\d)/.exec(text ?? '') ?? [];
    return Number(minutes) * 60 + Number(rest);
  };
  expect(seconds(before) - seconds(await left(page).textContent())).toBeLessThan(25);
  await stopAndRead(page);
  await expect(page.getByText(/Sound stopped/)).toBeHidden();
});

test('a browser that refuses to resume in a tap gives another context', async ({ page, server }) => {
  await recordSound(page);
  await begin(page, server.url, 'cat_cow_alone');
  await sounds(page);
  await page.evaluate(async () => {
    const { context } = (globalThis as unknown as Recorded).recordings[0]!;
    context.resume = () => {
      throw new DOMException('not now', 'InvalidStateError');
    };
    await context.suspend();
  });
  await expect(page.getByText(heldBack)).toBeVisible();
  await page.getByRole('button', { name: 'Turn sound on' }).click();
  await expect(page.getByText(heldBack)).toBeHidden();
  await expect.poll(() => contexts(page)).toHaveLength(2);
  await goesOn(page);
  await sounds(page);
});

test('the beat that lost its context sounds again after one tap', async ({ page, server }) => {
  await recordSound(page);
  await page.goto(`${server.url}#/beat`);
  await page.getByRole('link', { name: 'Start the beat' }).click();
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await sounds(page);
  await page.evaluate(() => (globalThis as unknown as Recorded).recordings[0]?.context.close());
  await page.getByRole('button', { name: 'Turn sound on' }).click();
  await expect.poll(() => contexts(page)).toHaveLength(2);
  await sounds(page);
  await expect(page.getByText(heldBack)).toBeHidden();
});

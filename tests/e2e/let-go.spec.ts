/** The sound of a session is there when it is asked for, and nothing of it is left when it is over. */
import type { Page } from '@playwright/test';
import { sampleBank } from '../../src/sound/samples.ts';
import { begin, expect, openFile, test } from './app-test.ts';
import { contexts, findSound, recordedSound, recordSound } from './record-sound.ts';

/** The recorder is a script of its own. */
test.use({ bypassCSP: true });

interface Spied {
  readonly recordings: { readonly context: AudioContext; readonly deck: boolean }[];
  readonly keys: Record<string, (() => void) | null>;
  readonly elements: HTMLAudioElement[];
  readonly types: string[];
}

/** Media keys that can be pressed, audio elements that can be stopped, and an audio session such as iPhones have. */
const spy = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const keys: Record<string, unknown> = {};
    const elements = new Set<HTMLMediaElement>();
    const types: string[] = ['auto'];
    Object.assign(globalThis, { keys, types });
    Object.defineProperty(globalThis, 'elements', { get: () => [...elements] });
    const set = MediaSession.prototype.setActionHandler;
    MediaSession.prototype.setActionHandler = function (this: MediaSession, action, handler) {
      keys[action] = handler;
      set.call(this, action, handler);
    };
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      elements.add(this);
      return play.call(this);
    };
    Object.defineProperty(navigator, 'audioSession', {
      value: {
        get type() {
          return types.at(-1);
        },
        set type(next) {
          types.push(String(next));
        },
      },
    });
  });

const types = (page: Page): Promise<string[]> => page.evaluate(() => [...(globalThis as unknown as Spied).types]);

/** Both sides of one stretch. */
const brief = JSON.stringify({
  version: 1,
  id: 'brief_one',
  name: 'Brief one',
  summary: 'Both sides, once.',
  kind: 'stretch',
  often: 'In tests',
  items: [{ exercise: 'sktc', priority: 1, dose: { sets: [1], hold: 10 } }],
});
const beginBrief = async (page: Page, url: string, without: 'no voice' | null = null): Promise<void> => {
  await recordSound(page);
  await spy(page);
  if (without) {
    await page.goto(`${url}#/settings`);
    await page.getByRole('switch', { name: /^Voice/ }).uncheck();
  }
  await openFile(page, url, 'brief.json', brief);
  await expect(page).toHaveURL(/routines\/brief_one/);
  await begin(page, url, 'brief_one');
};
const mediaState = (page: Page): Promise<string> => page.evaluate(() => navigator.mediaSession.playbackState);
const decks = async (page: Page): Promise<AudioContextState[]> =>
  (await contexts(page)).filter(({ deck }) => deck).map(({ state }) => state);

/** There is more of it by the second, and not only the floor. */
const sounds = async (page: Page, which: 'deck' | 'other' = 'deck'): Promise<void> => {
  const length = (): Promise<number> =>
    recordedSound(page, which).then(
      ({ samples }) => samples.length,
      () => 0,
    );
  const before = await length();
  await expect
    .poll(
      async () =>
        (await length()) > before &&
        (await recordedSound(page, which)).samples.slice(before).some((x) => Math.abs(x) > 0.01),
      { timeout: 15_000 },
    )
    .toBe(true);
};

test('after its end the last bell is heard whole, and then every deck is let go', async ({ page, server }) => {
  // Words lie over it otherwise.
  await beginBrief(page, server.url, 'no voice');
  expect(await mediaState(page)).toBe('playing');
  expect((await types(page)).at(-1)).toBe('playback');
  // To the last block, which comes to its end by itself.
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/finish/, { timeout: 45_000 });
  expect(await mediaState(page)).toBe('none');
  expect(await decks(page)).toEqual(['running']);
  expect((await types(page)).at(-1)).toBe('playback');
  await expect.poll(() => decks(page), { timeout: 6500 }).toEqual(['closed']);
  await expect.poll(async () => (await types(page)).at(-1)).toBe('auto');
  const { rate, samples } = await recordedSound(page, 'deck');
  const bell = sampleBank(rate).done;
  const onset = bell.subarray(0, Math.round(rate / 20));
  const { at } = findSound(samples, onset, samples.length - 12 * rate, samples.length);
  const whole = findSound(samples, bell, at - 2, at + 2);
  expect(whole.likeness).toBeGreaterThan(0.98);
});

test('a session that is stopped is let go at once', async ({ page, server }) => {
  await beginBrief(page, server.url);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped for now' })).toBeVisible();
  await expect.poll(() => decks(page)).toEqual(['closed']);
  expect(await mediaState(page)).toBe('none');
  expect((await types(page)).at(-1)).toBe('auto');
});

for (const way of ['a media key', 'a tap'] as const)
  test(`sound that was taken during a pause is back with ${way}`, async ({ page, server }) => {
    await beginBrief(page, server.url);
    await sounds(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.evaluate(() => (globalThis as unknown as Spied).recordings.find(({ deck }) => deck)?.context.suspend());
    expect(await decks(page)).toEqual(['suspended']);
    if (way === 'a tap') await page.getByRole('button', { name: 'Go on' }).click();
    else await page.evaluate(() => (globalThis as unknown as Spied).keys['play']?.());
    await expect.poll(() => decks(page)).toEqual(['running']);
    await sounds(page);
    await expect(page.getByText('The browser is holding the sound back.')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

test('a call pauses the session, and its end lets it go on; a pause of the person does not', async ({
  page,
  server,
}) => {
  await beginBrief(page, server.url);
  const paused = page.getByRole('button', { name: 'Go on' });
  const call = (): Promise<void> => page.evaluate(() => (globalThis as unknown as Spied).elements[0]?.pause());
  const callOver = (): Promise<void> => page.evaluate(() => (globalThis as unknown as Spied).elements[0]?.play());
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as Spied).elements.length)).toBe(1);
  await sounds(page);
  await call();
  await expect(paused).toBeVisible();
  await callOver();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await sounds(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(paused).toBeVisible();
  await callOver();
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as Spied).elements.map((one) => one.paused)))
    .toEqual([true]);
  await expect(paused).toBeVisible();
});

const previewed = async (page: Page): Promise<AudioContextState | undefined> =>
  (await contexts(page)).findLast(({ deck }) => !deck)?.state;

test('two previews a while apart both sound, and between them their context rests', async ({ page, server }) => {
  await recordSound(page);
  await spy(page);
  await page.goto(`${server.url}#/settings`);
  const hear = page.getByRole('button', { name: /^Hear it.*Bells$/ });
  await hear.click();
  await sounds(page, 'other');
  expect((await types(page)).at(-1)).toBe('playback');
  await expect.poll(() => previewed(page), { timeout: 6000 }).toBe('suspended');
  await expect.poll(async () => (await types(page)).at(-1)).toBe('auto');
  await page.waitForTimeout(1500);
  await hear.click();
  await sounds(page, 'other');
  await expect.poll(() => previewed(page), { timeout: 6000 }).toBe('suspended');
  expect(await types(page)).toEqual(['auto', 'playback', 'auto', 'playback', 'auto']);
  // As a session over other music would.
  await page.getByRole('radio', { name: 'Over my music' }).check();
  await hear.click();
  await expect.poll(async () => (await types(page)).at(-1)).toBe('ambient');
});

test('the alignment click sounds as a session does, and is put away with its step', async ({ page, server }) => {
  await recordSound(page);
  await spy(page);
  await page.goto(`${server.url}#/sound-check?from=settings`);
  await page.getByRole('button', { name: 'No', exact: true }).click();
  for (let i = 0; i < 4; i += 1) await page.getByRole('button', { name: 'Skip this one' }).click();
  await page.getByRole('button', { name: 'Start the click' }).click();
  await sounds(page, 'other');
  expect((await types(page)).at(-1)).toBe('playback');
  await page.getByRole('button', { name: 'They agree' }).click();
  await expect.poll(() => previewed(page), { timeout: 6000 }).toBe('suspended');
  expect((await types(page)).at(-1)).toBe('auto');
});

/** As iPhones do it: a context sounds once it was asked to inside a tap, not a moment later. */
const letOutOnlyInTaps = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let tapped = false;
    addEventListener('click', () => (tapped = true), true);
    addEventListener('click', () => (tapped = false));
    const RealContext = AudioContext;
    globalThis.AudioContext = class extends RealContext {
      allowed = tapped;
      constructor(options?: AudioContextOptions) {
        super(options);
        if (!tapped) void super.suspend();
      }
      override resume(): Promise<void> {
        this.allowed ||= tapped;
        return this.allowed ? super.resume() : new Promise(() => {});
      }
    };
  });

test('the first tap of the sound check sounds where only taps let sound out', async ({ page, server }) => {
  await letOutOnlyInTaps(page);
  await recordSound(page);
  await page.goto(`${server.url}#/sound-check?from=settings`);
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/try-out-[^/]+\.js$/.test(name)),
  );
  await page.getByRole('button', { name: 'Ring the bell' }).click();
  await expect(page.getByText('Did you hear it?')).toBeVisible();
  await expect(page.getByText('Something holds the sound back')).toBeHidden();
  await sounds(page, 'other');
  // Fetched after the tap: what it plays in was let out in it.
  await page.getByRole('button', { name: 'Yes' }).click();
  await page.getByRole('button', { name: 'Hear the voice' }).click();
  await expect(page.getByText('Did you hear it?')).toBeVisible();
  await expect(page.getByText('Something holds the sound back')).toBeHidden();
});

test('the soundscape is let out by the tap that begins the session', async ({ page, server }) => {
  await letOutOnlyInTaps(page);
  await recordSound(page);
  await page.goto(`${server.url}#/settings`);
  await page.getByRole('switch', { name: /^Soft waves/ }).check();
  await begin(page, server.url, 'cat_cow_alone');
  await expect.poll(() => previewed(page), { timeout: 15_000 }).toBe('running');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => previewed(page), { timeout: 5000 }).toBe('suspended');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => previewed(page), { timeout: 5000 }).toBe('running');
});

import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { SoundPlan } from '../../src/sound/plan.ts';
import { planSession } from '../../src/sound/plan-session.ts';
import { sampleBank } from '../../src/sound/samples.ts';
import { begin, expect, openFile, runningSession, test } from './app-test.ts';
import { bellOffsets } from './bell-offsets.ts';
import { recordedSound, recordSound } from './record-sound.ts';

/** Both sides of one stretch, under a minute. */
const briefRoutine = JSON.stringify({
  version: 1,
  id: 'brief_one',
  name: 'Brief one',
  summary: 'Both sides, once.',
  kind: 'stretch',
  often: 'In tests',
  items: [{ exercise: 'sktc', priority: 1, dose: { sets: [1], hold: 10 } }],
});

test.describe('with no AudioWorklet', () => {
  test.use({ bypassCSP: true });

  test('every bell still falls within one sample of the plan, to the end', { tag: '@long' }, async ({
    page,
    context,
    server,
  }) => {
    test.setTimeout(180_000);
    // As slow as a middling phone: the first second of sound takes longer to render than it is on its way.
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await recordSound(page, 'worklets');
    await openFile(page, server.url, 'brief.json', briefRoutine);
    await expect(page).toHaveURL(/routines\/brief_one/);
    await begin(page, server.url, 'brief_one');
    const { timeline } = await runningSession(page);
    // The page is blocked in the middle: what lies ahead plays on.
    await page.evaluate(() => {
      const until = performance.now() + 5000;
      while (performance.now() < until);
    });
    await expect(page).toHaveURL(/#\/finish/, { timeout: (timeline.total + 30) * 1000 });
    const { rate, samples } = await recordedSound(page);
    const offsets = bellOffsets(timeline, samples, rate);
    // Not one is left out, the very first least of all.
    expect(offsets).toHaveLength(planSession(timeline, rate).notes.length);
    expect(offsets.length).toBeGreaterThan(8);
    for (const { sample, off, likeness } of offsets) {
      expect(Math.abs(off), `${sample} is off by ${off} samples`).toBeLessThanOrEqual(1);
      expect(likeness, `${sample} sounds like itself`).toBeGreaterThan(0.7);
    }
  });
});

test('the pocket file of a short session plays to its end', async ({ page, server }) => {
  await page.goto(server.url);
  // The page has no key for it in this test: its own part is asked for by its address.
  const part = readdirSync(path.resolve(import.meta.dirname, '../../dist/assets')).find((file) =>
    /^pocket-[^.]+\.js$/.test(file),
  );
  const rate = 48_000;
  const plan: SoundPlan = {
    rate,
    frames: 5 * rate,
    notes: [0, 2, 4].map((second) => ({ frame: second * rate, sample: 'start', channel: 'bells' })),
    beats: [],
  };
  const start = [...sampleBank(rate).start];
  const played = await page.evaluate(
    async ([address, plan, start]) => {
      const { openPocket } = await import(address);
      const progress: number[] = [];
      const gains = { bells: 1, voice: 1, beat: 1 };
      const bank = { start: Float32Array.from(start) };
      const pocket = await openPocket(plan, bank, gains, (done: number) => progress.push(done));
      const bytes: number = pocket.file.size;
      const { transport } = pocket;
      const began = performance.now();
      transport.seek(1);
      transport.play();
      await new Promise<void>((resolve) => {
        transport.onReport((state: { ended: boolean }) => state.ended && resolve());
      });
      const took = (performance.now() - began) / 1000;
      const { position, ended } = transport.state();
      transport.close();
      return { bytes, progress, took, position, ended };
    },
    [`${server.url}assets/${part}`, plan, start] as const,
  );
  expect(played.bytes).toBe(44 + 2 * (plan.frames + start.length));
  expect(played.progress.at(-1)).toBe(1);
  expect(played).toMatchObject({ position: 5, ended: true });
  // From the first second to the fifth, in real time.
  expect(played.took).toBeGreaterThan(3.8);
  expect(played.took).toBeLessThan(7);
});

test('the keys of the lock screen and the headset do what they say', async ({ page, server }) => {
  await page.addInitScript(() => {
    const handlers: Record<string, (() => void) | null> = {};
    Object.assign(globalThis, { handlers });
    const set = MediaSession.prototype.setActionHandler;
    MediaSession.prototype.setActionHandler = function (this: MediaSession, action, handler) {
      handlers[action] = handler as (() => void) | null;
      set.call(this, action, handler);
    };
  });
  await begin(page, server.url, 'home_relief');
  const press = (key: string) =>
    page.evaluate(
      (name) => (globalThis as unknown as { handlers: Record<string, () => void> }).handlers[name]?.(),
      key,
    );
  const media = () =>
    page.evaluate(() => ({
      state: navigator.mediaSession.playbackState,
      title: navigator.mediaSession.metadata?.title ?? '',
      artist: navigator.mediaSession.metadata?.artist ?? '',
      unset: ['seekbackward', 'seekforward', 'seekto'].map(
        (key) => (globalThis as unknown as { handlers: Record<string, unknown> }).handlers[key],
      ),
    }));
  await expect.poll(media).toMatchObject({ state: 'playing', unset: [null, null, null] });
  const { title, artist } = await media();
  expect(artist).not.toBe('');
  await press('pause');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  expect((await media()).state).toBe('paused');
  await press('nexttrack');
  await press('nexttrack');
  await expect.poll(async () => (await media()).title).not.toBe(title);
  for (let i = 0; i < 4; i += 1) await press('previoustrack');
  await expect.poll(async () => (await media()).title).toBe(title);
  await press('play');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

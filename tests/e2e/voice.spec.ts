import type { Page } from '@playwright/test';
import { cutToClip } from '../../src/platform/voice.ts';
import type { SampleBank } from '../../src/sound/plan.ts';
import { sampleBank } from '../../src/sound/samples.ts';
import type { VoiceManifest } from '../../src/sound/voice-manifest.ts';
import { begin, expect, readyOffline, runningSession, test } from './app-test.ts';
import { findSound, recordedSound, recordSound } from './record-sound.ts';

test.use({ bypassCSP: true });

/** A clip as the page decodes it. */
const clipOf = async (page: Page, id: string, rate: number): Promise<Float32Array> => {
  const { manifest, decoded } = await page.evaluate(
    async ([clip, hertz]) => {
      const index = (await (await fetch('voice/manifest.json')).json()) as VoiceManifest;
      const { pack, at, bytes } = index.clips[clip]!;
      const mp3 = (await (await fetch(`voice/${pack}.mp3`)).arrayBuffer()).slice(at, at + bytes);
      const buffer = await new OfflineAudioContext(1, 1, hertz).decodeAudioData(mp3);
      return { manifest: index, decoded: [...buffer.getChannelData(0)] };
    },
    [id, rate] as const,
  );
  return cutToClip(Float32Array.from(decoded), manifest.clips[id]!.frames, manifest.rate, rate);
};

test('speaks offline in its own voice, the name of the first exercise within one sample of the plan', async ({
  page,
  context,
  server,
}) => {
  await recordSound(page);
  await page.goto(server.url);
  await readyOffline(page);
  await server.gone();
  await context.setOffline(true);
  await begin(page, server.url, 'home_relief');
  const { timeline } = await runningSession(page);
  const name = timeline.cues.find((cue) => cue.kind === 'say')!;
  if (name.kind !== 'say') throw new Error('nothing is said');
  expect(name.clip).toBe('cat_cow.name');
  await expect
    .poll(async () => (await recordedSound(page)).samples.length / (await recordedSound(page)).rate, {
      timeout: 30_000,
    })
    .toBeGreaterThan(name.at + name.lasts + 8);

  const { rate, samples } = await recordedSound(page);
  const bank: SampleBank = sampleBank(rate);
  const bell = bank['change']!.subarray(0, Math.round(rate * 0.05));
  // The session begins with this bell, soon after the sound was opened.
  const begun = findSound(samples, bell, 0, rate * 6);
  expect(begun.likeness).toBeGreaterThan(0.9);
  const template = await clipOf(page, name.clip, rate);
  const planned = begun.at + Math.round(name.at * rate);
  const found = findSound(samples, template, planned - 200, planned + 200);
  expect(Math.abs(found.at - planned), `off by ${found.at - planned} samples`).toBeLessThanOrEqual(1);
  expect(found.likeness, 'it sounds like itself').toBeGreaterThan(0.7);
  await server.back();
});

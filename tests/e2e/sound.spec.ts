import { begin, expect, openFile, runningSession, shortRoutine, test } from './app-test.ts';
import { bellOffsets } from './bell-offsets.ts';
import { recordedSound, recordSound } from './record-sound.ts';

test.use({ bypassCSP: true });

test('a whole session plays to its end, every bell within one sample of the plan', { tag: '@long' }, async ({
  page,
  server,
}) => {
  test.setTimeout(240_000);
  await recordSound(page);
  await openFile(page, server.url, 'short.json', shortRoutine);
  await expect(page).toHaveURL(/routines\/short_one/);
  await begin(page, server.url, 'short_one');
  const { timeline } = await runningSession(page);
  // To the end with no help: nothing is touched.
  await expect(page).toHaveURL(/#\/finish/, { timeout: (timeline.total + 30) * 1000 });
  await expect(page.getByText('Done, all of it')).toBeVisible();

  const { rate, samples } = await recordedSound(page);
  const offsets = bellOffsets(timeline, samples, rate);
  expect(offsets.length).toBeGreaterThan(12);
  for (const { sample, off, likeness } of offsets) {
    expect(Math.abs(off), `${sample} is off by ${off} samples`).toBeLessThanOrEqual(1);
    expect(likeness, `${sample} sounds like itself`).toBeGreaterThan(0.7);
  }
});

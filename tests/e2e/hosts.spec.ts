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

  test('every bell still falls within one sample of the plan, to the end', async ({ page, server }) => {
    test.setTimeout(180_000);
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
    expect(offsets.length).toBeGreaterThan(8);
    for (const { sample, off, likeness } of offsets) {
      expect(Math.abs(off), `${sample} is off by ${off} samples`).toBeLessThanOrEqual(1);
      expect(likeness, `${sample} sounds like itself`).toBeGreaterThan(0.7);
    }
  });
});

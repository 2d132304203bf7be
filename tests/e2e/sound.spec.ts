import type { SampleBank } from '../../src/sound/plan.ts';
import { planSession } from '../../src/sound/plan-session.ts';
import { sampleBank } from '../../src/sound/samples.ts';
import { begin, expect, openFile, runningSession, shortRoutine, test } from './app-test.ts';
import { findSound, recordedSound, recordSound } from './record-sound.ts';

test.use({ bypassCSP: true });

test('a whole session plays to its end, every bell within one sample of the plan', async ({ page, server }) => {
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
  const bank: SampleBank = sampleBank(rate);
  const plan = planSession(timeline, rate);
  expect(plan.notes.length).toBeGreaterThan(12);
  const sampleOf = (key: string): Float32Array => {
    const sample = bank[key];
    if (!sample) throw new Error(`no sample ${key}`);
    // The onset tells the place; the tail may lie under the next bell.
    return sample.subarray(0, Math.min(sample.length, Math.round(rate * 0.05)));
  };
  const [first] = plan.notes;
  if (!first) throw new Error('the plan has no bell');
  // The session began at most 20 s after the sound was opened.
  const begun = findSound(samples, sampleOf(first.sample), 0, rate * 20).at - first.frame;
  const offsets = plan.notes.map((note) => {
    const planned = begun + note.frame;
    const found = findSound(samples, sampleOf(note.sample), planned - 100, planned + 100);
    return { sample: note.sample, off: found.at - planned, likeness: found.likeness };
  });
  for (const { sample, off, likeness } of offsets) {
    expect(Math.abs(off), `${sample} is off by ${off} samples`).toBeLessThanOrEqual(1);
    expect(likeness, `${sample} sounds like itself`).toBeGreaterThan(0.7);
  }
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { sampleBank } from '../../src/sound/samples.ts';
import { expect, test } from './app-test.ts';
import { findSound, recordedSound, recordSound } from './record-sound.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page's own policy forbids foreign scripts: the recorder and axe. */
test.use({ bypassCSP: true });

const setTempo = async (page: Page, tempo: number): Promise<void> => {
  const field = page.getByRole('spinbutton', { name: 'Steps a minute' });
  await field.fill(String(tempo));
  await field.press('Enter');
};
const startBeat = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Start the beat' }).click();
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
};

/** Where each step of a recording begins, exactly: loud places are found first, then the sample is laid on each. */
const stepsIn = (samples: Float32Array, rate: number): { at: number; leadIn: boolean }[] => {
  const bank = sampleBank(rate);
  const found: { at: number; leadIn: boolean }[] = [];
  const apart = Math.round(rate * 0.1);
  for (let i = 0; i < samples.length; i += 1) {
    if (Math.abs(samples[i] as number) < 0.05) continue;
    const [step, leadIn] = (['beat.wood', 'beat.leadIn'] as const).map((key) =>
      findSound(samples, bank[key], i - 60, i + 20),
    );
    if (!step || !leadIn) break;
    const better = leadIn.likeness > step.likeness ? leadIn : step;
    if (better.likeness > 0.9) found.push({ at: better.at, leadIn: better === leadIn });
    i += apart;
  }
  return found;
};
const intervals = (steps: readonly { at: number }[]): number[] =>
  steps.slice(1).map(({ at }, i) => at - (steps[i]?.at ?? 0));

test('the beat is exact to a sample, changes by at most 1 ms a step, and comes back from a pause led in', {
  tag: '@long',
}, async ({ page, server }) => {
  test.setTimeout(120_000);
  await recordSound(page);
  await page.goto(`${server.url}#/beat`);
  await setTempo(page, 115);
  await startBeat(page);
  await page.waitForTimeout(20_000);
  await setTempo(page, 120);
  await page.waitForTimeout(16_000);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.waitForTimeout(3000);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForTimeout(5000);

  const { rate, samples } = await recordedSound(page);
  const steps = stepsIn(samples, rate);
  const pause = intervals(steps).findIndex((interval) => interval > rate * 1.5) + 1;
  expect(pause, 'there is one pause').toBeGreaterThan(60);
  const before = steps.slice(0, pause);
  const after = steps.slice(pause);
  expect(before.slice(0, 6).map(({ leadIn }) => leadIn)).toEqual([true, true, true, true, false, false]);
  expect(after.slice(0, 6).map(({ leadIn }) => leadIn)).toEqual([true, true, true, true, false, false]);

  const ideal = (tempo: number): number => (60 * rate) / tempo;
  // 19 s at 115, then the way to 120.
  const steady = intervals(before).slice(0, 34);
  const worst = Math.max(...steady.map((interval) => Math.abs(interval - ideal(115))));
  const atEnd = Math.max(
    ...intervals(before)
      .slice(-5)
      .map((interval) => Math.abs(interval - ideal(120))),
  );
  const all = intervals(before);
  const changes = all.slice(1).map((interval, i) => Math.abs(interval - (all[i] ?? 0)));
  const largest = (Math.max(...changes) * 1000) / rate;
  test.info().annotations.push({
    type: 'measured',
    description: `${before.length} steps; off by ${worst.toFixed(2)} samples; largest change ${largest.toFixed(3)} ms`,
  });
  expect(worst, 'off at 115, in samples').toBeLessThanOrEqual(1);
  expect(atEnd, 'off at 120, in samples').toBeLessThanOrEqual(1);
  // A doubled or a dropped step would be a change of half a step or more. Places are whole samples.
  expect(largest, 'largest change from step to step, in ms').toBeLessThanOrEqual(1 + 1000 / rate);
  const again = intervals(after).map((interval) => Math.abs(interval - ideal(120)));
  expect(Math.max(...again), 'off after the pause, in samples').toBeLessThanOrEqual(1);
});

test('is one tap from the walk, opens with the check, and keeps how it was set', async ({ page, server }) => {
  await page.goto(`${server.url}#/beat`);
  await setTempo(page, 104);
  await page.getByRole('radio', { name: 'Clave' }).check();
  await page.getByRole('radio', { name: '20 min' }).check();
  await page.goto(`${server.url}#/walk`);
  await expect(page.getByText('104 steps a minute')).toBeVisible();
  await page.getByRole('link', { name: 'Start the beat' }).click();
  await expect(page.getByRole('heading', { name: 'Anything new or changed?' })).toBeVisible();
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page).toHaveURL(/#\/beat/);
  await expect(page.getByText(/left$/)).toContainText(/19:|20:/);
  await page.reload();
  await expect(page.getByRole('spinbutton', { name: 'Steps a minute' })).toHaveValue('104');
  await expect(page.getByRole('radio', { name: 'Clave' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '20 min' })).toBeChecked();
  await expect(page.getByRole('link', { name: 'Start the beat' })).toBeVisible();
});

test('can be tapped, dragged, stepped and played from the keyboard', async ({ page, server }) => {
  await page.goto(`${server.url}#/beat`);
  const tempo = page.getByRole('spinbutton', { name: 'Steps a minute' });
  await page.getByRole('button', { name: 'One step quicker' }).click();
  await expect(tempo).toHaveValue('111');
  await page.keyboard.press('PageDown');
  await expect(tempo).toHaveValue('106');
  const dial = page.getByRole('slider', { name: 'Steps a minute' });
  await dial.focus();
  await page.keyboard.press('ArrowUp');
  await expect(dial).toHaveAttribute('aria-valuenow', '107');
  const ring = await dial.boundingBox();
  if (!ring) throw new Error('the dial is not there');
  // The right end of the ring is 140.
  await page.mouse.move(ring.x + ring.width * 0.5, ring.y + ring.width * 0.06);
  await page.mouse.down();
  await page.mouse.move(ring.x + ring.width * 0.8, ring.y + ring.width * 0.2, { steps: 4 });
  await page.mouse.move(ring.x + ring.width * 0.87, ring.y + ring.width * 0.74, { steps: 4 });
  await page.mouse.up();
  await expect(tempo).toHaveValue('140');
  for (let i = 0; i < 5; i += 1) {
    await page.getByRole('button', { name: /tap/i }).dispatchEvent('pointerdown');
    await page.waitForTimeout(600);
  }
  expect(Number(await tempo.inputValue())).toBeGreaterThan(80);
  expect(Number(await tempo.inputValue())).toBeLessThan(102);
  await startBeat(page);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('link', { name: 'Start the beat' })).toBeVisible();
});

test('something feels wrong silences it, and a second tab may not play', async ({ page, context, server }) => {
  await page.goto(`${server.url}#/beat`);
  await startBeat(page);
  const other = await context.newPage();
  await other.goto(`${server.url}#/beat`);
  await other.getByRole('link', { name: 'Start the beat' }).click();
  await other.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(other.getByText('Another window of Backstride')).toBeVisible();
  await expect(other.getByRole('link', { name: 'Start the beat' })).toBeVisible();
  await other.close();
  await page.getByRole('button', { name: 'Something feels wrong' }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
});

for (const theme of ['Light', 'Dark', 'Sun'])
  test(`axe finds nothing on the beat: ${theme}`, async ({ page, server }) => {
    const look = async (): Promise<string[]> => {
      await page.waitForTimeout(300);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    };
    await page.goto(`${server.url}#/settings`);
    await page.getByRole('radio', { name: theme, exact: true }).check();
    await page.goto(`${server.url}#/beat`);
    await page.getByRole('switch', { name: /Light on each step/ }).check();
    expect(await look()).toEqual([]);
    await startBeat(page);
    expect(await look()).toEqual([]);
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await look()).toEqual([]);
    await page.goto(`${server.url}#/walk`);
    expect(await look()).toEqual([]);
  });

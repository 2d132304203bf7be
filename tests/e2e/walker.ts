/** Someone who walks with the phone: motion events as a sensor sends them, from simulated steps or from a recording. */
import { expect, type Page } from '@playwright/test';
import { readGait } from '../fixtures/gait.ts';

interface Walker {
  /** Steps a minute; 0: stands still. null: the sensor sends nothing. */
  spm: number | null;
}
interface Tape {
  readonly t: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly z: readonly number[];
}

/** A sensor at 60 Hz from the first moment on. Call before the first navigation. */
export const someoneWalks = (page: Page, spm: number | null): Promise<unknown> =>
  page.addInitScript((first) => {
    const walker: Walker = { spm: first };
    Object.assign(globalThis, { walker });
    let phase = 0;
    let last = performance.now();
    // Steps of a hip: up and down twice a stride, a little more on one side, and never twice quite the same.
    const swing = (k: number, at: number): number => Math.cos(2 * Math.PI * k * phase + at);
    setInterval(() => {
      const now = performance.now();
      const { spm: pace } = walker;
      phase += ((now - last) / 60_000) * (pace ?? 0);
      last = now;
      if (pace === null) return;
      const noise = (): number => (Math.random() - 0.5) * 0.3;
      const strength = pace === 0 ? 0 : 1;
      dispatchEvent(
        new DeviceMotionEvent('devicemotion', {
          accelerationIncludingGravity: {
            x: strength * (0.5 * swing(0.5, 0) + noise()),
            y: 9.8 + strength * (2.2 * swing(1, 0) + 0.8 * swing(2, 0.7) + 0.4 * swing(0.5, 1) + noise()),
            z: strength * (0.7 * swing(1, 1.2) + noise()),
          },
          interval: 16,
        }),
      );
    }, 16);
  }, spm);

export const walkAt = (page: Page, spm: number | null): Promise<void> =>
  page.evaluate((pace) => {
    (globalThis as unknown as { walker: Walker }).walker.spm = pace;
  }, spm);

/** Sends a recording as motion events at its own rate, from now on. Resolves to the page's clock, in ms, at its first sample. */
export const replay = (page: Page, tape: Tape): Promise<number> =>
  page.evaluate(({ t, x, y, z }) => {
    const begun = performance.now() - (t[0] ?? 0) * 1000;
    let next = 0;
    const send = (): void => {
      const now = (performance.now() - begun) / 1000;
      for (; next < t.length && (t[next] as number) <= now; next += 1)
        dispatchEvent(
          new DeviceMotionEvent('devicemotion', {
            accelerationIncludingGravity: { x: x[next] as number, y: y[next] as number, z: z[next] as number },
            interval: 16,
          }),
        );
      if (next < t.length) setTimeout(send, 4);
    };
    send();
    return begun;
  }, tape);

/** The first seconds of a recording of `tests/fixtures/gait/`, and its reference: end of six seconds, steps a minute. */
export const tapeOf = (trial: string, seconds: number) => {
  const { samples, ref6 } = readGait(trial);
  const part = samples.filter(({ at }) => at < seconds);
  const tape: Tape = {
    t: part.map(({ at }) => at),
    x: part.map(({ x }) => x),
    y: part.map(({ y }) => y),
    z: part.map(({ z }) => z),
  };
  return { tape, ref6 };
};

/** A walk that is being walked, its dial in sight. */
export const begunWalk = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}#/check?then=${encodeURIComponent('start:drill_short_quick')}`);
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.locator('.gauge-number')).toBeVisible();
};

/** What the dial shows, four times a second, on the clock of a recording that began at `begun`. */
export const dialSeconds = (page: Page, begun: number, seconds: number) =>
  page.evaluate(
    ([from, until]) =>
      new Promise<{ at: number; shown: number | null }[]>((resolve) => {
        const seen: { at: number; shown: number | null }[] = [];
        const timer = setInterval(() => {
          const at = (performance.now() - from) / 1000;
          const text = document.querySelector('.gauge-number b')?.textContent ?? '';
          seen.push({ at, shown: /^\d+$/.test(text) ? Number(text) : null });
          if (at < until) return;
          clearInterval(timer);
          resolve(seen);
        }, 250);
      }),
    [begun, seconds] as const,
  );

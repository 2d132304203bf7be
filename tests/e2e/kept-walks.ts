/** Walks put into the app's own store, for what comes after them. */
import type { Page } from '@playwright/test';
import type { FinishedSession, Settings } from '../../src/record/kept.ts';
import type { WalkRecord } from '../../src/record/walk.ts';
import { expect } from './app-test.ts';

export const day = 86_400_000;
const drill = { routine: 'drill_short_quick', name: 'Short and quick', kind: 'drill' } as const;

/** Points of 5 s: 3 minutes without a beat, then a minute with it and one without by turns; slower at the end. */
const points = (minutes: number) => {
  const all = Array.from({ length: minutes * 12 }, (_, n) => n);
  const on = (n: number): boolean => n >= 36 && Math.floor(n / 12) % 2 === 1;
  return {
    every: 5,
    cadence: all.map((n) =>
      n === 100 || n === 101 ? null : (on(n) ? 113 : 108.5) + Math.round(Math.sin(n) * 10) / 10,
    ),
    target: all.map((n) => (n >= 36 ? 113 : null)),
    beatOn: all.map(on),
    distance: all.map((n) => Math.round(n * 6.3)),
  };
};

const walkRecord = (minutes: number, over: Partial<WalkRecord> = {}): WalkRecord => ({
  baseline: 109,
  level: 0,
  target: 113,
  cadence: points(minutes),
  distance: minutes * 76,
  stepLength: { usual: 0.68, cued: 0.64 },
  tightAt: [],
  sensors: 'live',
  steps: minutes * 110,
  ...over,
});

export const walk = (
  id: string,
  startedAt: number,
  minutes: number,
  over: Partial<WalkRecord> = {},
): FinishedSession => ({
  id,
  ...drill,
  startedAt,
  endedAt: startedAt + minutes * 60_000,
  planned: minutes * 60,
  spent: minutes * 60,
  outcome: 'complete',
  blocks: [{ exercise: null, name: 'Easy walk', side: null, planned: 180, spent: 180, outcome: 'done' }],
  walk: walkRecord(minutes, over),
});
export const tight = (minute: number) => [{ at: minute * 60, distance: 820, cadence: 106.2, what: 'tight' as const }];
export const unfelt = { every: 5, cadence: [null, null], target: [113, 113], beatOn: [true, true], distance: null };

/** Into the app's own store, as the app has made it; then the app is opened anew. Settings that are left out are as usual. */
export const keep = async (
  page: Page,
  url: string,
  finished: readonly FinishedSession[],
  settings?: Partial<Settings>,
) => {
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(
    ([sessions, change]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('backstride');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction(['finished', 'settings'], 'readwrite');
          for (const session of sessions) write.objectStore('finished').put(session);
          if (change) write.objectStore('settings').put(change, 'settings');
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
          write.onerror = () => reject(write.error);
        };
      }),
    [finished, settings] as const,
  );
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

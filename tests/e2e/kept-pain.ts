/** Sessions of which something was told, for the app's own store. */
import type { Page } from '@playwright/test';
import type { FinishedSession } from '../../src/record/kept.ts';
import { type SessionPain, untold } from '../../src/record/pain.ts';
import { day, tight, walk } from './kept-walks.ts';

const block = (exercise: string, name: string) =>
  ({ exercise, name, side: null, planned: 60, spent: 60, outcome: 'done' }) as const;

export const pained = (change: Partial<SessionPain>): { readonly pain: SessionPain } => ({
  pain: { ...untold, ...change },
});

export const stretch = (id: string, startedAt: number, change: Partial<SessionPain>): FinishedSession => ({
  id,
  routine: 'home_relief',
  name: 'Home relief',
  kind: 'stretch',
  startedAt,
  endedAt: startedAt + 300_000,
  planned: 300,
  spent: 300,
  outcome: 'complete',
  blocks: [block('cat_cow', 'Cat-cow'), block('sktc', 'Single knee to chest'), block('pelvic_tilt', 'Pelvic tilt')],
  ...pained(change),
});

/** Noon of tomorrow: the check was answered before it, and no day ends while a test runs. */
export const noon = (): number => new Date(Date.now() + day).setHours(12, 0, 0, 0);

export const setClock = (page: Page, at: number): Promise<void> => page.clock.setSystemTime(at);

/** Five weeks of walks, each told whole; pain goes from `from` to `until`. */
export const weeks = (now: number, from: number, until: number): readonly FinishedSession[] =>
  Array.from({ length: 18 }, (_, n) => {
    const share = n / 17;
    const pre = Math.round(from + (until - from) * share);
    const startedAt = now - (35 - 2 * n) * day - 3_600_000;
    const minutes = 10 + n;
    const told = {
      pre,
      peak: Math.min(10, pre + (n % 3 === 1 ? 2 : 1)),
      post: pre,
      leg: 'none',
      morning: 'asBefore',
    } as const;
    return {
      ...walk(`week-${n}`, startedAt, minutes, n % 4 === 3 ? {} : { tightAt: tight(Math.round(minutes * 0.7)) }),
      ...pained(told),
    };
  });

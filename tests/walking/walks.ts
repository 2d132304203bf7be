/** Walks of the past for tests: green and easy unless told otherwise. */
import type { Level } from '../../src/walking/levels.ts';
import type { Walker } from '../../src/walking/offer.ts';
import { day, type PastWalk } from '../../src/walking/past-walk.ts';

export const walker: Walker = { tier: 'GO', tags: [], age: 50, aid: false, baseline: 110, checkedAt: 0 };

/** A walk on the given day; by default at level 0 and green. */
export const walkOn = (onDay: number, part: Partial<PastWalk> = {}): PastWalk => ({
  at: onDay * day,
  level: 0,
  target: 110,
  colour: 'GREEN',
  effort: 4,
  felt: 'easy',
  stumble: false,
  jointPain: 0,
  legSpread: false,
  silentTest: null,
  ...part,
});

/** Walks at a level, one every second day from the given one on. */
export const walksAt = (level: Level, count: number, fromDay: number, part: Partial<PastWalk> = {}): PastWalk[] =>
  Array.from({ length: count }, (_, n) => walkOn(fromDay + 2 * n, { level, ...part }));

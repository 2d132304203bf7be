import { describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import type { WalkRecord } from '../../src/record/walk.ts';
import { nextWalk } from '../../src/state/next-walk.ts';
import { careful } from '../../src/walking/offer.ts';

const day = 24 * 3600 * 1000;
const now = 100 * day;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const walk = (ago: number, level: number, target: number): FinishedSession => ({
  id: `w${ago}`,
  routine: 'drill_short_quick',
  name: 'Short and quick',
  kind: 'drill',
  startedAt: now - ago * day,
  endedAt: now - ago * day + 900_000,
  planned: 900,
  spent: 900,
  outcome: 'complete',
  blocks: [],
  walk: { baseline: 108, level, target, tightAt: [] } as unknown as WalkRecord,
});
const many = Array.from({ length: 9 }, (_, n) => walk(3 * n + 1, 0, 108));

describe('the next walk', () => {
  it('is at the own pace, without an increase, for somebody of whom nothing is known', () => {
    expect(nextWalk(many, { ...careful, baseline: 108 }, now, dayOf)).toEqual({ cadence: 108, walkLevel: 0 });
  });
  it('has no beat before the own pace is known', () => {
    expect(nextWalk([], careful, now, dayOf)).toEqual({ cadence: null, walkLevel: 0 });
  });
  it('does not get quicker from walks that nobody has judged yet, not even after a check that came to go', () => {
    const walker = { ...careful, tier: 'GO' as const, baseline: 108, checkedAt: now - 60 * day };
    expect(nextWalk(many, walker, now, dayOf)).toEqual({ cadence: 108, walkLevel: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { openSheet, sheetOf } from '../../src/record/after-session.ts';
import type { FinishedSession } from '../../src/record/kept.ts';
import { restedFrom } from '../../src/record/rested-from.ts';
import { stretchSession, withPain } from '../fixtures/pain.ts';
import { drill, finishedWalk, walkStart } from '../fixtures/walks.ts';

const minute = 60_000;
/** Ends after two minutes. */
const walk = (id: string, begins: number, told = {}) =>
  drill({
    id,
    startedAt: walkStart + begins * minute,
    endedAt: walkStart + (begins + 2) * minute,
    ...withPain({ pre: 2, ...told }),
  });
const rest = (id: string, begins: number) =>
  finishedWalk({
    id,
    kind: 'break',
    routine: 'walk_break',
    startedAt: walkStart + begins * minute,
    endedAt: walkStart + (begins + 3) * minute,
  });
const stretch = (id: string, begins: number, told = {}) =>
  stretchSession({ pre: 2, ...told }, { id, startedAt: walkStart + begins * minute });
const whole = { peak: 3, post: 2, leg: 'none' } as const;
const newestFirst = (...sessions: FinishedSession[]) => sessions.toReversed();

describe('the walk that is rested from', () => {
  const of = (startsAfter: number, ...history: FinishedSession[]) =>
    restedFrom(newestFirst(...history), walkStart + startsAfter * minute)?.id;
  it('is the one that ended right before', () => {
    expect(of(2, walk('a', 0))).toBe('a');
    expect(of(12, walk('a', 0))).toBe('a');
    expect(of(13, walk('a', 0))).toBeUndefined();
    expect(of(2)).toBeUndefined();
  });
  it('is found through a rest between, and not through anything else', () => {
    expect(of(6, walk('a', 0), rest('r', 2))).toBe('a');
    expect(of(6, walk('a', 0), stretch('s', 2))).toBeUndefined();
  });
  it('is none that came later', () => {
    expect(of(2, walk('a', 0), rest('r', 2), walk('b', 6))).toBe('a');
  });
});

describe('the sheet that is open', () => {
  const open = (...history: FinishedSession[]) => openSheet(newestFirst(...history), () => true)?.id ?? null;
  it('of a rest is that of its walk', () => {
    const history = newestFirst(walk('a', 0), rest('r', 2));
    expect(sheetOf(history[0]!, history).id).toBe('a');
    expect(sheetOf(rest('alone', 600), history).id).toBe('alone');
  });
  it('of a walk stays open behind its rest and behind what was done since, until it is told', () => {
    expect(open(walk('a', 0), rest('r', 2))).toBe('a');
    expect(open(walk('a', 0), rest('r', 2), stretch('s', 40, whole))).toBe('a');
    expect(open(walk('a', 0, whole), rest('r', 2))).toBeNull();
    expect(open(stretch('s', 0), walk('a', 40, whole))).toBeNull();
  });
  it('of a walk in parts is asked for once, at its end', () => {
    expect(open(walk('a', 0), rest('r', 2), walk('b', 6))).toBe('b');
    expect(open(walk('a', 0), rest('r', 2), walk('b', 6, whole))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { finishSession } from '../../src/record/finish.ts';
import type { FinishedSession, RunningSession } from '../../src/record/kept.ts';
import { coachingFrom } from '../../src/record/known.ts';
import { emptyLedger, ledgerOf, played, skip, stalled } from '../../src/record/ledger.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import type { Block } from '../../src/timeline/timeline.ts';

const block = (index: number, start: number, duration: number): Block => ({
  index,
  kind: 'exercise',
  exercise: `e${index}`,
  name: `E${index}`,
  side: null,
  sideWords: null,
  set: null,
  start,
  duration,
  workStart: start + 2,
  segments: [index, index + 1],
});
const blocks = [block(0, 0, 10), block(1, 10, 20)];
const running: RunningSession = {
  id: 'x',
  kind: 'stretch',
  startedAt: 1000,
  choices: usualChoices,
  timeline: { version: 1, routine: 'r', name: 'R', total: 30, blocks, segments: [], cues: [] },
};

describe('the ledger', () => {
  it('shares played time out over the blocks it crossed', () => {
    expect(played(emptyLedger, blocks, 8, 13).spent).toEqual({ 0: 2, 1: 3 });
  });
  it('counts nothing for a jump back', () => {
    expect(played(emptyLedger, blocks, 13, 8)).toBe(emptyLedger);
  });
  it('notes a skipped block once', () => {
    expect(skip(skip(emptyLedger, 1), 1).skipped).toEqual([1]);
  });
  it('takes a skip back when the block is played to its end after all', () => {
    const ledger = skip(played(emptyLedger, blocks, 0, 3), 0);
    expect(played(ledger, blocks, 0, 10).skipped).toEqual([]);
  });
  it('leaves a skip standing when only the end was played', () => {
    const ledger = skip(played(emptyLedger, blocks, 0, 3), 0);
    expect(played(ledger, blocks, 8, 10).skipped).toEqual([0]);
  });
});

describe('a finished session', () => {
  it('is complete only when every block ran to its end', () => {
    const all = played(emptyLedger, blocks, 0, 30);
    expect(finishSession(running, all, true, 2000)).toMatchObject({ outcome: 'complete', spent: 30, planned: 30 });
  });
  it('says skipped where something was skipped', () => {
    const some = played(skip(emptyLedger, 0), blocks, 10, 30);
    const result = finishSession(running, some, true, 2000);
    expect(result.outcome).toBe('partly');
    expect(result.blocks.map(({ outcome }) => outcome)).toEqual(['skipped', 'done']);
  });
  it('says what was not reached when it was stopped', () => {
    const some = played(emptyLedger, blocks, 0, 5);
    const result = finishSession(running, some, false, 2000);
    expect(result.outcome).toBe('stopped');
    expect(result.blocks.map(({ outcome }) => outcome)).toEqual(['partly', 'notReached']);
  });
});

describe('coaching', () => {
  const session = (outcome: 'done' | 'skipped'): FinishedSession => ({
    ...finishSession(running, played(emptyLedger, blocks, 0, 30), true, 2000),
    blocks: [{ exercise: 'sktc', name: 'x', side: null, planned: 1, spent: 1, outcome }],
  });
  it.each([
    [1, 'full'],
    [2, 'full'],
    [3, 'short'],
    [5, 'short'],
    [6, 'name'],
  ])('after %i times is %s', (times, level) => {
    expect(coachingFrom(Array.from({ length: times }, () => session('done')))['sktc']).toBe(level);
  });
  it('begins anew after "remind me"', () => {
    const often = Array.from({ length: 9 }, () => session('done'));
    expect(coachingFrom(often, { sktc: 999_999 })['sktc']).toBeUndefined();
    expect(coachingFrom(often, { sktc: 1 })['sktc']).toBe('name');
  });
  it('does not count an exercise that was skipped', () => {
    expect(coachingFrom(Array.from({ length: 9 }, () => session('skipped')))).toEqual({});
  });
});

describe('stalls', () => {
  const stall = { at: 8, lasted: 12 };
  it('are kept through all that follows, to the finished session', () => {
    const ledger = played(skip(stalled(played(emptyLedger, blocks, 0, 8), stall), 0), blocks, 8, 30);
    expect(finishSession(running, ledger, true, 2000).stalls).toEqual([stall]);
    const entry = { session: 'x', position: 3, writtenAt: 1, ...ledger };
    expect(ledgerOf(entry)).toEqual(ledger);
  });
  it('are not mentioned where there were none', () => {
    expect(finishSession(running, played(emptyLedger, blocks, 0, 30), true, 2000)).not.toHaveProperty('stalls');
  });
});

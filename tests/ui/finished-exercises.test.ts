import { describe, expect, it } from 'vitest';
import type { FinishedBlock, FinishedSession } from '../../src/record/kept.ts';
import { doneLines } from '../../src/ui/finished-exercises.ts';

const block = (name: string, outcome: FinishedBlock['outcome'], exercise: string | null = name): FinishedBlock => ({
  exercise,
  name,
  side: null,
  planned: 30,
  spent: outcome === 'done' ? 30 : 0,
  outcome,
});
const session = (kind: FinishedSession['kind'], blocks: readonly FinishedBlock[]): FinishedSession => ({
  id: '1',
  routine: 'any',
  name: 'Any',
  kind,
  startedAt: 0,
  endedAt: 1,
  planned: 60,
  spent: 30,
  outcome: 'partly',
  blocks,
});

describe('what was done', () => {
  it('is one line for both sides', () => {
    expect(doneLines(session('stretch', [block('Knee', 'done'), block('Knee', 'done')]))).toEqual([
      { name: 'Knee', spent: 60, outcome: 'done' },
    ]);
  });

  it('is in part when one side was skipped', () => {
    expect(doneLines(session('stretch', [block('Knee', 'done'), block('Knee', 'skipped')]))[0]?.outcome).toBe('partly');
  });

  it('calls skipped skipped', () => {
    expect(doneLines(session('stretch', [block('Knee', 'skipped'), block('Knee', 'skipped')]))[0]?.outcome).toBe(
      'skipped',
    );
  });

  it('leaves out rests at home, and keeps stretches of walking', () => {
    const blocks = [block('Knee', 'done'), block('Easy walk', 'done', null)];
    expect(doneLines(session('stretch', blocks)).map(({ name }) => name)).toEqual(['Knee']);
    expect(doneLines(session('drill', blocks)).map(({ name }) => name)).toEqual(['Knee', 'Easy walk']);
  });
});

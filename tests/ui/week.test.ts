import { describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import { daysAgo, lastSevenDays } from '../../src/ui/week.ts';

const at = (day: number, hour: number): number => new Date(2026, 2, day, hour).getTime();
const session = (startedAt: number, kind: FinishedSession['kind'], spent = 300): FinishedSession => ({
  id: String(startedAt),
  routine: 'any',
  name: 'Any',
  kind,
  startedAt,
  endedAt: startedAt + spent * 1000,
  planned: spent,
  spent,
  outcome: 'complete',
  blocks: [],
});

describe('the last seven days', () => {
  it('end today and begin six days ago', () => {
    const days = lastSevenDays([], at(20, 9));
    expect(days).toHaveLength(7);
    expect(days[0]?.start).toBe(at(14, 0));
    expect(days[6]?.start).toBe(at(20, 0));
    expect(days[6]?.weekday).toBe(5);
  });

  it('gather what was done on each day', () => {
    const days = lastSevenDays(
      [session(at(20, 0), 'stretch'), session(at(20, 8), 'drill', 60), session(at(19, 23), 'break')],
      at(20, 9),
    );
    expect([...(days[6]?.kinds ?? [])]).toEqual(['stretch', 'drill']);
    expect(days[6]).toMatchObject({ sessions: 2, spent: 360 });
    expect([...(days[5]?.kinds ?? [])]).toEqual(['break']);
  });

  it('leave out what is older', () => {
    const days = lastSevenDays([session(at(13, 23), 'stretch')], at(20, 9));
    expect(days.every(({ sessions }) => sessions === 0)).toBe(true);
  });

  it('stay whole days when the clock changes', () => {
    // Summer time begins on one of these days in most places; a day is then 23 hours long.
    const days = lastSevenDays([session(at(29, 12), 'stretch')], at(31, 9));
    expect(days.map(({ start }) => new Date(start).getDate())).toEqual([25, 26, 27, 28, 29, 30, 31]);
    expect(days[4]?.sessions).toBe(1);
  });
});

describe('days ago', () => {
  it('are counted by midnights, not by hours', () => {
    expect(daysAgo(at(20, 23), at(20, 0))).toBe(0);
    expect(daysAgo(at(19, 23), at(20, 0))).toBe(1);
    expect(daysAgo(at(13, 0), at(20, 23))).toBe(7);
  });
});

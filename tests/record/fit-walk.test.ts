import FitParser from 'fit-file-parser';
import { describe, expect, it } from 'vitest';
import { fitFileName, fitOf } from '../../src/record/fit-walk.ts';
import type { FinishedSession } from '../../src/record/kept.ts';
import type { WalkRecord } from '../../src/record/walk.ts';
import { finishedWalk, fullHour, shortWalk, walkStart } from '../fixtures/walks.ts';

/** `force: false` has the reader refuse a file whose header or checksum is wrong. */
const read = (session: FinishedSession, walk: WalkRecord) =>
  new FitParser({ force: false, mode: 'list' }).parseAsync(fitOf(session, walk, 120).buffer);
const stepsOf = (record: { cadence?: number; fractional_cadence?: number }): number | null =>
  record.cadence === undefined ? null : 2 * (record.cadence + (record.fractional_cadence ?? 0));

describe('a walk as a FIT file', () => {
  it('is a walk of one lap that began and ended when it did', async () => {
    const file = await read(finishedWalk({ spent: 108.4 }), shortWalk());
    expect(file.file_ids?.[0]).toMatchObject({ type: 'activity', manufacturer: 'development' });
    expect(file.sessions).toHaveLength(1);
    expect(file.laps).toHaveLength(1);
    const session = file.sessions?.[0];
    expect(session).toMatchObject({
      sport: 'walking',
      total_elapsed_time: 120,
      total_timer_time: 108.4,
      total_distance: 150,
      num_laps: 1,
    });
    expect(new Date(session?.start_time ?? 0).getTime()).toBe(walkStart);
    expect(new Date(session?.timestamp ?? 0).getTime()).toBe(walkStart + 120_000);
    expect(file.activity?.local_timestamp).toBeDefined();
  });

  it('keeps every step of its cadence, and none where none was measured', async () => {
    const { records = [] } = await read(finishedWalk(), shortWalk());
    expect(records).toHaveLength(25);
    expect(stepsOf(records[0]!)).toBe(110);
    expect(stepsOf(records[20]!)).toBe(113);
    expect(records.flatMap((record, n) => (stepsOf(record) === null ? [n] : []))).toEqual([15, 16, 24]);
  });

  it('keeps tenths of a step within a hundredth', async () => {
    const walk = fullHour();
    const { records = [] } = await read(finishedWalk({ endedAt: walkStart + 3_600_000, spent: 3600 }), walk);
    expect(records).toHaveLength(721);
    const off = walk.cadence.cadence.map((steps, n) => Math.abs((steps ?? 0) - (stepsOf(records[n]!) ?? 0)));
    expect(Math.max(...off)).toBeLessThan(0.01);
    expect(records.slice(0, 4).map(({ distance }) => distance)).toEqual([0, 6, 13, 19]);
  });

  it('tells the sums of the walk', async () => {
    const { sessions, laps } = await read(finishedWalk(), shortWalk());
    for (const part of [sessions?.[0], laps?.[0]]) {
      expect(2 * ((part?.avg_cadence ?? 0) + (part?.avg_fractional_cadence ?? 0))).toBeCloseTo(2450 / 22, 1);
      expect(2 * ((part?.max_cadence ?? 0) + (part?.max_fractional_cadence ?? 0))).toBe(113);
    }
    const raw = sessions?.[0] as unknown as Record<string, number>;
    expect(raw['total_cycles'] ?? raw['total_strides']).toBe(111);
  });

  it('leaves out what is not known', async () => {
    const unknown = shortWalk({
      distance: null,
      steps: null,
      cadence: { every: 5, cadence: [null, null], target: [113, 113], beatOn: [true, true], distance: null },
    });
    const { sessions, records = [] } = await read(finishedWalk(), unknown);
    expect(sessions?.[0]?.total_distance).toBeUndefined();
    expect(sessions?.[0]?.avg_cadence).toBeUndefined();
    for (const record of records) expect([record.distance, record.cadence]).toEqual([undefined, undefined]);
  });

  it('is refused by the reader when one byte of it is wrong', async () => {
    const bytes = fitOf(finishedWalk(), shortWalk(), 0);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await expect(new FitParser({ force: false }).parseAsync(bytes.buffer)).rejects.toBeDefined();
  });

  it('has a name of its own, by the clock of the place', () => {
    expect(fitFileName(finishedWalk(), 120)).toBe('backstride-walk-2026-05-04-0930.fit');
  });
});

import { describe, expect, it, test } from 'vitest';
import { summaryOf } from '../../src/walking/summary.ts';
import type { WalkSecond } from '../../src/walking/walk-second.ts';

const empty = { walked: 0, beforeTightening: null, onBeat: null, uncued: null, cued: null, minutes: [] };

/** So many seconds of the same, one after the other from the given time on. */
const same = (from: number, lasts: number, part: Partial<WalkSecond> = {}): WalkSecond[] =>
  Array.from({ length: lasts }, (_, n) => ({
    at: from + n,
    gait: 'walking',
    cadence: 108,
    target: null,
    beatOn: false,
    ...part,
  }));
const beat = { target: 113.4, beatOn: true } as const;

describe('what is kept of a walk', () => {
  const walk = [
    ...same(0, 180),
    ...same(180, 45, { ...beat, cadence: 113 }),
    ...same(225, 15, { ...beat, cadence: 108 }),
    ...same(240, 60, { gait: 'still', cadence: null, target: 113.4 }),
    ...same(300, 60, { target: 113.4, cadence: 112 }),
  ];
  const summary = summaryOf(walk, []);

  it('is the time that was walked', () => {
    expect(summary.walked).toBe(300);
  });

  it('is how much of the beat was met, within 3 %', () => {
    expect(summary.onBeat).toBe(0.75);
    const edge = (cadence: number) => summaryOf(same(0, 60, { ...beat, target: 100, cadence }), []).onBeat;
    expect([edge(97), edge(96.9), edge(103), edge(103.1)]).toEqual([1, 0, 1, 0]);
  });

  it('is the cadence without the beat and with it', () => {
    expect(summary.uncued).toBe(109);
    expect(summary.cued).toBe(111.8);
  });

  it('is a line for each minute by the clock', () => {
    expect(summary.minutes).toEqual([
      { walked: 60, cadence: 108, target: null },
      { walked: 60, cadence: 108, target: null },
      { walked: 60, cadence: 108, target: null },
      { walked: 60, cadence: 111.8, target: 113.4 },
      { walked: 0, cadence: null, target: null },
      { walked: 60, cadence: 112, target: null },
    ]);
  });

  it('is the walking before the first mark of tightness: a stop is not walked', () => {
    expect(summary.beforeTightening).toBeNull();
    expect(summaryOf(walk, [330, 350]).beforeTightening).toBe(271);
    expect(summaryOf(walk, [350, 100]).beforeTightening).toBe(101);
    expect(summaryOf(walk, [1000]).beforeTightening).toBe(300);
  });

  it('is nothing of nothing', () => {
    expect(summaryOf([], [])).toEqual(empty);
    expect(summaryOf(same(0, 30, { gait: 'still', cadence: null }), [])).toMatchObject({
      ...empty,
      minutes: [{ walked: 0, cadence: null, target: null }],
    });
  });

  it('is small: an hour takes less than 4 kB', () => {
    const hour = same(0, 3600, beat).map((one) => ({ ...one, cadence: 108 + Math.sin(one.at) }));
    expect(JSON.stringify(summaryOf(hour, [])).length).toBeLessThan(4000);
  });
});

describe('readings that are missing', () => {
  test('are not walked, and leave their minutes empty', () => {
    const { walked, minutes } = summaryOf([...same(0, 60), ...same(180, 60)], []);
    expect(walked).toBeGreaterThanOrEqual(120);
    expect(walked).toBeLessThanOrEqual(121);
    expect(minutes.map((minute) => minute.walked > 0)).toEqual([true, false, false, true]);
  });

  test('told twice or out of order count once', () => {
    const walk = same(0, 60);
    expect(
      summaryOf(
        walk.flatMap((one) => [one, one]),
        [],
      ).walked,
    ).toBe(60);
    expect(summaryOf([...walk, ...same(20, 10)], []).walked).toBe(60);
  });

  test('told every other second count for two', () => {
    expect(
      summaryOf(
        same(0, 600).filter(({ at }) => at % 2 === 0),
        [],
      ).walked,
    ).toBe(599);
  });

  test('end the table after six hours', () => {
    const walk = [...same(0, 60), ...same(6 * 3600 - 60, 60), ...same(6 * 3600, 60)];
    expect(summaryOf(walk, []).minutes).toHaveLength(360);
  });

  test('do not make a table without end where the clock leaps', () => {
    expect(summaryOf([...same(0, 60), ...same(1e12, 60)], []).minutes).toHaveLength(1);
  });
});

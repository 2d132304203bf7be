import { describe, expect, it, test } from 'vitest';
import { restartCadence } from '../../src/walking/restart.ts';
import { restOf } from '../../src/walking/turn-back.ts';

describe('a rest before it tightens', () => {
  it('is proposed from the third walk on, at 80 % of the usual time', () => {
    expect(restOf([], true)).toBeNull();
    expect(restOf([600], true)).toBeNull();
    expect(restOf([600, 600], false)).toEqual({ after: 480, turnBack: null });
  });

  it('is halfway there when it is time to turn back', () => {
    expect(restOf([600, 600], true)).toEqual({ after: 480, turnBack: 240 });
  });

  it('goes by the middle of the walks that tightened, of the last six', () => {
    expect(restOf([600, null, 1000, 700], false)?.after).toBeCloseTo(560);
    expect(restOf([60, 600, null, null, null, null, null], false)?.after).toBeCloseTo(480);
    expect(restOf([600, null, null, null, null, null, null], false)).toBeNull();
    expect(restOf([null, null, null], false)).toBeNull();
  });
});

describe('the beat after a break', () => {
  test.each([
    [110, 120, 104.5],
    [110, 100, 95],
    [110, null, 104.5],
    [null, 120, 114],
    [60, null, 60],
    [null, null, null],
  ])('own cadence %j, heard %j: %j', (baseline, heard, restart) => {
    const found = restartCadence(baseline, heard);
    if (restart === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(restart);
  });
});

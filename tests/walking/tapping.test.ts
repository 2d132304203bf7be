import { describe, expect, it } from 'vitest';
import { noTaps, type Tapping, tapOn } from '../../src/walking/tapping.ts';

/** Taps at these times, one after another; what came of each that completed a reading. */
const tapAll = (times: readonly number[], from: Tapping = noTaps) => {
  let tapping = from;
  const done = times.flatMap((at) => {
    const next = tapOn(tapping, at);
    tapping = next.tapping;
    return next.done === null ? [] : [next.done];
  });
  return { tapping, done };
};
const steady = (n: number, from: number, every = 0.5) => Array.from({ length: n }, (_, i) => from + i * every);

describe('tapping along', () => {
  it('is a reading with the twentieth tap', () => {
    expect(tapAll(steady(19, 0)).done).toEqual([]);
    expect(tapAll(steady(20, 0)).done).toEqual([{ kind: 'cadence', cadence: 120 }]);
  });

  it('leaves the taps out that only run on', () => {
    const { tapping, done } = tapAll(steady(23, 0));
    expect(done).toHaveLength(1);
    expect(tapping.taps).toEqual([]);
  });

  it('takes the next reading after a pause, at once in full', () => {
    const first = tapAll(steady(22, 0));
    const next = tapAll(steady(20, 13, 0.6), first.tapping);
    expect(next.done).toEqual([{ kind: 'cadence', cadence: expect.closeTo(100) }]);
  });

  it('takes the next reading too where the finger never pauses', () => {
    expect(tapAll(steady(43, 0)).done).toHaveLength(1);
    expect(tapAll(steady(44, 0)).done).toEqual([
      { kind: 'cadence', cadence: 120 },
      { kind: 'cadence', cadence: 120 },
    ]);
  });

  it('begins anew after a gap', () => {
    expect(tapAll([...steady(15, 0), ...steady(19, 12)]).done).toEqual([]);
  });

  it('says so where the taps were no walk', () => {
    const uneven = Array.from({ length: 20 }, (_, i) => i * 0.6 + (i % 2) * 0.4);
    expect(tapAll(uneven).done).toEqual([{ kind: 'unsteady' }]);
  });
});

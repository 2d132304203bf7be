import { describe, expect, it } from 'vitest';
import { judged } from '../../src/walking/two-readings.ts';

describe('readings of the own cadence', () => {
  it('are nothing before the first, and one after it', () => {
    expect(judged([])).toEqual({ kind: 'none' });
    expect(judged([108])).toEqual({ kind: 'one', first: 108 });
  });

  it('are accepted in pairs that go together, at their middle', () => {
    expect(judged([108, 111])).toEqual({ kind: 'accepted', baseline: 109.5 });
    expect(judged([108, 112])).toEqual({ kind: 'accepted', baseline: 110 });
  });

  it('ask for a third that goes with the second, whatever the first was', () => {
    expect(judged([100, 112])).toEqual({ kind: 'apart', last: [100, 112] });
    expect(judged([100, 112, 101])).toEqual({ kind: 'apart', last: [112, 101] });
    expect(judged([100, 112, 110])).toEqual({ kind: 'accepted', baseline: 111 });
  });
});

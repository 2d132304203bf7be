import { describe, expect, it } from 'vitest';
import { picturedAt } from '../../src/timeline/pictured.ts';

const block = { start: 24, duration: 24 };

describe('the picture', () => {
  it('waits for sound that comes late', () => {
    expect(picturedAt(30, 0, block)).toBe(30);
    expect(picturedAt(30, 250, block)).toBeCloseTo(29.75);
    expect(picturedAt(30, -100, block)).toBeCloseTo(30.1);
  });

  it('stays inside its block: a start that waits shows its own start', () => {
    expect(picturedAt(24, 400, block)).toBe(24);
    expect(picturedAt(47.95, -100, block)).toBeLessThan(48);
  });
});

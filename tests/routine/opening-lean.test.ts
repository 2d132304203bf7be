import { describe, expect, it } from 'vitest';
import { usualChoices } from '../../src/routine/choices.ts';
import { compile } from '../../src/routine/compile.ts';
import { endOfLean } from '../../src/routine/opening-lean.ts';
import { exercises, routine } from '../care/shipped.ts';

const rest = (leaveOut: readonly number[], swaps = {}) =>
  compile(routine('walk_break'), exercises, { ...usualChoices, leaveOut, swaps });

describe('the lean that opens a rest', () => {
  it.each([{}, { 1: 'seated_lean' }])('ends with its hold, before anybody comes up: %o', (swaps) => {
    const timeline = rest([0], swaps);
    const [first, second] = timeline.blocks;
    const end = endOfLean(timeline)!;
    const hold = timeline.segments.find(({ kind }) => kind === 'hold')!;
    expect(hold.duration).toBe(30);
    expect(end).toBe(hold.start + 30);
    expect(end).toBeGreaterThan(first!.workStart);
    expect(end).toBeLessThan(second!.start);
  });

  it('is not there where something else comes first', () => {
    expect(endOfLean(rest([]))).toBeNull();
    expect(endOfLean(rest([0, 1]))).toBeNull();
    expect(endOfLean({ blocks: [], segments: [] })).toBeNull();
  });
});

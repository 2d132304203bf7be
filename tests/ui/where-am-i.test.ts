import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/timeline/timeline.ts';
import { whereAmI } from '../../src/ui/screens/player/where-am-i.ts';

const block = (part: Partial<Block>): Block => ({
  index: 0,
  kind: 'exercise',
  exercise: 'sktc',
  name: 'Single knee to chest',
  side: 'left',
  sideWords: 'Left knee',
  set: null,
  start: 0,
  duration: 10,
  workStart: 0,
  segments: [0, 1],
  ...part,
});
const right = block({ side: 'right', sideWords: 'Right knee' });
const doing = { kind: 'hold' } as const;

describe('where am I', () => {
  it('is exercise, side, seconds left and what comes next', () => {
    expect(whereAmI({ block: block({}), next: right, segment: doing, left: 12, paused: false })).toBe(
      'Single knee to chest, left knee. 12 seconds left. Next: right knee.',
    );
  });

  it('tells a set where there are several', () => {
    const set = (n: number) => block({ side: null, sideWords: null, name: 'Glute bridge', set: { n, of: 2 } });
    expect(whereAmI({ block: set(1), next: set(2), segment: doing, left: 1, paused: false })).toBe(
      'Glute bridge, set 1 of 2. 1 second left. Next: set 2 of 2.',
    );
  });

  it('says that one is getting ready, that it is paused, and when nothing follows', () => {
    expect(whereAmI({ block: right, next: null, segment: { kind: 'ready' }, left: 8, paused: true })).toBe(
      'Paused. Getting ready: Single knee to chest, right knee. 8 seconds left. Next: the end.',
    );
  });

  it('counts long walks in minutes', () => {
    const walk = block({ kind: 'walk', exercise: null, name: 'Easy walk', side: null, sideWords: null });
    expect(whereAmI({ block: walk, next: null, segment: { kind: 'walk' }, left: 180, paused: false })).toContain(
      'Easy walk. 3 minutes left.',
    );
  });
});

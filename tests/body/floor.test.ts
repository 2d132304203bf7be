import { describe, expect, it } from 'vitest';
import { bodyExtent } from '../../src/body/draw.ts';
import { unit } from '../../src/body/pen.ts';
import { moments, poses } from './pose-files.ts';

describe('the floor', () => {
  it.each(poses)('carries the body, which never sinks into it: $id', (pose) => {
    for (const [left, range] of [
      ['mirror', 1],
      ['swap', 1],
      ['mirror', 0.3],
      ['mirror', 0.65],
      ['mirror', 1.2],
    ] as const) {
      for (const moment of moments(pose, 12, { side: 'left', left, range })) {
        const lowest = -bodyExtent(pose, moment)[3] / unit;
        // In body heights: a contour's width under, soft flesh above.
        expect(lowest, `${moment.from}-${moment.to} ${moment.progress} ${left}`).toBeGreaterThan(-0.009);
        expect(lowest, `${moment.from}-${moment.to} ${moment.progress} ${left}`).toBeLessThan(0.012);
      }
    }
  });
});

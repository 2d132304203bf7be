import { describe, expect, it } from 'vitest';
import { bodyExtent } from '../../src/body/draw.ts';
import { unit } from '../../src/body/pen.ts';
import { moments, poses } from './pose-files.ts';

describe('the floor', () => {
  it.each(poses)('carries the body, which never sinks into it: $id', (pose) => {
    for (const left of ['mirror', 'swap'] as const) {
      for (const moment of moments(pose, 12, { side: 'left', left })) {
        const lowest = -bodyExtent(pose, moment)[3] / unit;
        // In body heights: a contour's width under, soft flesh above.
        expect(lowest, `${moment.from}-${moment.to} ${moment.progress} ${left}`).toBeGreaterThan(-0.009);
        expect(lowest, `${moment.from}-${moment.to} ${moment.progress} ${left}`).toBeLessThan(0.012);
      }
    }
  });
});

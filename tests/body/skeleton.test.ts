import { describe, expect, it } from 'vitest';
import { crossedJoints } from '../../src/body/crossed-leg.ts';
import { bodyAt } from '../../src/body/draw.ts';
import { bone } from '../../src/body/lengths.ts';
import { jointIn } from '../../src/body/skeleton.ts';
import { limbs } from '../../src/body/stance.ts';
import { distance, type Point } from '../../src/body/vector.ts';
import { moments, poses } from './pose-files.ts';

describe('the body', () => {
  it.each(poses)('keeps its limbs within 1 % of their lengths: $id', (pose) => {
    for (const range of [0.3, 0.7, 1, 1.2]) {
      for (const left of ['mirror', 'swap'] as const) {
        for (const moment of moments(pose, 50, { range, left, side: 'left' })) {
          const body = bodyAt(pose, moment);
          for (const name of limbs) {
            const { root, middle, end } = body.limbs[name];
            const [upper, lower] = name.startsWith('arm') ? [bone.upperArm, bone.forearm] : [bone.thigh, bone.shank];
            if (pose.cross && name === 'legN') continue;
            expect(Math.abs(distance(root, middle) / upper - 1)).toBeLessThan(0.01);
            expect(Math.abs(distance(middle, end) / lower - 1)).toBeLessThan(0.01);
          }
          const spine = body.spine.slice(1).reduce((sum, p, i) => sum + distance(body.spine[i]!, p), 0);
          expect(Math.abs(spine / bone.spine - 1)).toBeLessThan(0.01);
          expect(distance(body.shoulder, body.neckTop)).toBeCloseTo(bone.neck, 6);
        }
      }
    }
  });

  it.each(poses.filter((pose) => pose.cross))('keeps the crossed leg its length in space: $id', (pose) => {
    for (const moment of moments(pose, 50)) {
      const body = bodyAt(pose, moment);
      const [hip, knee, ankle] = crossedJoints(body.hip, body.limbs.legF, pose.cross!);
      const apart = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((v, i) => v - b[i]!));
      expect(Math.abs(apart(hip!, knee!) / bone.thigh - 1)).toBeLessThan(0.01);
      expect(Math.abs(apart(knee!, ankle!) / bone.shank - 1)).toBeLessThan(0.01);
    }
  });

  it.each(poses)('does not slip where it is planted: $id', (pose) => {
    for (const range of [0.5, 1]) {
      for (const joint of pose.pins) {
        let first: Point | undefined;
        for (const moment of moments(pose, 50, { range })) {
          const at = jointIn(bodyAt(pose, moment), joint);
          first ??= at;
          expect(distance(first, at), `${joint} at ${moment.from}-${moment.to} ${moment.progress}`).toBeLessThan(0.005);
        }
      }
    }
  });

  it.each(poses)('bends elbows and knees only the way they bend: $id', (pose) => {
    for (const moment of moments(pose, 20)) {
      const body = bodyAt(pose, moment);
      for (const name of ['legN', 'legF'] as const) {
        if (pose.cross && name === 'legN') continue;
        const { upper, lower } = body.limbs[name];
        const flexion = ((upper - lower + 540) % 360) - 180;
        expect(flexion, name).toBeGreaterThan(-2);
        expect(flexion, name).toBeLessThan(162);
      }
      if (pose.view === 'front') continue;
      for (const name of ['armN', 'armF'] as const) {
        const { upper, lower } = body.limbs[name];
        const flexion = ((((lower - upper + 180) % 360) + 360) % 360) - 180;
        expect(flexion, `${name} ${moment.from} ${moment.progress}`).toBeGreaterThan(-2);
        expect(flexion, `${name} ${moment.from} ${moment.progress}`).toBeLessThan(152);
      }
    }
  });
});

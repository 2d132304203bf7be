import { describe, expect, it } from 'vitest';
import { gaitBody, gaitFoot, hipHeight, travel } from '../../src/body/gait.ts';
import { ankleHeight, ballReach, bone, heelReach } from '../../src/body/lengths.ts';
import { cos, distance, type Point, sin, wrapped } from '../../src/body/vector.ts';

/** Over-stride, usual, short and quick. evidence.md §1.7, comparison frames */
const frames = [
  { step: 0.46, frontThigh: 25, frontKnee: 0, lower: 0.09 },
  { step: 0.41, frontThigh: 22.5, frontKnee: 3, lower: 0.07 },
  { step: 0.37, frontThigh: 21, frontKnee: 5, lower: 0.05 },
];
const straight = bone.thigh + bone.shank + ankleHeight;

/** A point of the foot, from its ankle: along the sole and up. */
const of = (foot: ReturnType<typeof gaitFoot>, along: number, up: number): Point => [
  foot.ankle[0] + along * cos(foot.pitch) - up * sin(foot.pitch),
  foot.ankle[1] + along * sin(foot.pitch) + up * cos(foot.pitch),
];

describe('the walk', () => {
  it.each(frames)('is $step ankle to ankle at heel strike, at phase 0 and 0.5', ({ step }) => {
    for (const phase of [0, 0.5]) {
      const { legN, legF } = gaitBody(phase, step).body.limbs;
      expect(Math.abs(legN.end[0] - legF.end[0])).toBeCloseTo(step, 1);
      expect(Math.abs(Math.abs(legN.end[0] - legF.end[0]) - step)).toBeLessThan(0.02);
    }
  });

  it.each(frames)('has the front leg of the comparison frame at heel strike: step $step', (frame) => {
    const { legN } = gaitBody(0, frame.step).body.limbs;
    expect(Math.abs(wrapped(legN.upper - 270) - frame.frontThigh)).toBeLessThan(5);
    expect(Math.abs(wrapped(legN.upper - legN.lower) - frame.frontKnee)).toBeLessThan(5);
  });

  it('strikes with the heel, toes 10 to 20 degrees up, at phase 0 and 0.5 and not before', () => {
    for (const { step } of frames) {
      expect(gaitFoot(0, step).pitch).toBeGreaterThanOrEqual(10);
      expect(gaitFoot(0, step).pitch).toBeLessThanOrEqual(20);
      expect(of(gaitFoot(0, step), -heelReach, -ankleHeight)[1]).toBeCloseTo(0, 3);
      expect(of(gaitFoot(0.93, step), -heelReach, -ankleHeight)[1]).toBeGreaterThan(0.005);
      expect(gaitBody(0, step).body.limbs.legN.tip).toBeCloseTo(gaitBody(0.5, step).body.limbs.legF.tip, 6);
    }
  });

  it('does not slide a standing foot over the ground', () => {
    for (const { step } of frames) {
      const onGround = (p: number, along: number, up: number) => {
        const [x, y] = of(gaitFoot(p, step), along, up);
        return [x + travel(step) * p, y] as const;
      };
      const heel = onGround(0, -heelReach, -ankleHeight);
      const ball = onGround(0.2, ballReach, -0.03);
      for (let p = 0; p < 0.57; p += 0.01) {
        const here = p <= 0.34 ? onGround(p, -heelReach, -ankleHeight) : onGround(p, ballReach, -0.03);
        expect(distance(here, p <= 0.34 ? heel : ball), `phase ${p}`).toBeLessThan(0.005);
      }
    }
  });

  it('clears the ground in the swing: ankle peak about 0.10, toes by 0.015 at 80 %', () => {
    for (const { step } of frames) {
      let peak = 0;
      for (let p = 0.61; p < 1; p += 0.01) {
        peak = Math.max(peak, gaitFoot(p, step).ankle[1]);
        expect(of(gaitFoot(p, step), -heelReach, -ankleHeight)[1], `heel at ${p}`).toBeGreaterThan(-0.005);
        if (p > 0.68) expect(of(gaitFoot(p, step), 0.1, -0.034)[1], `toe at ${p}`).toBeGreaterThan(0);
      }
      expect(peak).toBeGreaterThan(0.085);
      expect(peak).toBeLessThan(0.125);
      expect(of(gaitFoot(0.8, step), 0.11, -0.034)[1]).toBeGreaterThanOrEqual(0.015);
    }
  });

  it('moves every foot without a jump', () => {
    for (const { step } of frames) {
      for (let i = 0; i < 200; i++) {
        const a = gaitFoot(i / 200, step);
        const b = gaitFoot(((i + 1) / 200) % 1, step);
        expect(distance(a.ankle, b.ankle), `phase ${i / 200}`).toBeLessThan(0.02);
        expect(Math.abs(a.pitch - b.pitch), `phase ${i / 200}`).toBeLessThan(6);
      }
    }
  });

  it('keeps the legs their length, the knees bent forward and the feet where their paths are', () => {
    for (const { step } of frames) {
      for (let i = 0; i < 200; i++) {
        const { legN, legF } = gaitBody(i / 200, step).body.limbs;
        for (const [leg, p] of [
          [legN, i / 200],
          [legF, (i / 200 + 0.5) % 1],
        ] as const) {
          expect(distance(leg.root, leg.middle)).toBeCloseTo(bone.thigh, 6);
          expect(distance(leg.middle, leg.end)).toBeCloseTo(bone.shank, 6);
          expect(wrapped(leg.upper - leg.lower)).toBeGreaterThan(-0.1);
          expect(Math.abs(leg.end[1] - gaitFoot(p, step).ankle[1]), `phase ${p}`).toBeLessThan(0.005);
        }
      }
    }
  });

  it('sinks the hip as the step grows, and bobs twice a cycle by about 0.02', () => {
    for (const { step, lower } of frames) {
      const heights = Array.from({ length: 100 }, (_, i) => hipHeight(i / 100, step));
      const least = Math.min(...heights);
      expect(1 - (least - ankleHeight) / (straight - ankleHeight)).toBeLessThan(lower + 0.02);
      expect(Math.max(...heights) - least).toBeGreaterThan(0.012);
      expect(Math.max(...heights) - least).toBeLessThan(0.032);
    }
    expect(hipHeight(0, 0.46)).toBeLessThan(hipHeight(0, 0.37));
  });
});

import { describe, expect, it } from 'vitest';
import { drawTilt } from '../../src/body/draw-inside.ts';
import { ankleHeight } from '../../src/body/lengths.ts';
import { mostTilt, tilted, tiltName, tiltNames } from '../../src/body/tilt.ts';
import { distance, wrapped } from '../../src/body/vector.ts';

const tilts = Array.from({ length: 2 * mostTilt + 1 }, (_, i) => i - mostTilt);

describe('a pelvis that tips', () => {
  it('hollows the low back when it tips forward, and flattens it when it tucks', () => {
    /** Between pelvis and low back: more is more of a hollow. */
    const hollow = (tilt: number) => tilted(tilt).sp[1] - tilted(tilt).sp[0];
    for (const tilt of tilts.slice(1)) expect(hollow(tilt)).toBeGreaterThan(hollow(tilt - 1));
    expect(hollow(mostTilt)).toBeGreaterThan(35);
    expect(hollow(0)).toBeGreaterThan(0);
    expect(hollow(-mostTilt)).toBeLessThan(0);
  });

  it('leaves feet on the ground, shoulders over the hips and the face ahead', () => {
    for (const tilt of tilts) {
      const body = tilted(tilt);
      const { legN, armN } = body.limbs;
      expect(legN.end[0]).toBeCloseTo(0, 6);
      expect(legN.end[1]).toBeCloseTo(ankleHeight, 6);
      expect(Math.abs(wrapped(legN.upper - 270))).toBeLessThan(3);
      expect(Math.abs(body.shoulder[0] - body.hip[0])).toBeLessThan(0.03);
      expect(Math.abs(body.crown - 88)).toBeLessThan(8);
      // The arm hangs, whatever the chest does.
      expect(Math.abs(wrapped(armN.upper - 270))).toBeLessThan(1);
    }
  });

  it('moves no joint by more than a little for each degree', () => {
    for (const tilt of tilts.slice(1)) {
      expect(distance(tilted(tilt).hip, tilted(tilt - 1).hip)).toBeLessThan(0.002);
      expect(distance(tilted(tilt).head, tilted(tilt - 1).head)).toBeLessThan(0.004);
    }
  });

  it('stops at its ends', () => {
    expect(tilted(90)).toEqual(tilted(mostTilt));
    expect(tilted(-90)).toEqual(tilted(-mostTilt));
  });

  it('has five names, in their order', () => {
    expect([...new Set(tilts.map(tiltName))]).toEqual(tiltNames);
    expect(tiltName(0)).toBe('middle');
  });
});

describe('its picture', () => {
  it('has the same shapes at every tilt, so that only their paths change', () => {
    const keys = (tilt: number) => drawTilt(tilt).shapes.map(({ key }) => key);
    for (const tilt of tilts) expect(keys(tilt)).toEqual(keys(0));
    expect(new Set(keys(0)).size).toBe(keys(0).length);
  });

  it('keeps the water level, in a bowl that tips', () => {
    const points = (tilt: number, key: string) =>
      [
        ...drawTilt(tilt)
          .shapes.find((shape) => shape.key === key)!
          .d.matchAll(/(-?\d+) (-?\d+)/g),
      ].map(([, x, y]) => [Number(x), Number(y)] as const);
    for (const tilt of tilts) {
      const water = points(tilt, 'water');
      // The first and the last point of the arc are the two ends of the surface. Picture units are whole numbers.
      expect(Math.abs(water[0]![1] - water.at(-1)![1])).toBeLessThanOrEqual(1);
    }
    const rim = points(mostTilt, 'bowl');
    const level = points(0, 'bowl');
    const slope = (bowl: readonly (readonly [number, number])[]) => bowl[0]![1] - bowl[24]![1];
    expect(slope(level)).toBe(0);
    // The figure faces right and y points down: the front rim is lower.
    expect(slope(rim)).toBeGreaterThan(300);
  });

  it('spills to the front when it tips and to the back when it tucks', () => {
    const drops = (tilt: number) => drawTilt(tilt).shapes.find(({ key }) => key === 'drops')!.d;
    expect(drops(0)).toBe('M0 0');
    const x = (tilt: number) => Number(/^M(-?\d+)/.exec(drops(tilt))![1]);
    expect(x(mostTilt)).toBeGreaterThan(tilted(mostTilt).hip[0] * 10_000);
    expect(x(-mostTilt)).toBeLessThan(tilted(-mostTilt).hip[0] * 10_000);
  });
});

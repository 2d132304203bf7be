import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyAt, drawBody } from '../../src/body/draw.ts';
import { drawGait } from '../../src/body/draw-gait.ts';
import { type Moment, stillMoment } from '../../src/body/moment.ts';
import { towards, wrapped } from '../../src/body/vector.ts';
import { poseOf, poses } from './pose-files.ts';

const end = (id: string, more: Partial<Moment> = {}) => bodyAt(poseOf(id), { ...stillMoment('end'), ...more });
const flexion = (leg: { upper: number; lower: number }) => wrapped(leg.upper - leg.lower);

describe('the drawn side', () => {
  it('is the named side: the near limb works on the right, and far ones stay', () => {
    const { legN, legF } = end('sktc', { side: 'right' }).limbs;
    expect(legN.middle[0]).toBeLessThan(legF.middle[0] - 0.2);
    // Half-kneeling: the stretched leg is the rear one. evidence.md §1.6
    const kneeling = end('hip_flexor_hk', { side: 'right' }).limbs;
    expect(kneeling.legN.middle[1]).toBeLessThan(0.07);
    expect(kneeling.legF.middle[1]).toBeGreaterThan(0.2);
    // Side plank: the lower side, seen from the front with the head to the left, is the right one.
    const plank = end('side_plank', { side: 'right' });
    expect(plank.limbs.armN.root[1]).toBeLessThan(plank.limbs.armF.root[1]);
    expect(plank.head[0]).toBeLessThan(plank.hip[0]);
  });

  it('is mirrored for the left: the same body, the whole picture turned', () => {
    for (const pose of poses) {
      const name = pose.loop[1]!;
      const right = drawBody(pose, stillMoment(name, 'right'));
      const left = drawBody(pose, stillMoment(name, 'left'));
      expect(left.flip).toBe(true);
      expect(right.flip).toBe(false);
      expect(drawBody(pose, stillMoment(name)).flip).toBe(false);
      expect(left.shapes).toEqual(right.shapes);
    }
  });

  it('is swapped where sides take turns: the picture stays, the far limbs do what the near ones did', () => {
    for (const id of ['dead_bug', 'bird_dog']) {
      const right = end(id, { side: 'right', left: 'swap' });
      const left = end(id, { side: 'left', left: 'swap' });
      expect(drawBody(poseOf(id), { ...stillMoment('end', 'left'), left: 'swap' }).flip).toBe(false);
      expect(flexion(left.limbs.legF)).toBeCloseTo(flexion(right.limbs.legN), 3);
      expect(flexion(left.limbs.legN)).toBeCloseTo(flexion(right.limbs.legF), 3);
      expect(Math.abs(left.hip[0] - right.hip[0])).toBeLessThan(0.02);
    }
  });

  it('walks right foot first', () => {
    const at = (phase: number, key: string) => drawGait(phase, 0.4).shapes.find((shape) => shape.key === key)!.d;
    const left = (d: string) => Number(/^M(-?\d+)/.exec(d)![1]);
    expect(left(at(0, 'sole'))).toBeGreaterThan(left(at(0, 'sole-far')));
    expect(left(at(0.5, 'sole'))).toBeLessThan(left(at(0.5, 'sole-far')));
  });
});

describe('the spine', () => {
  it('rounds in the cat and hollows in the cow', () => {
    for (const id of ['cat_cow', 'cat_cow_stand']) {
      const bend = (frame: string) => {
        const { sp } = bodyAt(poseOf(id), stillMoment(frame));
        return sp[0] - sp[2];
      };
      expect(bend('cat')).toBeGreaterThan(55);
      expect(bend('cow')).toBeLessThan(-35);
      expect(Math.abs(bend('neutral'))).toBeLessThan(10);
    }
  });

  it('tips the pelvis visibly in the pelvic tilt and in the hip-flexor stretch', () => {
    const tip = (id: string) => end(id).sp[0] - bodyAt(poseOf(id), stillMoment('start')).sp[0];
    expect(tip('pelvic_tilt')).toBeGreaterThan(25);
    expect(tip('hip_flexor_hk')).toBeGreaterThan(20);
  });

  it('does not throw the head back', () => {
    for (const pose of poses) {
      for (const name of pose.loop) {
        const body = bodyAt(pose, stillMoment(name));
        // Lying on the face with the forehead on a towel, the neck is in line with a trunk that slopes down.
        if (pose.frames[name]!.n < -20) continue;
        expect(body.crown - body.sp[2], `${pose.id} ${name}`).toBeLessThanOrEqual(6);
      }
    }
  });
});

describe('the poses', () => {
  it('reach the angles they teach. evidence.md §1.4, §1.6', () => {
    const hamstring = end('hamstring').limbs.legN;
    expect(towards(hamstring.root, hamstring.end)).toBeGreaterThan(60);
    const bridge = end('bridge');
    expect(Math.abs(wrapped(towards(bridge.shoulder, bridge.hip) - bridge.limbs.legN.upper))).toBeLessThan(4);
    const plank = end('side_plank').limbs;
    const line = 180 - towards(plank.legN.middle, plank.armN.root);
    expect(Math.abs(line - 20)).toBeLessThan(3);
    expect(Math.abs(wrapped(plank.armN.upper - 270))).toBeLessThan(4);
    const bird = end('bird_dog').limbs;
    expect(bird.legN.middle[1]).toBeLessThanOrEqual(bird.legN.root[1]);
    expect(bird.armF.end[1]).toBeGreaterThan(0.3);
  });

  it('bring the knee to the chest, with the hands behind the thigh', () => {
    for (const id of ['sktc', 'dktc']) {
      const body = end(id);
      expect(body.limbs.legN.middle[0] - body.shoulder[0]).toBeLessThan(0.15);
      expect(body.limbs.legN.middle[1]).toBeLessThan(0.28);
      const { armN, legN } = body.limbs;
      const behind = wrapped(towards(legN.root, armN.end) - legN.upper);
      expect(behind).toBeLessThan(0);
    }
    expect(end('knee_hug_seated').limbs.legN.middle[1]).toBeGreaterThan(0.4);
  });

  it('move less far with a smaller range', () => {
    const lift = (range: number) => end('bridge', { range }).hip[1] - end('bridge', { range: 0 }).hip[1];
    expect(lift(0.5)).toBeGreaterThan(0.03);
    expect(lift(0.5)).toBeLessThan(lift(1) * 0.7);
    expect(lift(0.5)).toBeLessThan(lift(0.8));
  });
});

describe('the colours', () => {
  const css = readFileSync(new URL('../../src/ui/components/figure.css', import.meta.url), 'utf8');
  const themes = [...css.matchAll(/:root(?:\[data-theme="(\w+)"\])? \{([^}]*)\}/g)].map(([, name, body]) => ({
    name: name ?? 'light',
    colours: new Map([...body!.matchAll(/--fig-([\w-]+): (#\w+)/g)].map(([, key, value]) => [key!, value!])),
  }));
  const luminance = (hex: string) => {
    const full = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
    const [r, g, b] = [0, 2, 4].map((i) => {
      const c = Number.parseInt(full.slice(i, i + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string) => {
    const [x, y] = [luminance(a), luminance(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };

  it.each(themes.filter((theme) => theme.colours.has('leg')))('part near limbs from far ones: $name', ({ colours }) => {
    for (const part of ['skin', 'leg', 'shirt', 'shoe']) {
      expect(contrast(colours.get(part)!, colours.get(`${part}-far`)!), part).toBeGreaterThan(
        part === 'shoe' ? 1.6 : 2,
      );
    }
  });

  it('draw a contour that shows skin on mint', () => {
    expect(contrast(themes[0]!.colours.get('skin-line')!, '#d5e8de')).toBeGreaterThan(3);
  });
});

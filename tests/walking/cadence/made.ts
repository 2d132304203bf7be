/** Movement made by formula, and phones that are worse than they should be. */
import type { MotionSample } from '../../../src/walking/motion.ts';

/** Numbers that look random and are the same every time: from 0 to 1. */
export const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** About as often near 0 as a bell curve of width 1. */
export const bell = (random: () => number): number =>
  Math.sqrt(12 / 6) * (random() + random() + random() + random() + random() + random() - 3);

export const made = (
  seconds: number,
  at: (t: number) => readonly [number, number, number],
  rate = 60,
  start = 0,
): MotionSample[] =>
  Array.from({ length: Math.round(seconds * rate) }, (_, i) => {
    const [x, y, z] = at(i / rate);
    return { at: start + i / rate, x, y, z };
  });

/** A walker: the body rises with each step, sways with each stride, and one leg comes down a little harder. */
export const walker =
  (cadence: number, strength = 2) =>
  (t: number): readonly [number, number, number] => {
    const step = (2 * Math.PI * cadence * t) / 60;
    const rise = Math.sin(step) + 0.4 * Math.sin(2 * step + 1) + 0.2 * Math.sin(step / 2 + 2);
    return [0.5 * strength * Math.sin(step / 2), 0.4 * strength * Math.cos(step), 9.81 + strength * rise];
  };

/** A mass on springs that a road shakes: random, around one frequency. Strength 1. */
export const sprung = (count: number, rate: number, hertz: number, damping: number, seed: number): number[] => {
  const random = chance(seed);
  const w = 2 * Math.PI * hertz;
  let x = 0;
  let v = 0;
  const raw = Array.from({ length: count }, () => {
    v += (bell(random) * w * w - w * w * x - 2 * damping * w * v) / rate;
    x += v / rate;
    return x;
  });
  const strength = Math.sqrt(raw.reduce((sum, one) => sum + one * one, 0) / count);
  return raw.map((one) => one / strength);
};

/** The same movement from a sensor of another rate. */
export const atRate =
  (rate: number) =>
  (samples: readonly MotionSample[]): MotionSample[] => {
    const first = samples[0]!;
    const last = samples.at(-1)!;
    let i = 0;
    return Array.from({ length: Math.floor((last.at - first.at) * rate) }, (_, n) => {
      const at = first.at + n / rate;
      while (i + 2 < samples.length && samples[i + 1]!.at <= at) i += 1;
      const [a, b] = [samples[i]!, samples[i + 1]!];
      const share = (at - a.at) / (b.at - a.at);
      return { at, x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, z: a.z + (b.z - a.z) * share };
    });
  };

export const jittered = (samples: readonly MotionSample[]): MotionSample[] => {
  const random = chance(5);
  return samples.map((sample) => ({ ...sample, at: sample.at + (random() - 0.5) * 0.03 }));
};

/** Up to six samples come together and bear the time of the last of them. */
export const bunched = (samples: readonly MotionSample[]): MotionSample[] => {
  const random = chance(4);
  const out: MotionSample[] = [];
  while (out.length < samples.length) {
    const bunch = samples.slice(out.length, out.length + 1 + Math.floor(random() * 6));
    out.push(...bunch.map((sample) => ({ ...sample, at: bunch.at(-1)!.at })));
  }
  return out;
};

export const dropped =
  (share: number) =>
  (samples: readonly MotionSample[]): MotionSample[] => {
    const random = chance(3);
    return samples.filter(() => random() >= share);
  };

export const flipped = (samples: readonly MotionSample[]): MotionSample[] =>
  samples.map(({ at, x, y, z }) => ({ at, x: -x, y: -y, z: -z }));

/** About no axis of the phone. */
export const rotated = (samples: readonly MotionSample[]): MotionSample[] => {
  const [c, s] = [Math.cos(0.9), Math.sin(0.9)];
  return samples.map(({ at, x, y, z }) => {
    const [u, v] = [c * x - s * y, s * x + c * y];
    return { at, x: u, y: c * v - s * z, z: s * v + c * z };
  });
};

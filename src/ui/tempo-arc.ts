/** The shape of a dial of tempos: an arc over the number, slow at its left end. */
import { tempoBounds } from '../state/beat-state.ts';
import type { Degrees, StepsPerMinute } from '../units.ts';

export const box = { width: 320, height: 252 } as const;
const centre = { x: 160, y: 158 } as const;
export const radius = 138;
const first: Degrees = 212;
const last: Degrees = -32;
const { least, most } = tempoBounds;

const share = (tempo: StepsPerMinute): number => (Math.min(most, Math.max(least, tempo)) - least) / (most - least);

export const pointAt = (tempo: StepsPerMinute, r = radius): readonly [x: number, y: number] => {
  const angle = ((first + (last - first) * share(tempo)) * Math.PI) / 180;
  return [centre.x + r * Math.cos(angle), centre.y - r * Math.sin(angle)];
};

/** An arc between two tempos as path commands; nothing where they are the same. */
export const arc = (from: StepsPerMinute, to: StepsPerMinute): string => {
  const [a, b] = [Math.min(from, to), Math.max(from, to)];
  if (a === b) return '';
  const large = (share(b) - share(a)) * (first - last) > 180 ? 1 : 0;
  const ends = [pointAt(a), pointAt(b)].map((point) => point.map((value) => value.toFixed(2)).join(' '));
  return `M${ends[0]}A${radius} ${radius} 0 ${large} 1 ${ends[1]}`;
};

/** A line across the ring at a tempo. */
export const tick = (tempo: StepsPerMinute, inner: number, outer: number): string => {
  const ends = [pointAt(tempo, inner), pointAt(tempo, outer)].map((point) => point.map((v) => v.toFixed(2)).join(' '));
  return `M${ends[0]}L${ends[1]}`;
};

/** The tempo at a point of the box. Below the open part of the ring: the end that is nearer. */
export const tempoAtPoint = (x: number, y: number): StepsPerMinute => {
  const angle = (Math.atan2(centre.y - y, x - centre.x) * 180) / Math.PI;
  // Counted from the open part at the bottom, so that nothing jumps there but in its middle.
  const turned = angle < -90 ? angle + 360 : angle;
  const part = Math.min(1, Math.max(0, (first - turned) / (first - last)));
  return Math.round(least + part * (most - least));
};

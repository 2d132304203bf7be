/** Points in body heights, x to the right, y up; angles in degrees, counter-clockwise from +x. */
import type { BodyHeights, Degrees } from '../units.ts';

export type Point = readonly [x: BodyHeights, y: BodyHeights];

const perDegree = Math.PI / 180;
export const cos = (a: Degrees): number => Math.cos(a * perDegree);
export const sin = (a: Degrees): number => Math.sin(a * perDegree);
export const angleOf = (x: number, y: number): Degrees => Math.atan2(y, x) / perDegree;
export const acos = (c: number): Degrees => Math.acos(Math.max(-1, Math.min(1, c))) / perDegree;

/** The point `length` away from `from` in direction `angle`. */
export const away = (from: Point, angle: Degrees, length: BodyHeights): Point => [
  from[0] + cos(angle) * length,
  from[1] + sin(angle) * length,
];
export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
export const distance = (a: Point, b: Point): BodyHeights => Math.hypot(b[0] - a[0], b[1] - a[1]);
export const towards = (a: Point, b: Point): Degrees => angleOf(b[0] - a[0], b[1] - a[1]);

/** `a` in (-180, 180]: the short way round. */
export const wrapped = (a: Degrees): Degrees => a - 360 * Math.ceil((a - 180) / 360);

/** `p` turned by `angle` about `centre`. */
export function turned(p: Point, centre: Point, angle: Degrees): Point {
  const [x, y] = minus(p, centre);
  const c = cos(angle);
  const s = sin(angle);
  return [centre[0] + x * c - y * s, centre[1] + x * s + y * c];
}

/** Turns outlines in body heights into SVG path data: ten-thousandths of a body height, y down. */
import type { BodyHeights, Degrees } from '../units.ts';
import type { Point } from './vector.ts';

/** Left, top, right, bottom in picture units. */
export type Extent = [number, number, number, number];

/** A point of an outline that is a circle: centre and radius. */
export type Bead = readonly [centre: Point, radius: BodyHeights];

/** Whole numbers: writing them is thirty times faster than writing decimals, and this is done on every frame. */
export const unit = 10_000;
const at = (v: number): number => Math.round(v * unit) | 0;
const xy = (p: Point): string => `${at(p[0])} ${at(-p[1])}`;

export const emptyExtent = (): Extent => [Infinity, Infinity, -Infinity, -Infinity];
export function cover(extent: Extent, p: Point, radius: BodyHeights = 0): void {
  const x = p[0] * unit;
  const y = -p[1] * unit;
  const r = radius * unit;
  if (x - r < extent[0]) extent[0] = x - r;
  if (y - r < extent[1]) extent[1] = y - r;
  if (x + r > extent[2]) extent[2] = x + r;
  if (y + r > extent[3]) extent[3] = y + r;
}

/** A capsule from one circle to the next, narrowing on the way. */
function capsule(a: Point, ra: BodyHeights, b: Point, rb: BodyHeights): string {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const d = Math.sqrt(dx * dx + dy * dy);
  if (d <= Math.abs(ra - rb) + 1e-6) return disc(ra > rb ? a : b, Math.max(ra, rb));
  // Unit vectors from a centre to where the two straight sides touch its circle.
  const c = (ra - rb) / d;
  const s = Math.sqrt(1 - c * c);
  const ux = (dx * c - dy * s) / d;
  const uy = (dy * c + dx * s) / d;
  const vx = (dx * c + dy * s) / d;
  const vy = (dy * c - dx * s) / d;
  const first = `${at(a[0] + ux * ra)} ${at(-a[1] - uy * ra)}`;
  const rr = at(rb);
  const r = at(ra);
  // In the picture y points down, so both caps go the way of sweep 1.
  return `M${first}L${at(b[0] + ux * rb)} ${at(-b[1] - uy * rb)}A${rr} ${rr} 0 ${rb > ra ? 1 : 0} 1 ${at(b[0] + vx * rb)} ${at(-b[1] - vy * rb)}L${at(a[0] + vx * ra)} ${at(-a[1] - vy * ra)}A${r} ${r} 0 ${ra >= rb ? 1 : 0} 1 ${first}Z`;
}

export function disc(c: Point, r: BodyHeights): string {
  const v = at(r);
  return `M${xy([c[0] - r, c[1]])}a${v} ${v} 0 1 1 ${2 * v} 0a${v} ${v} 0 1 1 ${-2 * v} 0Z`;
}

/** A string of beads, each joined to the next: a limb with its swellings, in one outline. */
export function beads(string: readonly Bead[], extent: Extent): string {
  let d = '';
  for (let i = 0; i < string.length; i++) {
    const [p, r] = string[i]!;
    cover(extent, p, r);
    const next = string[i + 1];
    if (next) d += capsule(p, r, next[0], next[1]);
  }
  return d;
}

/** From a to b, leaving and arriving in the direction of their neighbours. */
const curve = (before: Point, a: Point, b: Point, after: Point, tension: number): string =>
  `C${at(a[0] + (b[0] - before[0]) * tension)} ${at(-a[1] - (b[1] - before[1]) * tension)} ${at(b[0] - (after[0] - a[0]) * tension)} ${at(-b[1] + (after[1] - a[1]) * tension)} ${at(b[0])} ${at(-b[1])}`;

/** Twice the area, positive where the points run counter-clockwise. */
const area = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!;
    return sum + x * ny - nx * y;
  }, 0);

/** A smooth closed outline through the points, run clockwise as beads are: outlines that overlap in one path then leave no hole. */
export function blob(outline: readonly Point[], extent: Extent, tension = 1 / 6): string {
  const points = area(outline) > 0 ? [...outline].reverse() : outline;
  const n = points.length;
  let d = `M${xy(points[0]!)}`;
  for (let i = 0; i < n; i++) {
    const before = points[(i + n - 1) % n]!;
    const a = points[i]!;
    const b = points[(i + 1) % n]!;
    const after = points[(i + 2) % n]!;
    cover(extent, a);
    d += curve(before, a, b, after, tension);
  }
  return `${d}Z`;
}

/** Straight lines through the points, closed or open. */
export function lines(points: readonly Point[], extent: Extent, closed = true): string {
  for (const p of points) cover(extent, p);
  return `M${points.map(xy).join('L')}${closed ? 'Z' : ''}`;
}

/** A smooth open line through the points. */
export function stroke(points: readonly Point[], extent: Extent): string {
  let d = `M${xy(points[0]!)}`;
  for (let i = 0; i < points.length - 1; i++) {
    const a = points[i]!;
    const b = points[i + 1]!;
    const before = points[i - 1] ?? a;
    const after = points[i + 2] ?? b;
    cover(extent, a);
    cover(extent, b);
    d += curve(before, a, b, after, 1 / 6);
  }
  return d;
}

/** A slab with rounded corners: left, bottom, width, height. */
export function slab(area: readonly [number, number, number, number], radius: BodyHeights, extent: Extent): string {
  const [x, y, w, h] = area;
  const r = Math.min(radius, w / 2, h / 2);
  cover(extent, [x, y]);
  cover(extent, [x + w, y + h]);
  const q = at(r);
  const corner = (p: Point): string => `A${q} ${q} 0 0 1 ${xy(p)}`;
  return `M${xy([x + r, y + h])}L${xy([x + w - r, y + h])}${corner([x + w, y + h - r])}L${xy([x + w, y + r])}${corner([x + w - r, y])}L${xy([x + r, y])}${corner([x, y + r])}L${xy([x, y + h - r])}${corner([x + r, y + h])}Z`;
}

/** Points given about an origin, put in place: `ahead` is the direction of their x axis; y is to the left of it. */
export function placed(shape: readonly Point[], origin: Point, ahead: Degrees): Point[] {
  const c = Math.cos((ahead * Math.PI) / 180);
  const s = Math.sin((ahead * Math.PI) / 180);
  return shape.map(([x, y]) => [origin[0] + x * c - y * s, origin[1] + x * s + y * c]);
}

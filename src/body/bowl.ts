/** The pelvis as a bowl of water: it tips with the pelvis, and the water stays level. */
import type { Degrees } from '../units.ts';
import { emptyExtent, lines } from './pen.ts';
import type { PropShape } from './props.ts';
import type { Skeleton } from './skeleton.ts';
import { away, type Point } from './vector.ts';

const radius = 0.062;
const wall = 0.008;
/** The water stands this far below the rim while the bowl is level. */
const below = 0.022;
const nowhere = emptyExtent();

/** An arc about `centre`, from one angle to another. */
const arc = (centre: Point, r: number, from: Degrees, to: Degrees): Point[] =>
  Array.from({ length: 25 }, (_, i) => away(centre, from + ((to - from) * i) / 24, r));

/** `upright`: the direction of the pelvis that counts as level. */
export function bowlShapes(body: Skeleton, upright: Degrees): PropShape[] {
  const turn = body.sp[0] - upright;
  const centre = away(body.hip, body.sp[0], 0.05);
  const rim: Point = away(centre, turn, radius);
  const other: Point = away(centre, turn + 180, radius);
  // Never higher than the lower side of the rim: the rest has run out.
  const level = Math.min(centre[1] - below, Math.min(rim[1], other[1]) - wall * 0.4);
  const inner = radius - wall;
  const half = (Math.acos(Math.max(-1, Math.min(1, (centre[1] - level) / inner))) * 180) / Math.PI;
  const spilt = Math.abs(turn) > 12;
  const low = rim[1] < other[1] ? rim : other;
  const out = low === rim ? 1 : -1;
  const drop = (dx: number, dy: number, r: number): string =>
    lines(arc([low[0] + out * dx, low[1] - dy], r, 0, -360), nowhere);
  return [
    { key: 'water', cls: 'water', d: lines(arc(centre, inner, 270 + half, 270 - half), nowhere) },
    {
      key: 'bowl',
      cls: 'bowl',
      d: lines(
        [...arc(centre, radius, turn + 360, turn + 180), ...arc(centre, inner, turn + 180, turn + 360)],
        nowhere,
      ),
    },
    { key: 'drops', cls: 'water', d: spilt ? drop(0.012, 0.016, 0.0065) + drop(0.018, 0.042, 0.0085) : 'M0 0' },
  ];
}

/**
 * What lies under the skin, simplified to what a picture can teach: seen from the near side, drawn over the body.
 * `muscle` is what carries a walk, `helper` what stands in for it or pulls against it.
 */
import type { BodyHeights } from '../units.ts';
import { bone } from './lengths.ts';
import { type Bead, beads, blob, emptyExtent, lines, stroke } from './pen.ts';
import type { PropShape } from './props.ts';
import type { Skeleton } from './skeleton.ts';
import { onSpine, spineAngle } from './spine.ts';
import { section } from './trunk-shapes.ts';
import { away, between, type Point } from './vector.ts';

const nowhere = emptyExtent();

/** A point `share` of the way from the middle of the trunk to its back (to its front where negative). */
function inTrunk(body: Skeleton, s: number, share: number): Point {
  const [back, front] = section(body, s);
  const middle = onSpine(body.spine, body.sp, s);
  return share >= 0 ? between(middle, back, share) : between(middle, front, -share);
}
/** A point along the near thigh, off its bone; to the back positive. */
const onThigh = ({ limbs: { legN } }: Skeleton, share: number, off: BodyHeights): Point =>
  away(between(legN.root, legN.middle, share), legN.upper - 90, off);

const every = (from: number, to: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => from + ((to - from) * i) / (n - 1));

/** Share of a strip's thickness at a place from 0 to 1 along it: narrow at both ends. */
const spindle = (u: number): number => 0.35 + 0.65 * Math.sin(Math.PI * u);

/** The deep belt round the waist: one band, with the lines of its fibres. */
function belt(body: Skeleton): PropShape[] {
  const rows = every(0.24, 0.58, 5);
  const backs = rows.map((s) => inTrunk(body, s, 0.72));
  const fronts = rows.map((s) => inTrunk(body, s, -0.86)).reverse();
  const fibres = every(0.29, 0.53, 4).map((s) =>
    stroke(
      [0.6, 0.1, -0.4, -0.78].map((share) => inTrunk(body, s - 0.03 * Math.abs(share), share)),
      nowhere,
    ),
  );
  return [
    { key: 'belt', cls: 'muscle', d: blob([...backs, ...fronts], nowhere) },
    { key: 'belt-lines', cls: 'fibre', d: fibres.join('') },
  ];
}

/** The small muscles that go from bone to bone beside the spine. */
function boneToBone(body: Skeleton): PropShape[] {
  const strips = every(0.06, 0.5, 6).map((s) => {
    const string: Bead[] = [
      [inTrunk(body, s, 0.62), 0.006],
      [inTrunk(body, s + 0.06, 0.68), 0.009],
      [inTrunk(body, s + 0.12, 0.88), 0.005],
    ];
    return beads(string, nowhere);
  });
  return [{ key: 'small', cls: 'muscle', d: strips.join('') }];
}

/** The two long ropes beside the spine, of which the near one is seen. */
function ropes(body: Skeleton): PropShape[] {
  const string = every(0.02, 1.02, 11).map((s, i): Bead => [inTrunk(body, s, 0.66), 0.016 * spindle(i / 10)]);
  const fibre = stroke(
    every(0.14, 0.92, 7).map((s) => inTrunk(body, s, 0.66)),
    nowhere,
  );
  return [
    { key: 'rope', cls: 'helper', d: beads(string, nowhere) },
    { key: 'rope-lines', cls: 'fibre', d: fibre },
  ];
}

/** From the back of the pelvis round the hip to the thigh. */
function buttock(body: Skeleton): PropShape[] {
  const outline = [
    inTrunk(body, 0.24, 0.86),
    inTrunk(body, 0.1, 0.98),
    inTrunk(body, -0.03, 0.98),
    onThigh(body, 0.1, 0.062),
    onThigh(body, 0.24, 0.05),
    onThigh(body, 0.34, 0.022),
    onThigh(body, 0.2, 0.002),
    inTrunk(body, 0.02, 0.1),
    inTrunk(body, 0.16, 0.3),
  ];
  const fibres = [0.25, 0.5, 0.75].map((u) =>
    stroke(
      [
        between(inTrunk(body, 0.22, 0.84), inTrunk(body, 0.02, 0.95), u),
        between(inTrunk(body, 0.08, 0.5), onThigh(body, 0.08, 0.045), u),
        onThigh(body, 0.22 + 0.08 * u, 0.018 + 0.02 * u),
      ],
      nowhere,
    ),
  );
  return [
    { key: 'buttock', cls: 'muscle', d: blob(outline, nowhere) },
    { key: 'buttock-lines', cls: 'fibre', d: fibres.join('') },
  ];
}

/** Along the back of the thigh. */
function hamstring(body: Skeleton): PropShape[] {
  const string = every(0.14, 0.98, 8).map((s, i): Bead => [onThigh(body, s, 0.028), 0.015 * spindle(i / 7)]);
  return [{ key: 'hamstring', cls: 'helper', d: beads(string, nowhere) }];
}

/** From the front of the low spine, over the front of the hip, to the thigh. */
function hipFlexor(body: Skeleton): PropShape[] {
  const string: Bead[] = [
    [inTrunk(body, 0.56, 0.16), 0.007],
    [inTrunk(body, 0.4, -0.04), 0.012],
    [inTrunk(body, 0.22, -0.3), 0.016],
    [inTrunk(body, 0.04, -0.62), 0.016],
    [onThigh(body, 0.08, -0.03), 0.012],
    [onThigh(body, 0.2, 0.004), 0.007],
  ];
  const path = string.map(([p]) => p);
  return [
    { key: 'flexor', cls: 'helper', d: beads(string, nowhere) },
    { key: 'flexor-lines', cls: 'fibre', d: stroke(path.slice(0, -1), nowhere) },
  ];
}

/** Bones of the spine from the tail up: how many, where along the spine, half height, half depth, how far to the back. */
const bones: readonly (readonly [n: number, from: number, to: number, high: number, deep: number, back: number])[] = [
  [5, 0.2, 0.52, 0.0078, 0.0145, 0.4],
  [8, 0.585, 0.985, 0.0058, 0.011, 0.42],
];

/** The bones from the tail to the neck; those of back and chest each with its spine. */
function spineBones(body: Skeleton): PropShape[] {
  let d = '';
  for (const [n, from, to, high, deep, back] of bones)
    for (const s of every(from, to, n)) {
      const up = spineAngle(body.sp, s);
      const middle = inTrunk(body, s, back);
      const corner = (x: number, y: number): Point => away(away(middle, up, y), up + 90, x);
      d += lines(
        [corner(-deep, -high), corner(-deep, high), corner(deep, high), corner(deep * 1.7, 0), corner(deep, -high)],
        nowhere,
      );
    }
  for (const u of [0.3, 0.55, 0.8, 1.05]) {
    const middle = away(between(body.shoulder, body.neckTop, u), body.sp[2] + 90, 0.021 - 0.014 * u);
    const corner = (x: number, y: number): Point => away(away(middle, body.crown, y), body.crown + 90, x);
    d += lines(
      [corner(-0.008, -0.0045), corner(-0.008, 0.0045), corner(0.012, 0.0045), corner(0.012, -0.0045)],
      nowhere,
    );
  }
  const sacrum = blob(
    [inTrunk(body, 0.155, 0.2), inTrunk(body, 0.155, 0.62), inTrunk(body, 0.02, 0.72), inTrunk(body, -0.04, 0.6)],
    nowhere,
  );
  return [{ key: 'bones', cls: 'bone', d: d + sacrum }];
}

/** The cushions between the bones of the low back. */
function discs(body: Skeleton): PropShape[] {
  const [n, from, to, , deep, back] = bones[0]!;
  const step = (to - from) / (n - 1);
  const d = every(from - step / 2, to + step / 2, n + 1).map((s) => {
    const up = spineAngle(body.sp, s);
    const middle = inTrunk(body, s, back);
    const half = (bone.spine * step) / 2 - 0.0085;
    const edge = (x: number): Bead => [away(middle, up + 90, x), half];
    return beads([edge(-deep * 0.8), edge(deep * 0.8)], nowhere);
  });
  return [{ key: 'discs', cls: 'disc', d: d.join('') }];
}

const drawn = { belt, boneToBone, ropes, buttock, hamstring, hipFlexor, bones: spineBones, discs } as const;
export type Inside = keyof typeof drawn;

export const insideShapes = (body: Skeleton, parts: readonly Inside[]): PropShape[] =>
  parts.flatMap((part) => drawn[part](body));

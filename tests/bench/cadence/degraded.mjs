/** The same recordings as a worse phone would have given them. */

/** Numbers that look random and are the same every time: from 0 to 1. */
const chance = (seed) => {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
const rowsOf = (rows) => Array.from({ length: rows.length / 4 }, (_, i) => Array.from(rows.subarray(4 * i, 4 * i + 4)));
const map = (rows, change) => Float64Array.from(rowsOf(rows).flatMap(change));

const atRate = (rate) => (rows) => {
  const out = [];
  for (let n = 0, i = 0; rows[0] + n / rate < rows.at(-4); n += 1) {
    const at = rows[0] + n / rate;
    while (i + 8 < rows.length && rows[i + 4] <= at) i += 4;
    const share = (at - rows[i]) / (rows[i + 4] - rows[i]);
    out.push(at, ...[1, 2, 3].map((c) => rows[i + c] + (rows[i + 4 + c] - rows[i + c]) * share));
  }
  return Float64Array.from(out);
};
const dropped = (share) => (rows) => {
  const random = chance(3);
  return Float64Array.from(
    rowsOf(rows)
      .filter(() => random() >= share)
      .flat(),
  );
};
/** Up to six samples come together and bear the time of the last of them. */
const bunched = (rows) => {
  const random = chance(4);
  const all = rowsOf(rows);
  for (let i = 0; i < all.length; ) {
    const end = Math.min(all.length - 1, i + Math.floor(random() * 6));
    for (; i <= end; i += 1) all[i][0] = all[end][0];
  }
  return Float64Array.from(all.flat());
};
const jittered = (rows) => {
  const random = chance(5);
  return map(rows, ([at, ...a]) => [at + (random() - 0.5) * 0.03, ...a]);
};
/** A turn about no axis of the phone. */
const rotated = (rows) =>
  map(rows, ([at, x, y, z]) => {
    const [c, s] = [Math.cos(0.9), Math.sin(0.9)];
    const [u, v] = [c * x - s * y, s * x + c * y];
    return [at, u, c * v - s * z, s * v + c * z];
  });

export const degraded = {
  '20 Hz': atRate(20),
  '25 Hz': atRate(25),
  '60 Hz': atRate(60),
  '100 Hz': atRate(100),
  '120 Hz': atRate(120),
  'stamps ±15 ms off': jittered,
  bunched,
  '5 % lost': dropped(0.05),
  '20 % lost': dropped(0.2),
  'sign flipped': (rows) => map(rows, ([at, x, y, z]) => [at, -x, -y, -z]),
  rotated,
  'all of it': (rows) => dropped(0.1)(bunched(rotated(atRate(80)(rows)))),
};

/** Changes of pace: a steady piece of one recording, and at once a steady piece of another. */
import { replay } from './recordings.mjs';
import { median } from './score.mjs';

/** Windows of a steady piece, a second apart, and the most they may differ, in steps per minute. */
const windows = 14;
const steady = 4;
const leastChange = 15;
/** Pairs from one set; there are thousands. */
const mostPairs = 120;

const steadyPiece = (recording) => {
  const { ref } = recording;
  for (let i = 0; i + windows <= ref.length; i += 1) {
    const piece = ref.slice(i, i + windows);
    if (piece.at(-1)[0] - piece[0][0] !== windows - 1) continue;
    const cadences = piece.map(([, cadence]) => cadence);
    if (Math.max(...cadences) - Math.min(...cadences) > steady) continue;
    return {
      rows: recording.rows,
      from: piece[0][0] - 6,
      to: piece.at(-1)[0],
      first: cadences[0],
      cadence: median(cadences),
    };
  }
  return null;
};

const cut = ({ rows, from }, to, at) => {
  const out = [];
  for (let i = 0; i < rows.length; i += 4)
    if (rows[i] >= from && rows[i] < to) out.push(rows[i] - from + at, rows[i + 1], rows[i + 2], rows[i + 3]);
  return out;
};

const follow = (newEstimator, before, after, cutAt) => {
  const rows = Float64Array.from([...cut(before, before.from + cutAt, 0), ...cut(after, after.to, cutAt)]);
  // What is walked in the first seconds: by the median of the whole piece the walker has not arrived yet.
  const change = after.first - before.cadence;
  let lag = null;
  replay(newEstimator(), rows, ({ at, cadence }) => {
    if (lag !== null || at < cutAt || cadence === null) return;
    if ((cadence - before.cadence) / change >= 0.9) lag = at - cutAt;
  });
  return lag ?? Number.POSITIVE_INFINITY;
};

/** Seconds from each change to the first reading that has gone nine tenths of the way, at every part of a second. */
export const lags = (newEstimator, recordings) => {
  const pieces = recordings.map((one) => ({ dataset: one.dataset, piece: steadyPiece(one) })).filter((o) => o.piece);
  const pairs = pieces.flatMap((a) =>
    pieces
      .filter((b) => a.dataset === b.dataset && Math.abs(a.piece.cadence - b.piece.cadence) >= leastChange)
      .map((b) => [a.piece, b.piece]),
  );
  const every = Math.max(1, Math.ceil(pairs.length / mostPairs));
  return pairs
    .filter((_, i) => i % every === 0)
    .map(([a, b], i) => follow(newEstimator, a, b, a.to - a.from - 1 + ((i * 0.37) % 1)));
};

/** Recordings of real people: a folder with manifest.json and CSV files, plain or gzip. tests/fixtures/gait is one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const text = (file) => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Rows of t, x, y, z, one after the other in one array. */
const parse = (csv) => {
  const [header, ...lines] = csv.trim().split(/\r?\n/);
  if (header !== 't_s,ax,ay,az') throw new Error(`expected the header t_s,ax,ay,az, found ${header}`);
  return Float64Array.from(lines.flatMap((line) => line.split(',').map(Number)));
};

/** Every step the recording knows, in order, or null when its truth is of another kind. */
const stepsOf = ({ ground_truth: truth }) => {
  const known = truth?.steps_s ?? [...(truth?.steps_L_s ?? []), ...(truth?.steps_R_s ?? [])];
  return known.length > 0 ? [...known].sort((a, b) => a - b) : null;
};

export const readRecordings = (folder) => {
  const { files } = JSON.parse(text(path.join(folder, 'manifest.json')));
  return files.map((entry) => ({
    name: path.basename(entry.file).replace(/\.csv(\.gz)?$/, ''),
    dataset: entry.dataset,
    subject: entry.subject,
    position: entry.position ?? '?',
    activity: entry.activity ?? '?',
    ref: entry.ref6 ?? [],
    steps: stepsOf(entry),
    rows: parse(text(path.join(folder, entry.file))),
  }));
};

/** Feeds rows to an estimator as a phone would; `tell` hears each reading. */
export const replay = (estimator, rows, tell) => {
  for (let i = 0; i < rows.length; i += 4) {
    const reading = estimator.push({ at: rows[i], x: rows[i + 1], y: rows[i + 2], z: rows[i + 3] });
    if (reading !== null) tell(reading);
  }
};

/** What was shown last at each time of `ends`, or null. `readings` in order. */
export const shownAt = (readings, ends) => {
  let next = 0;
  return ends.map((end) => {
    // The times of a recording are written to the millisecond.
    while (next < readings.length && readings[next].at <= end + 0.001) next += 1;
    return next === 0 ? null : readings[next - 1].cadence;
  });
};

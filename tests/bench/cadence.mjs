/**
 * `npm run bench:cadence -- [--data DIR] [--degraded]` — the cadence shown against the cadence walked, on recordings of
 * real people, beside three usual ways. DIR holds manifest.json and CSV files; by default it is tests/fixtures/gait.
 * The estimator runs through each recording from its start, as it would live; at every `t_end` of `ref6` what it shows
 * is compared. Shares are percentages; a window with nothing shown is a miss. The last line is one line of JSON.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from '../../scripts/steps.mjs';
import { baselineAt, baselines, evenMagnitude } from './cadence/baselines.mjs';
import { degraded } from './cadence/degraded.mjs';
import { readRecordings, replay, shownAt } from './cadence/recordings.mjs';
import { isGross, median, rounded, score } from './cadence/score.mjs';
import { lags } from './cadence/splices.mjs';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: path.join(root, 'tests/fixtures/gait') }, degraded: { type: 'boolean' } },
});
const { module } = await runnerImport(path.join(root, 'src/walking/cadence/estimator.ts'), {
  configFile: false,
  logLevel: 'error',
});
const { cadenceEstimator } = module;
const recordings = readRecordings(options.data);

const run = (rows) => {
  const readings = [];
  replay(cadenceEstimator(), rows, (reading) => readings.push(reading));
  return readings;
};
const windowsOf = ({ ref, ...recording }, cadences) =>
  ref.map(([, cadence], i) => ({ recording, ref: cadence, cadence: cadences[i] }));
const endsOf = ({ ref }) => ref.map(([end]) => end);

const columns = ['windows', 'coverage', 'mae', 'within2', 'within3pct', 'octave', 'gross'];
const row = (name, cells) =>
  console.log(`${name.padEnd(44)}${cells.map((cell) => String(cell ?? '–').padStart(11)).join('')}`);
const table = (title, groups) => {
  console.log();
  row(title, columns);
  for (const [name, windows] of groups) {
    const figures = rounded(score(windows));
    row(
      name,
      columns.map((column) => figures[column]),
    );
  }
};
const groupBy = (list, key) => {
  const names = [...new Set(list.map(key))].sort();
  return names.map((name) => [name, list.filter((one) => key(one) === name)]);
};

const runs = recordings.map((recording) => ({ recording, readings: run(recording.rows) }));
const windows = runs.flatMap(({ recording, readings }) => windowsOf(recording, shownAt(readings, endsOf(recording))));
const band = ({ ref }) => (ref < 80 ? '50–80' : ref < 100 ? '80–100' : ref <= 125 ? '100–125' : 'over 125');

table(
  'data set',
  groupBy(windows, ({ recording }) => recording.dataset),
);
table(
  'position',
  groupBy(windows, ({ recording }) => recording.position),
);
table(
  'cadence',
  ['50–80', '80–100', '100–125', 'over 125'].map((name) => [name, windows.filter((one) => band(one) === name)]),
);
table('way', [
  ['this estimator', windows],
  ...baselines.map((name) => [
    `${name}, 6 s`,
    recordings.flatMap((recording) =>
      recording.ref.length === 0
        ? []
        : windowsOf(recording, baselineAt(name, evenMagnitude(recording.rows), recording.rows[0], endsOf(recording))),
    ),
  ]),
]);

console.log();
const gaits = ['still', 'irregular', 'walking', 'running'];
row('activity, % of its seconds', gaits);
const seconds = groupBy(runs, ({ recording }) => recording.activity);
for (const [activity, some] of seconds) {
  const readings = some.flatMap((one) => one.readings);
  row(
    activity,
    gaits.map((gait) => ((100 * readings.filter((one) => one.gait === gait).length) / readings.length).toFixed(2)),
  );
}
const asWalk = (...activities) => {
  const readings = runs.filter(({ recording }) => activities.includes(recording.activity)).flatMap((o) => o.readings);
  return readings.length === 0
    ? null
    : (100 * readings.filter(({ gait }) => gait === 'walking').length) / readings.length;
};

if (options.degraded) {
  table(
    'made worse',
    Object.entries(degraded).map(([name, worse]) => [
      name,
      recordings
        .filter(({ ref }) => ref.length > 0)
        .flatMap((recording) => windowsOf(recording, shownAt(run(worse(recording.rows)), endsOf(recording)))),
    ]),
  );
}

/** From the first step, where it is known or the recording begins amid a walk, to the first number. */
const firsts = runs.flatMap(({ recording: { ref, steps, rows }, readings }) => {
  if (ref.length < 20) return [];
  const begun = ref[0][0] - rows[0] <= 6.5 ? rows[0] : null;
  const first = steps?.[0] ?? begun;
  const shown = readings.find(({ cadence }) => cadence !== null);
  return first === null ? [] : [(shown?.at ?? Number.POSITIVE_INFINITY) - first];
});

const samples = recordings.reduce((sum, { rows }) => sum + rows.length / 4, 0);
// Processor time: a busy machine does not change it.
const before = process.cpuUsage();
for (const { rows } of recordings) run(rows);
const { user, system } = process.cpuUsage(before);
const microseconds = user + system;

const slow = windows.filter((one) => band(one) === '50–80');
console.log();
console.log(
  JSON.stringify(
    rounded(
      {
        ...score(windows),
        gross50to80: slow.length === 0 ? null : (100 * slow.filter(isGross).length) / slow.length,
        jogAsWalk: asWalk('jog'),
        stillAsWalk: asWalk('sit', 'stand'),
        firstEstimateS: median(firsts),
        lagS: median(lags(cadenceEstimator, recordings)),
        microsecondsPerSample: microseconds / samples,
      },
      3,
    ),
  ),
);

/**
 * `npm run bench:sound [-- --quick]` — the app's beat beside two usual metronomes, at 115 steps a minute, when things
 * get hard: the page hidden, silent and throttled, its main thread blocked, both cores loaded. Recorded in the audio
 * graph, all engines at once with a tap each; and the app alone at the output, where PulseAudio is installed. Then the
 * time from the tap to the first sound on a slow processor, and the memory of a walk.
 * `--only first-sound` measures that time alone. Build first. The last line is one line of JSON.
 */
import { spawn } from 'node:child_process';
import os from 'node:os';
import { preview } from 'vite';
import { needBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/steps.mjs';
import { openBrowser, startBeat } from './sound/browser.mjs';
import { threadSeconds } from './sound/cpu.mjs';
import { firstSounds } from './sound/first-sound.mjs';
import { judge, onsetsIn } from './sound/judge.mjs';
import { walkMemory } from './sound/memory.mjs';
import { hasPulse, openOutput, outputRate } from './sound/output.mjs';

const cadence = 115;
const quick = process.argv.includes('--quick');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null;
const sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const hide = async ({ context }) => {
  const other = await context.newPage();
  await other.bringToFront();
  await sleep(1);
};

/** What is done to the page, and for how long it is listened to: [full, quick] seconds. */
const conditions = [
  { name: 'visible', seconds: [60, 10], act: () => {} },
  { name: 'hidden', seconds: [600, 25], act: ({ browser }) => hide(browser) },
  {
    name: 'hidden, muted, throttled',
    seconds: [90, 45],
    flags: ['--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10'],
    act: async ({ browser, page }) => {
      await page.evaluate(() => globalThis.benchSound.mute(true));
      await hide(browser);
    },
  },
  {
    name: 'main thread blocked',
    seconds: [180, 20],
    act: ({ cdp, seconds }) => {
      void cdp
        .send('Runtime.evaluate', {
          expression: `{const end=performance.now()+${seconds * 1000};while(performance.now()<end);}`,
        })
        .catch(() => {});
    },
  },
  {
    name: 'both cores loaded',
    seconds: [60, 15],
    act: () => {
      const loads = Array.from({ length: os.cpus().length * 2 }, () => spawn(process.execPath, ['-e', 'for(;;);']));
      return () => {
        for (const load of loads) load.kill('SIGKILL');
      };
    },
  },
];

const executable = await needBrowser();
const server = await preview({ root, preview: { port: 4393, host: '127.0.0.1' }, logLevel: 'error' });
const url = server.resolvedUrls.local[0];
const engines = [
  ['app', 'the app'],
  ['interval', 'interval, 100 ms look-ahead'],
  ['worker', 'worker tick, 100 ms look-ahead'],
];
const results = {};
const row = (...cells) =>
  console.log([24, 32, 9, 7, 12, 9].map((width, i) => String(cells[i] ?? '').padEnd(width)).join(' '));

/** From the tap to the first sound that is rendered, with the processor slowed four times. */
const measureFirstSounds = async () => {
  const found = {};
  for (const [name, times] of Object.entries(await firstSounds(executable, url, quick ? 3 : 9))) {
    found[name] = { median: times[Math.floor(times.length / 2)], worst: times.at(-1), times };
    const { median, worst } = found[name];
    console.log(
      `from the tap to the first sound, processor slowed four times, ${name}: median ${median} ms, worst ${worst} ms`,
    );
  }
  return found;
};
if (only === 'first-sound') {
  console.log(JSON.stringify({ quick, firstSoundMs: await measureFirstSounds() }));
  process.exit(0);
}

/** Meanwhile, in a browser of its own: what a walk takes in memory. Quick runs leave it out. */
const measuringMemory = quick ? null : walkMemory(executable, url, 600);

row('condition', 'engine', 'expected', 'missed', 'max error', 'drift');
for (const {
  name,
  seconds: [full, short],
  flags = [],
  act,
} of conditions) {
  const seconds = quick ? short : full;
  const browser = await openBrowser(executable, { flags });
  const { page, cdp } = await startBeat(browser, url, cadence);
  await page.evaluate((steps) => globalThis.benchSound.startControls(steps), cadence);
  // Past the lead-in steps and the first clicks, while a device is still opening.
  await sleep(6);
  await page.evaluate(() => globalThis.benchSound.forget());
  const undo = await act({ browser, page, cdp, seconds });
  await sleep(seconds);
  undo?.();
  // A page that was blocked first hears what its taps have to tell.
  await sleep(2);
  const taps = await page.evaluate(() => globalThis.benchSound.read());
  results[name] = {};
  for (const [key, label] of engines) {
    const tap = taps.find((one) => one.name === key && one.onsets.length > 0) ?? { onsets: [], rate: 44_100 };
    const verdict = judge(tap.onsets, tap.rate, cadence, seconds);
    results[name][key] = verdict;
    row(
      name,
      label,
      verdict.expected,
      verdict.missed,
      `${verdict.maxIntervalErrorSamples} samples`,
      `${verdict.driftMs} ms`,
    );
  }
  await browser.close();
}

if (hasPulse()) {
  const output = await openOutput();
  const browser = await openBrowser(executable, { env: output.env });
  await startBeat(browser, url, cadence);
  await sleep(6);
  await hide(browser);
  const seconds = quick ? 15 : 60;
  const samples = await output.record(seconds);
  const verdict = judge(onsetsIn(samples, outputRate), outputRate, cadence, seconds - 1);
  results['hidden, at the output'] = { app: verdict };
  row(
    'hidden, at the output',
    'the app',
    verdict.expected,
    verdict.missed,
    `${verdict.maxIntervalErrorSamples} samples`,
    `${verdict.driftMs} ms`,
  );
  await browser.close();
  output.close();
} else console.log('at the output: not measured, PulseAudio is not installed');

/** Processor time per minute, hidden: each engine in a browser of its own, all at once. */
const processorTime = async (key) => {
  const browser = await openBrowser(executable);
  const seconds = quick ? 10 : 30;
  if (key === 'app') await startBeat(browser, url, cadence);
  else {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const cdp = await browser.context.newCDPSession(page);
    await cdp.send('Page.setBypassCSP', { enabled: true });
    await page.addInitScript({ path: `${import.meta.dirname}/sound/in-page.js` });
    await page.goto(url);
    await page.evaluate(([name, steps]) => globalThis.benchSound.startControls(steps, name), [key, cadence]);
  }
  await sleep(3);
  await hide(browser);
  const before = threadSeconds(browser.pid);
  await sleep(seconds);
  const after = threadSeconds(browser.pid);
  await browser.close();
  const perMinute = (kind) => Number((((after[kind] - before[kind]) * 60) / seconds).toFixed(2));
  return { audioSeconds: perMinute('audio'), pageSeconds: perMinute('page') };
};
const measured = process.platform === 'linux' ? engines : [];
const times = await Promise.all(measured.map(([key]) => processorTime(key)));
const cpu = Object.fromEntries(measured.map(([key], n) => [key, times[n]]));
for (const [key, label] of measured)
  console.log(
    `processor time a minute, hidden, ${label}: audio ${cpu[key].audioSeconds} s, page ${cpu[key].pageSeconds} s`,
  );

const firstSoundMs = await measureFirstSounds();

const memory = await measuringMemory;
for (const [when, found] of memory === null
  ? []
  : [
      ['after a minute', memory.afterAMinute],
      [`after ${memory.seconds} s`, memory.atTheEnd],
    ])
  console.log(
    `memory of a walk, ${when}: ${found.decodedClips} clips decoded, ${found.onAudioThreadMB} MB of samples on the audio thread, ` +
      `page ${found.pageHeapMB} MB and ${found.pageBuffersMB} MB of buffers, renderer as a whole ${found.rendererMB} MB`,
  );

console.log(JSON.stringify({ cadence, quick, results, cpuPerMinute: cpu, firstSoundMs, memory }));
process.exit(0);

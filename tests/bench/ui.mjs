/**
 * `npm run bench:ui` — how fast the built app is: first screen on a cold and on a warm offline start, compiling the
 * longest routine, and script per frame of the moving figure. Times depend on the machine: read, never asserted.
 * The last line is one line of JSON.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { preview, runnerImport } from 'vite';
import { needBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/steps.mjs';
import { answerCheck, lastTap } from './answer-check.mjs';

const runs = 5;
/** CPU slow-down that stands for a middling phone. */
const slowdown = 4;
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const round = (value, digits = 1) => Number(value.toFixed(digits));

/** Runs in the page before anything else: notes when the first door can be pressed. */
const watchFirstScreen = () => {
  const seen = () => {
    const door = [...document.querySelectorAll('a, button')].find((one) => one.textContent?.includes('Loosen my back'));
    if (!door) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      globalThis.usableAt = performance.now();
    });
  };
  const watcher = new MutationObserver(seen);
  watcher.observe(document, { childList: true, subtree: true });
};

const usable = async (page) => {
  await page.waitForFunction(() => globalThis.usableAt !== undefined, undefined, { timeout: 60_000 });
  return page.evaluate(() => globalThis.usableAt);
};

const throttled = async (context) => {
  const page = await context.newPage();
  await page.addInitScript(watchFirstScreen);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, cdp };
};

const starts = async (browser, url, stopServer) => {
  const cold = [];
  for (let i = 0; i < runs; i += 1) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const { page } = await throttled(context);
    await page.goto(url);
    cold.push(await usable(page));
    await context.close();
  }
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const first = await context.newPage();
  await first.goto(url);
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await first.close();
  await stopServer();
  await context.setOffline(true);
  const warm = [];
  for (let i = 0; i < runs; i += 1) {
    const { page } = await throttled(context);
    await page.goto(url);
    warm.push(await usable(page));
    await page.close();
  }
  await context.close();
  return { cold: median(cold), warm: median(warm) };
};

/** Script time per drawn frame while cat-cow moves, from the browser's own accounting. */
const figure = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const { page, cdp } = await throttled(context);
  await answerCheck(page, url);
  await page.goto(`${url}#/routines/cat_cow_alone`);
  await page
    .getByRole('button', { name: /^Start/ })
    .or(page.getByRole('link', { name: /^Start/ }))
    .first()
    .click();
  await lastTap(page).click();
  // Past get-ready: the figure moves.
  await page
    .getByRole('button', { name: /10 seconds/ })
    .last()
    .click();
  await page.waitForTimeout(1000);
  await cdp.send('Performance.enable');
  const metrics = async () =>
    Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const counted = page.evaluate(
    (seconds) =>
      new Promise((resolve) => {
        const began = performance.now();
        let frames = 0;
        const frame = (now) => {
          frames += 1;
          if (now - began < seconds * 1000) requestAnimationFrame(frame);
          else resolve({ frames, seconds: (now - began) / 1000 });
        };
        requestAnimationFrame(frame);
      }),
    8,
  );
  const before = await metrics();
  const { frames, seconds } = await counted;
  const after = await metrics();
  await context.close();
  const per = (name) => ((after[name] - before[name]) * 1000) / frames;
  return {
    scriptMs: per('ScriptDuration'),
    styleMs: per('RecalcStyleDuration'),
    layoutMs: per('LayoutDuration'),
    fps: frames / seconds,
  };
};

const compileLongest = async () => {
  const load = async (file) => (await runnerImport(path.join(root, file))).module;
  const { compile } = await load('src/routine/compile.ts');
  const { usualChoices } = await load('src/routine/choices.ts');
  const read = (folder) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(path.join(root, folder, file), 'utf8')));
  const exercises = Object.fromEntries(read('routines/exercises').map((one) => [one.id, one]));
  const routines = read('routines');
  const longest = routines
    .map((routine) => ({ routine, segments: compile(routine, exercises, usualChoices).segments.length }))
    .sort((a, b) => b.segments - a.segments)[0];
  const times = Array.from({ length: 60 }, () => {
    const began = performance.now();
    compile(longest.routine, exercises, usualChoices);
    return performance.now() - began;
  });
  return { routine: longest.routine.id, segments: longest.segments, ms: median(times.slice(10)) };
};

const serve = async () => {
  const server = await preview({
    root,
    preview: { port: 4391, strictPort: false, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const url = server.resolvedUrls.local[0];
  return {
    url,
    stop: () =>
      new Promise((done) => server.httpServer.close(() => done()) && server.httpServer.closeAllConnections?.()),
  };
};

const browser = await chromium.launch({
  executablePath: await needBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--autoplay-policy=no-user-gesture-required',
  ],
});
const server = await serve();
const moving = await figure(browser, server.url);
const first = await starts(browser, server.url, server.stop);
await browser.close();
const compiled = await compileLongest();

console.log(`CPU slowed ${slowdown}×, medians of ${runs}`);
console.log(`first screen usable, cold:          ${first.cold.toFixed(0)} ms`);
console.log(`first screen usable, warm, offline: ${first.warm.toFixed(0)} ms`);
console.log(
  `compile ${compiled.routine} (${compiled.segments} segments, CPU as it is): ${compiled.ms.toFixed(2)} ms (aim 5)`,
);
console.log(
  `figure: script ${moving.scriptMs.toFixed(2)} ms a frame (aim 2), style ${moving.styleMs.toFixed(2)}, layout ${moving.layoutMs.toFixed(2)}, ${moving.fps.toFixed(1)} frames a second`,
);
console.log(
  JSON.stringify({
    slowdown,
    coldStartMs: round(first.cold),
    warmOfflineStartMs: round(first.warm),
    compileMs: round(compiled.ms, 2),
    compileSegments: compiled.segments,
    figureScriptMsPerFrame: round(moving.scriptMs, 2),
    figureFramesPerSecond: round(moving.fps),
  }),
);
process.exit(0);

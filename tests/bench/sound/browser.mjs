/** A Chromium started by hand, so that hidden pages really are hidden and timers really are throttled. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { answerCheck, lastTap } from '../answer-check.mjs';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Playwright's own launch mutes audio, keeps timers awake and fakes focus; `noDefaults` leaves all of that alone. */
export const openBrowser = async (executable, { flags = [], env = process.env } = {}) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'bench-sound-'));
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...flags,
      'about:blank',
    ],
    { stdio: 'ignore', env, detached: true },
  );
  const portFile = path.join(profile, 'DevToolsActivePort');
  for (let i = 0; i < 200 && !existsSync(portFile); i += 1) await sleep(100);
  await sleep(200);
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const context = browser.contexts()[0];
  return {
    context,
    pid: child.pid,
    close: async () => {
      await browser.close().catch(() => {});
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has gone by itself.
      }
      await sleep(300);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** Opens the app in its own tab and lets its beat run at `cadence`, with nothing else sounding. */
export const startBeat = async ({ context }, url, cadence) => {
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  await cdp.send('Page.setBypassCSP', { enabled: true });
  await page.addInitScript({ path: path.join(import.meta.dirname, 'in-page.js') });
  await page.goto(url);
  await page
    .getByText(/on the floor/)
    .first()
    .waitFor();
  await page.evaluate(
    (steps) =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('backstride');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const change = open.result.transaction('settings', 'readwrite');
          const off = { on: false, volume: 0 };
          change.objectStore('settings').put(
            // Nothing but the beat; and no carrier, which would keep the page awake for the others too.
            { beatBox: { tempo: steps }, bells: off, voice: off, music: 'overMyMusic' },
            'settings',
          );
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    cadence,
  );
  await answerCheck(page, url);
  await page.goto(`${url}?bench#/beat`);
  await page.getByRole('link', { name: 'Start the beat' }).click();
  await lastTap(page).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  return { page, cdp };
};

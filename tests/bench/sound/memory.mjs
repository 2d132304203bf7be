/** What the sound of a whole walk takes in memory, and whether it grows after the first minute. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerCheck, lastTap } from '../answer-check.mjs';
import { openBrowser } from './browser.mjs';
import { family } from './cpu.mjs';

const sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const MB = (bytes) => Number((bytes / 1e6).toFixed(1));

/** Proportional set size of the largest renderer, in bytes: page and audio thread together. Linux only. */
const rendererBytes = (pid) => {
  const sizes = family(pid).map((process) => {
    try {
      if (!readFileSync(`/proc/${process}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
      const [, kB] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')) ?? [];
      return Number(kB ?? 0) * 1024;
    } catch {
      return 0;
    }
  });
  return Math.max(0, ...sizes);
};

/** The longest walk there is, spoken to, for so many seconds. Megabytes. */
export const walkMemory = async (executable, url, seconds) => {
  const browser = await openBrowser(executable);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const cdp = await browser.context.newCDPSession(page);
  await page.addInitScript({ path: path.join(import.meta.dirname, 'memory.js') });
  await answerCheck(page, url);
  await page.goto(`${url}?walk#/routines/drill_put_together`);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await lastTap(page).click();
  await page.waitForFunction(() => globalThis.benchMemory.loads > 0, undefined, { timeout: 20_000 });
  const look = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = await cdp.send('Runtime.getHeapUsage');
    const counted = await page.evaluate(() => ({ ...globalThis.benchMemory }));
    return {
      decodedMB: MB(counted.decodedBytes),
      decodedClips: counted.decodedClips,
      onAudioThreadMB: MB(counted.sentBytes),
      pageHeapMB: MB(heap.usedSize),
      pageBuffersMB: MB(heap.backingStorageSize ?? 0),
      rendererMB: MB(rendererBytes(browser.pid)),
    };
  };
  await sleep(60);
  const afterAMinute = await look();
  await sleep(seconds - 60);
  const atTheEnd = await look();
  await browser.close();
  return { seconds, afterAMinute, atTheEnd };
};

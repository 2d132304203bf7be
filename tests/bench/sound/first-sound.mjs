/** From the tap to the first sound, with the CPU slowed as a middling phone would be. */
import path from 'node:path';
import { answerCheck, lastTap } from '../answer-check.mjs';
import { openBrowser } from './browser.mjs';

const slowdown = 4;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Where the last tap before the sound is made. */
const starts = {
  session: async (page, url) => {
    await page.goto(`${url}#/routines/home_relief`);
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    return lastTap(page);
  },
  walk: async (page, url) => {
    await page.goto(`${url}#/routines/drill_put_together`);
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    return lastTap(page);
  },
  beat: async (page, url) => {
    await page.goto(`${url}#/beat`);
    await page.getByRole('link', { name: 'Start the beat' }).click();
    return lastTap(page);
  },
};

/** Milliseconds, in order of size, for each way to start. A page of its own each time; its files are on the device. */
export const firstSounds = async (executable, url, runs) => {
  const browser = await openBrowser(executable);
  const open = async (address) => {
    const page = await browser.context.newPage();
    await page.addInitScript({ path: path.join(import.meta.dirname, 'first-sound.js') });
    const cdp = await browser.context.newCDPSession(page);
    await cdp.send('Page.setBypassCSP', { enabled: true });
    await page.goto(address);
    return { page, cdp };
  };
  const { page: first } = await open(url);
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await answerCheck(first, url);
  await first.close();
  const found = {};
  for (const [name, toTap] of Object.entries(starts)) {
    found[name] = [];
    for (let i = 0; i < runs; i += 1) {
      const { page, cdp } = await open(url);
      const button = await toTap(page, url);
      await button.waitFor();
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await sleep(1500);
      await button.click();
      await page.waitForFunction(() => globalThis.firstSound.heard !== null, undefined, { timeout: 15_000 });
      const { tapped, heard, listening } = await page.evaluate(() => globalThis.firstSound);
      if (listening >= heard) throw new Error('The recorder came too late to hear the first sound.');
      found[name].push(Math.round(heard - tapped));
      await page.close();
    }
    found[name].sort((a, b) => a - b);
  }
  await browser.close();
  return found;
};

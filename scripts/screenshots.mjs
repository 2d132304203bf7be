/** Takes the pictures of the install dialog and of the README from the built app: `npm run build`, then `node scripts/screenshots.mjs`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { answerCheck, lastTap } from '../tests/bench/answer-check.mjs';
import { needBrowser } from './browser.mjs';
import { root } from './steps.mjs';

const server = await preview({ root, preview: { port: 4399, host: '127.0.0.1' }, logLevel: 'error' });
const url = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: await needBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required'],
});

/** A picture of one screen; `go` leads there from Today. */
const picture = async (size, go = async () => {}) => {
  const context = await browser.newContext({ ...size, colorScheme: 'light', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(url);
  await page
    .getByText(/on the floor/)
    .first()
    .waitFor();
  await go(page);
  const png = await page.screenshot();
  await context.close();
  return png;
};

/** Into the hold of the left knee-to-chest. */
const intoHold = async (page) => {
  await answerCheck(page, url);
  await page.goto(`${url}#/routines/home_relief`);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await lastTap(page).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: '10 seconds on' }).click();
  await page.waitForTimeout(800);
};
const toRoutine = async (page) => {
  await answerCheck(page, url);
  await page.goto(`${url}#/routines/home_relief`);
  await page.waitForTimeout(600);
};

/** In the first stretch with the beat, walking to it. */
const onAWalk = async (page) => {
  await answerCheck(page, url);
  await page.evaluate(() => {
    let phase = 0;
    let last = performance.now();
    const swing = (k, at = 0) => Math.cos(2 * Math.PI * k * phase + at);
    setInterval(() => {
      const now = performance.now();
      phase += ((now - last) / 60_000) * 111;
      last = now;
      const accelerationIncludingGravity = {
        x: 0.5 * swing(0.5),
        y: 9.8 + 2.2 * swing(1) + 0.8 * swing(2, 0.7) + 0.4 * swing(0.5, 1),
        z: 0.7 * swing(1, 1.2),
      };
      dispatchEvent(new DeviceMotionEvent('devicemotion', { accelerationIncludingGravity, interval: 16 }));
    }, 16);
  });
  await page.evaluate(() => {
    location.hash = '#/measure';
  });
  await page.getByRole('radio', { name: 'Type it' }).check();
  await page.getByLabel('Steps a minute').fill('110');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Use 110/ }).click();
  await page.getByRole('link', { name: 'Start the walk' }).click();
  await lastTap(page).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('On it', { exact: true }).waitFor({ timeout: 60_000 });
};

/** PNGs side by side on one ground, for the README. */
const sideBySide = async (shots) => {
  const page = await browser.newPage({ viewport: { width: 30 + shots.length * 330, height: 720 } });
  const images = shots.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  await page.setContent(
    `<style>body{margin:0;padding:30px;display:flex;gap:30px;background:#cfc8b8}img{width:300px;border-radius:24px}</style>${images.join('')}`,
  );
  return page.screenshot();
};

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const today = await picture(phone);
const player = await picture(phone, intoHold);
const save = (folder, name, png) => writeFileSync(path.join(root, folder, name), png);
save('public/screenshots', 'today.png', today);
save('public/screenshots', 'player.png', player);
save('public/screenshots', 'wide.png', await picture({ viewport: { width: 1280, height: 800 } }, intoHold));
save(
  'docs',
  'screens.png',
  await sideBySide([today, await picture(phone, toRoutine), player, await picture(phone, onAWalk)]),
);
await browser.close();
process.exit(0);

/** Takes the pictures of the install dialog and of the README from the built app: `npm run build`, then `node scripts/screenshots.mjs`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { needBrowser } from './browser.mjs';
import { root } from './steps.mjs';

const folder = path.join(root, 'public', 'screenshots');
const server = await preview({ root, preview: { port: 4399, host: '127.0.0.1' }, logLevel: 'error' });
const url = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: await needBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required'],
});

const visit = async (size, take) => {
  const context = await browser.newContext({ ...size, colorScheme: 'light', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(url);
  await page
    .getByText(/on the floor/)
    .first()
    .waitFor();
  await take(page);
  await context.close();
};

/** Into the hold of the left knee-to-chest. */
const intoHold = async (page) => {
  await page.goto(`${url}#/routines/home_relief`);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: '10 seconds on' }).click();
  await page.waitForTimeout(800);
};
const shot = (page, name) => page.screenshot({ path: path.join(folder, name) });

/** Pictures side by side on one ground, for the README. */
const sideBySide = async (names, to) => {
  const page = await browser.newPage({ viewport: { width: 60 + names.length * 330, height: 720 } });
  const pictures = names.map(
    (name) => `<img src="data:image/png;base64,${readFileSync(path.join(folder, name)).toString('base64')}">`,
  );
  await page.setContent(
    `<style>body{margin:0;padding:30px;display:flex;gap:30px;background:#cfc8b8}img{width:300px;border-radius:24px}</style>${pictures.join('')}`,
  );
  await shot(page, to);
  await page.close();
};

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
await visit(phone, (page) => shot(page, 'today.png'));
await visit(phone, async (page) => {
  await intoHold(page);
  await shot(page, 'player.png');
});
await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
  await intoHold(page);
  await shot(page, 'wide.png');
});
await visit(phone, async (page) => {
  await page.goto(`${url}#/routines/home_relief`);
  await page.waitForTimeout(600);
  await shot(page, 'routine.png');
});
await sideBySide(['today.png', 'routine.png', 'player.png'], 'readme.png');
await browser.close();
process.exit(0);

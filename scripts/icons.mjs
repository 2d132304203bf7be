/** Draws the app's icons: `node scripts/icons.mjs`. A back seen from the side, made of steps. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { needBrowser } from './browser.mjs';
import { root } from './steps.mjs';

const green = '#17594a';
const paper = '#f6f2e9';
const amber = '#e9a53f';

/** Six steps along the curve of a back, evenly spaced and growing downwards; the last one is being taken. */
const count = 6;
const curve = (u) => [50 + 8.5 * Math.sin(1.75 * Math.PI * u - 0.25), 14 + 72 * u];
const mark = (scale) => {
  const capsules = Array.from({ length: count }, (_, i) => {
    const u = i / (count - 1);
    const [x, y] = curve(u);
    const [ahead, behind] = [curve(u + 0.01), curve(u - 0.01)];
    const turn = (Math.atan2(ahead[0] - behind[0], ahead[1] - behind[1]) * 180) / Math.PI;
    const [w, h] = [15.5 + 6 * u, 9.6 + 0.8 * u];
    return `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="${h * 0.48}" transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${(-turn).toFixed(1)})" fill="${i === count - 1 ? amber : paper}"/>`;
  });
  return `<g transform="translate(50 50) scale(${scale}) translate(-50 -50)">${capsules.join('')}</g>`;
};

const icon = (radius, scale) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" rx="${radius}" fill="${green}"/>${mark(scale)}</svg>`;

const folder = path.join(root, 'public', 'icons');
mkdirSync(folder, { recursive: true });
const rounded = icon(24, 1.04);
writeFileSync(path.join(folder, 'icon.svg'), `${rounded}\n`);

const browser = await chromium.launch({ executablePath: await needBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const draw = async (name, svg, size) => {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: path.join(folder, name), omitBackground: true });
};
for (const size of [192, 512]) {
  await draw(`icon-${size}.png`, rounded, size);
  // Launchers cut up to a fifth off each side of a maskable icon: full bleed, smaller mark.
  await draw(`maskable-${size}.png`, icon(0, 0.76), size);
}
await draw('apple-touch-icon.png', icon(0, 0.96), 180);
await browser.close();

/**
 * Draws every pose file as a strip of eight moments, and the walk, into PNGs to be looked at: out-1.png, out-2.png, …
 * node scripts/figure-sheet.mjs out.png [--theme light|dark|sun] [--only id,id] [--frames 8] [--scale 1]
 */
import { readdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { needBrowser } from './browser.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'light' },
    only: { type: 'string' },
    frames: { type: 'string', default: '8' },
    scale: { type: 'string', default: '1' },
  },
});
const [out] = positionals;
if (!out) throw new Error('Say where to write the PNG.');

const load = async (path) => (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
const { drawBody } = await load('./src/body/draw.ts');
const { drawGait } = await load('./src/body/draw-gait.ts');
const css = await readFile('src/ui/components/figure.css', 'utf8');

const only = values.only?.split(',');
const strip = Number(values.frames);
const cell = 1840 / strip;
const rows = [];

const picture = ({ shapes, flip, box }) => {
  const turn = flip ? ` transform="translate(${2 * box.x + box.width} 0) scale(-1 1)"` : '';
  const paths = shapes.map(({ cls, d }) => `<path class="fig-${cls}" d="${d}"/>`).join('');
  return `<svg class="figure" viewBox="${box.x} ${box.y} ${box.width} ${box.height}"><g${turn}>${paths}</g></svg>`;
};
const row = (name, drawings) => rows.push(`<h2>${name}</h2><div class="strip">${drawings.map(picture).join('')}</div>`);

for (const file of (await readdir('routines/poses')).sort()) {
  const pose = JSON.parse(await readFile(`routines/poses/${file}`, 'utf8'));
  if (only && !only.includes(pose.id)) continue;
  const legs = pose.loop.length;
  row(
    pose.id,
    Array.from({ length: strip }, (_, i) => {
      const at = (i / strip) * legs;
      const from = Math.floor(at);
      return drawBody(pose, {
        from: pose.loop[from],
        to: pose.loop[(from + 1) % legs],
        progress: at - from,
        side: pose.id === 'bird_dog' || i < strip - 1 ? 'right' : 'left',
        left: 'mirror',
        range: 1,
      });
    }),
  );
}
if (!only || only.includes('walk')) {
  for (const step of [0.37, 0.41, 0.46]) {
    row(
      `walk ${step}`,
      Array.from({ length: strip }, (_, i) => drawGait(i / strip, step)),
    );
  }
}

const browser = await chromium.launch({ executablePath: await needBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({
  viewport: { width: cell * strip + 40, height: 800 },
  deviceScaleFactor: Number(values.scale),
});
const style = `${css}
  body { margin: 20px; background: var(--sheet); font: 13px sans-serif; color: #888 }
  :root[data-theme="light"] { --sheet: #d5e8de } :root[data-theme="dark"] { --sheet: #182421 } :root[data-theme="sun"] { --sheet: #fff }
  h2 { font-size: 13px; margin: 8px 0 2px } .strip { display: flex } .strip .figure { flex: none; width: ${cell}px; height: ${Math.round(cell * 0.74)}px }`;
// A few rows to a sheet, so that each can be looked at in full.
const perSheet = 5;
for (let i = 0; i * perSheet < rows.length; i++) {
  const some = rows.slice(i * perSheet, (i + 1) * perSheet).join('');
  await page.setContent(`<!doctype html><html data-theme="${values.theme}"><style>${style}</style>${some}</html>`);
  await page.screenshot({
    path: rows.length > perSheet ? out.replace(/\.png$/, `-${i + 1}.png`) : out,
    fullPage: true,
  });
}
await browser.close();

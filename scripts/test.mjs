/** `npm test`: sets up what is missing (a browser too) and runs everything. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { needBrowser } from './browser.mjs';
import { checkNode, installPackages, root, say, tool } from './steps.mjs';

checkNode();
await installPackages();
const browser = await needBrowser();
const unitReport = path.join(root, '.cache', 'unit.json');
const e2eReport = path.join(root, '.cache', 'e2e.json');
const typescript = 'typescript/bin/tsc';
await tool('Types', typescript, ['-p', 'tsconfig.json']);
await tool('Types of the pure folders, without a browser', typescript, ['-p', 'tsconfig.pure.json']);
await tool('Types of the service worker', typescript, ['-p', 'tsconfig.worker.json']);
await tool('Lint, format and import rules', '@biomejs/biome/bin/biome', ['ci', '.']);
await tool('Unit tests', 'vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]);
await tool('Build', 'vite/bin/vite.js', ['build']);
await tool('Budgets', '../scripts/budgets.mjs', []);
await tool(
  'End to end in a real browser',
  '@playwright/test/cli.js',
  ['test', '-c', 'tests/e2e/playwright.config.ts'],
  {
    CHROMIUM: browser,
    E2E_REPORT: e2eReport,
  },
);
const unit = JSON.parse(readFileSync(unitReport, 'utf8'));
const { stats } = JSON.parse(readFileSync(e2eReport, 'utf8'));
say('All of it passed.');
console.log(`${unit.numPassedTests + stats.expected} passed, ${unit.numFailedTests + stats.unexpected} failed`);

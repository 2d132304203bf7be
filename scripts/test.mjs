/** `npm test`: sets up what is missing (a browser too) and runs everything. */
import { needBrowser } from './browser.mjs';
import { checkNode, installPackages, say, tool } from './steps.mjs';

checkNode();
await installPackages();
const browser = await needBrowser();
const typescript = 'typescript/bin/tsc';
await tool('Types', typescript, ['-p', 'tsconfig.json']);
await tool('Types of the pure folders, without a browser', typescript, ['-p', 'tsconfig.pure.json']);
await tool('Types of the service worker', typescript, ['-p', 'tsconfig.worker.json']);
await tool('Lint, format and import rules', '@biomejs/biome/bin/biome', ['ci', '.']);
await tool('Unit tests', 'vitest/vitest.mjs', ['run']);
await tool('Build', 'vite/bin/vite.js', ['build']);
await tool('Budgets', '../scripts/budgets.mjs', []);
await tool(
  'End to end in a real browser',
  '@playwright/test/cli.js',
  ['test', '-c', 'tests/e2e/playwright.config.ts'],
  {
    CHROMIUM: browser,
  },
);
say('All of it passed.');

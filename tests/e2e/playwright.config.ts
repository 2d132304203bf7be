import { defineConfig } from '@playwright/test';

/** Drives the built app in the Chromium that `CHROMIUM` names; `scripts/test.mjs` finds one. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  // Most of what is tested is sound and walks, in their own time: a third page costs little.
  workers: 3,
  timeout: 60_000,
  // A machine may be busy with something else; what fails twice is broken.
  expect: { timeout: 10_000 },
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['E2E_REPORT'] ? [['list'], ['json', { outputFile: process.env['E2E_REPORT'] }]] : [['list']],
  // The longest begin first, so that nothing is left to wait for alone.
  projects: [
    // What they play is measured, not what they draw.
    { name: 'long', grep: /@long/, use: { reducedMotion: 'reduce' } },
    { name: 'others', grepInvert: /@long/ },
  ],
  use: {
    viewport: { width: 390, height: 844 },
    reducedMotion: 'no-preference',
    // Pictures of every moment cost more than most of what is tested.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
});

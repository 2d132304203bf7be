import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { metaPolicy, securityHeaders } from './src/platform/csp.ts';
import { manifest } from './src/platform/manifest.ts';
import { inFetchOrder } from './src/platform/precache-order.ts';
import { shippedProblems } from './src/routine/check-shipped.ts';
import type { VoiceManifest } from './src/sound/voice-manifest.ts';

/** The policy as a meta tag in the built page (the development server injects inline code, so it does without). */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

/** Sample header files for common static hosts, written from the same policy: `_headers` (Netlify, Cloudflare Pages) and `headers.nginx.conf`. */
const headerFiles: Plugin = {
  name: 'header-files',
  apply: 'build',
  writeBundle({ dir }) {
    const long = 'Cache-Control: public, max-age=31536000, immutable';
    const lines = Object.entries(securityHeaders);
    writeFileSync(
      `${dir}/_headers`,
      `/*\n${lines.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n  Cache-Control: no-cache\n/assets/*\n  ! Cache-Control\n  ${long}\n`,
    );
    writeFileSync(
      `${dir}/headers.nginx.conf`,
      `# include this in the server block that serves Backstride\n${lines
        .map(([name, value]) => `add_header ${name} "${value}" always;`)
        .join('\n')}\nadd_header Cache-Control "no-cache" always;\n`,
    );
  },
};

/** A build with a broken routine, exercise or pose file fails, and says where and why. */
const soundContent: Plugin = {
  name: 'sound-content',
  apply: 'build',
  buildStart() {
    const read = (folder: string): Record<string, string> =>
      Object.fromEntries(
        readdirSync(folder)
          .filter((file) => file.endsWith('.json'))
          .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
      );
    const problems = shippedProblems({
      exercises: read('routines/exercises'),
      poses: read('routines/poses'),
      routines: read('routines'),
    });
    if (problems.length > 0) this.error(problems.join('\n'));
  },
};

const voice = JSON.parse(readFileSync('public/voice/manifest.json', 'utf8')) as VoiceManifest;

export default defineConfig({
  // Relative addresses: the app works from any sub-path.
  base: './',
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false },
  worker: { format: 'es' },
  preview: { headers: { ...securityHeaders, 'Cache-Control': 'no-cache' } },
  plugins: [
    soundContent,
    policyInPage,
    headerFiles,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/platform',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest,
      manifestFilename: 'manifest.webmanifest',
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,json,webmanifest}', 'voice/*.mp3'],
        // Store pictures and the large icons are for the browser's install dialog, not for the running app.
        globIgnores: ['screenshots/**', 'icons/maskable-*', 'icons/icon-512.png'],
        manifestTransforms: [(entries) => ({ manifest: inFetchOrder(entries, voice.first), warnings: [] })],
      },
    }),
  ],
  // Generous: a machine may be busy with something else.
  test: { testTimeout: 20_000, include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'node_modules/**'] },
});

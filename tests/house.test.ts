/** The rules of the house are enforced, not asked for: each of these breaks one and must be refused. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const run = (cwd: string, tool: string, ...args: string[]): string =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', tool), ...args], { cwd, encoding: 'utf8' }).stdout;

/** Lints one file as if it stood at that place in the project; the names of the rules it breaks. */
const broken = (file: string, code: string): string[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'house-'));
  copyFileSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), code);
  const report = run(folder, '@biomejs/biome/bin/biome', 'lint', '--reporter=json', file);
  rmSync(folder, { recursive: true, force: true });
  const { diagnostics } = JSON.parse(report) as { diagnostics: { category: string }[] };
  return diagnostics.map(({ category }) => category);
};

describe('the linter', () => {
  it.each([
    ['src/routine/x.ts', "import { openStore } from '../platform/store.ts';\nopenStore();\n"],
    ['src/body/x.ts', "import { h } from 'preact';\nh('a', {});\n"],
    ['src/sound/x.ts', "import { Howl } from 'howler';\nnew Howl({ src: [] });\n"],
    ['src/platform/x.ts', "import { createApp } from '../state/create-app.ts';\ncreateApp();\n"],
    ['src/platform/x.ts', "import { Root } from '../ui/root.tsx';\nRoot();\n"],
    ['src/state/x.ts', "import { openStore } from '../platform/store.ts';\nopenStore();\n"],
    ['src/state/x.ts', "import { Root } from '../ui/root.tsx';\nRoot();\n"],
    ['src/ui/x.ts', "import { openDeck } from '../platform/deck.ts';\nopenDeck();\n"],
  ])('refuses a forbidden import in %s', (file, code) => {
    expect(broken(file, code)).toContain('lint/style/noRestrictedImports');
  });

  it.each([
    ['src/timeline/x.ts', 'export const now = (): number => Date.now();\n'],
    ['src/walking/x.ts', 'setTimeout(() => {}, 1);\n'],
    ['src/ui/x.ts', 'setTimeout(() => {}, 1);\n'],
    ['src/state/x.ts', 'export const now = (): number => Date.now();\n'],
  ])('refuses a clock or timer in %s', (file, code) => {
    expect(broken(file, code)).toContain('lint/style/noRestrictedGlobals');
  });

  it('lets a pure folder import another', () => {
    const code = "import type { Timeline } from '../timeline/timeline.ts';\nexport type T = Timeline;\n";
    expect(broken('src/sound/x.ts', code)).toEqual([]);
  });
});

describe('the type-check of the pure folders', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(root, 'node_modules', '.pure-'));
    const config = { extends: path.join(root, 'tsconfig.pure.json'), include: ['*.ts'] };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const types = (code: string): string => {
    writeFileSync(path.join(folder, 'x.ts'), code);
    return run(root, 'typescript/bin/tsc', '-p', folder);
  };

  it.each([
    'window.innerWidth',
    "document.querySelector('a')",
    'localStorage.length',
    'new AudioContext()',
    'fetch("/")',
  ])('knows no %s', (code) => {
    expect(types(`export const x = ${code};\n`)).toMatch(/error TS\d+: Cannot find name/);
  });
  it('knows the language', () => {
    expect(types('export const x = Math.max(1, 2);\n')).toBe('');
  });
});

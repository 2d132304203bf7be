/** Shared by the two commands: run a step, say what it does, stop plainly when it fails. Node's own modules only. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

export const say = (text) => console.log(`\n▸ ${text}`);

const leastNode = [20, 19];

export const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  console.error(`Backstride needs Node ${leastNode.join('.')} or later; this is ${process.versions.node}.`);
  process.exit(1);
};

/** Runs a command in the project's folder; its output is shown. Resolves to its exit code. */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** Runs a named step and ends the process where it fails. */
export const step = async (title, command, args, env) => {
  say(title);
  const began = process.hrtime.bigint();
  const code = await run(command, args, env);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  if (code !== 0) {
    console.error(`\n✗ ${title}: stopped with exit code ${code} after ${seconds.toFixed(1)} s.`);
    process.exit(code);
  }
  console.log(`✓ ${title} (${seconds.toFixed(1)} s)`);
};

/** Installs the packages of the lock file where they are missing or older than it. */
export const installPackages = async () => {
  const mark = path.join(root, 'node_modules', '.installed');
  const lock = statSync('package-lock.json').mtimeMs;
  if (existsSync(mark) && Number(readFileSync(mark, 'utf8')) >= lock) return;
  await step('Installing packages (npm ci)', 'npm', ['ci', '--no-fund', '--no-audit']);
  writeFileSync(mark, String(lock));
};

/** Runs a tool of the installed packages. */
export const tool = (title, name, args, env) =>
  step(title, process.execPath, [path.join(root, 'node_modules', ...name.split('/')), ...args], env);

/** Processor time of a browser's threads, from /proc (Linux only). */
import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Every process that descends from `pid`. */
export const family = (pid) => {
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    parents.set(Number(name), parent);
  }
  const found = new Set([pid]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [child, parent] of parents)
      if (found.has(parent) && !found.has(child)) {
        found.add(child);
        grown = true;
      }
  }
  return [...found];
};

const kindOf = (thread) =>
  /AudioWorklet|AudioOutputDev|AudioThread|AudioDevice|WebAudio/i.test(thread)
    ? 'audio'
    : /CrRendererMain|DedicatedWorker/.test(thread)
      ? 'page'
      : 'other';

/** Seconds of processor time so far: of audio threads, and of the page with its workers. */
export const threadSeconds = (pid) => {
  const sums = { audio: 0, page: 0, other: 0 };
  for (const process of family(pid)) {
    let threads = [];
    try {
      threads = readdirSync(`/proc/${process}/task`);
    } catch {
      continue;
    }
    for (const thread of threads) {
      const stat = read(`/proc/${process}/task/${thread}/stat`);
      if (stat === '') continue;
      const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      sums[kindOf(name)] += (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    }
  }
  return sums;
};

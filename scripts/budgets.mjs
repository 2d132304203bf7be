/** Bytes that the built app may cost. Fails where a budget is broken. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './steps.mjs';

const dist = path.join(root, 'dist');
const kB = 1000;
/** JavaScript and CSS before the first screen can be used, gzip. */
const firstScreenBudget = 60 * kB;
/** Everything the service worker keeps on the device, voice aside. */
const offlineBudget = 1500 * kB;
/** The built-in voice; and what of it is fetched first, so that the two first doors can speak. */
const voiceBudget = 4000 * kB;
const firstVoiceBudget = 1500 * kB;

const gzip = (file) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;

/** Files the page asks for by itself: linked in index.html, their static imports, and what the entry imports at once. */
const firstScreenFiles = () => {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const found = new Set([...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file));
  const visit = (file) => {
    const code = readFileSync(path.join(dist, file), 'utf8');
    for (const [, to] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      const next = `assets/${to}`;
      if (!found.has(next)) {
        found.add(next);
        visit(next);
      }
    }
  };
  for (const file of [...found].filter((one) => one.endsWith('.js'))) visit(file);
  return [...found];
};

/** Everything the service worker keeps, in the order in which it is fetched. */
const precached = () => {
  const worker = readFileSync(path.join(dist, 'service-worker.js'), 'utf8');
  const urls = [...worker.matchAll(/url:\s*"([^"]+)"|"url":"([^"]+)"/g)].map(([, a, b]) => a ?? b);
  if (urls.length === 0) throw new Error('The service worker lists no files to keep.');
  return [...new Set(urls)];
};

const bytesOf = (files) => files.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);

/** What has to be on the device before the two first doors can speak: all that is fetched up to the last of their packs. */
const firstVoice = (voice) => {
  const { first } = JSON.parse(readFileSync(path.join(dist, 'voice', 'manifest.json'), 'utf8'));
  const last = Math.max(...first.map((pack) => voice.indexOf(`voice/${pack}.mp3`)));
  if (first.some((pack) => !voice.includes(`voice/${pack}.mp3`))) throw new Error('A first pack is not kept.');
  return voice.slice(0, last + 1);
};

const row = (name, bytes, budget) => {
  const good = bytes <= budget;
  console.log(`${good ? '✓' : '✗'} ${name}: ${(bytes / kB).toFixed(1)} kB of ${(budget / kB).toFixed(0)} kB`);
  return good;
};

if (!readdirSync(dist).includes('index.html')) throw new Error('Build first: npm run build');
const first = firstScreenFiles();
const kept = precached();
const isVoice = (url) => url.startsWith('voice/');
const voice = kept.filter(isVoice);
const results = [
  row(
    'First screen, JavaScript and CSS, gzip',
    first.reduce((sum, file) => sum + gzip(file), 0),
    firstScreenBudget,
  ),
  row('Kept on the device, voice aside', bytesOf(kept.filter((url) => !isVoice(url))), offlineBudget),
  row('The built-in voice', bytesOf(voice), voiceBudget),
  row('Of it fetched before the first doors can speak', bytesOf(firstVoice(voice)), firstVoiceBudget),
];
for (const file of first) console.log(`    ${(gzip(file) / kB).toFixed(1)} kB  ${file}`);
process.exit(results.every(Boolean) ? 0 : 1);

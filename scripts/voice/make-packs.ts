/** Makes the voice packs: clips whose words have changed are made, the others are taken over as they are. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import type { VoiceClip, VoiceManifest } from '../../src/sound/voice-manifest.ts';
import { clipHash, digest } from './clip-hash.ts';
import { everyLine } from './every-line.ts';
import { makeClip } from './make-clip.ts';
import { lengthsText, manifestText } from './manifest.ts';
import { firstPacks, firstSaid, packFor } from './place-clips.ts';
import { has, rate } from './programs.ts';
import { recordingsIn } from './recordings.ts';
import { shippedExercises, shippedRoutines } from './shipped.ts';

interface Wanted {
  readonly text: string;
  readonly recording: string | null;
  /** Every clip with these words in this voice. */
  readonly ids: string[];
}
interface Made {
  readonly mp3: Uint8Array;
  readonly frames: number;
}

/** By what it is made of: words that come under several ids are kept once. */
function wantedIn(root: string): Map<string, Wanted> {
  const lines = everyLine(shippedExercises(root), shippedRoutines(root));
  const recordings = recordingsIn(path.join(root, 'voice'));
  for (const [clip, file] of recordings)
    if (!lines.has(clip)) throw new Error(`${path.relative(root, file)}: there is no clip "${clip}"`);
  const wanted = new Map<string, Wanted>();
  for (const [id, text] of lines) {
    const recording = recordings.get(id) ?? null;
    const hash = clipHash(text, recording === null ? null : readFileSync(recording));
    const same = wanted.get(hash);
    if (same) same.ids.push(id);
    else wanted.set(hash, { text, recording, ids: [id] });
  }
  return wanted;
}

/** Clips as they are now, by what they are made of. */
function madeBefore(folder: string): Map<string, Made> {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) return new Map();
  const { clips } = JSON.parse(readFileSync(file, 'utf8')) as VoiceManifest;
  return new Map(
    Object.values(clips).map(({ pack, at, bytes, frames, hash }) => {
      const mp3 = readFileSync(path.join(folder, `${pack}.mp3`)).subarray(at, at + bytes);
      return [hash, { mp3, frames }];
    }),
  );
}

async function makeAll(wanted: ReadonlyMap<string, Wanted>, made: Map<string, Made>): Promise<number> {
  const missing = [...wanted].filter(([hash]) => !made.has(hash));
  if (missing.length === 0) return 0;
  if (!(await has('ffmpeg', '-version'))) throw new Error('ffmpeg was not found. See --help.');
  if (missing.some(([, { recording }]) => recording === null) && !(await has('RHVoice-test', '--version')))
    throw new Error('RHVoice was not found. See --help.');
  const queue = missing.values();
  const worker = async (): Promise<void> => {
    const folder = mkdtempSync(path.join(tmpdir(), 'voice-'));
    for (const [hash, { text, recording, ids }] of queue) {
      console.log(`${ids[0]}: ${recording === null ? text : path.basename(recording)}`);
      made.set(hash, await makeClip(text, recording, folder));
    }
    rmSync(folder, { recursive: true });
  };
  await Promise.all(cpus().map(worker));
  return missing.length;
}

/** `anew`: makes every clip, also those that have not changed. */
export async function makePacks(root: string, anew: boolean): Promise<void> {
  const folder = path.join(root, 'public', 'voice');
  const wanted = wantedIn(root);
  const made = anew ? new Map<string, Made>() : madeBefore(folder);
  const count = await makeAll(wanted, made);

  const exercises = shippedExercises(root);
  const first = firstSaid(shippedRoutines(root), exercises);
  const parts = new Map<string, Uint8Array[]>();
  const sizes = new Map<string, number>();
  const clips: [string, VoiceClip][] = [];
  for (const [hash, { ids }] of wanted) {
    const { mp3, frames } = made.get(hash)!;
    const pack = packFor(ids, exercises, first);
    const at = sizes.get(pack) ?? 0;
    parts.set(pack, [...(parts.get(pack) ?? []), mp3]);
    sizes.set(pack, at + mp3.length);
    for (const id of ids) clips.push([id, { pack, at, bytes: mp3.length, frames, hash }]);
  }
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.mp3')) rmSync(path.join(folder, name));
  const packs = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pack, some]) => {
      const bytes = Buffer.concat(some);
      writeFileSync(path.join(folder, `${pack}.mp3`), bytes);
      return [pack, { bytes: bytes.length, hash: digest(bytes) }] as const;
    });
  clips.sort(([a], [b]) => (a < b ? -1 : 1));
  const byId = Object.fromEntries(clips);
  const manifest = { rate, first: firstPacks(byId, first), packs: Object.fromEntries(packs), clips: byId };
  writeFileSync(path.join(folder, 'manifest.json'), manifestText(manifest));
  writeFileSync(path.join(root, 'src', 'words', 'voice-lengths.json'), lengthsText(manifest));

  const bytes = packs.reduce((sum, [, pack]) => sum + pack.bytes, 0);
  const seconds = [...wanted.keys()].reduce((sum, hash) => sum + made.get(hash)!.frames / rate, 0);
  console.log(
    `${clips.length} clips of ${wanted.size} sounds, ${count} made now: ${seconds.toFixed(0)} s, ` +
      `${(bytes / 1000).toFixed(0)} kB in ${packs.length} packs`,
  );
}

/** The built-in voice against the words of the app. Where one of these fails: node scripts/voice.mjs */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { clipHash, digest } from '../scripts/voice/clip-hash.ts';
import { everyLine, everyTimeline, spokenIn } from '../scripts/voice/every-line.ts';
import { makePacks } from '../scripts/voice/make-packs.ts';
import { lengthsText, manifestText } from '../scripts/voice/manifest.ts';
import { firstRoutines, firstSaid } from '../scripts/voice/place-clips.ts';
import { recordingsIn } from '../scripts/voice/recordings.ts';
import { shippedExercises, shippedRoutines } from '../scripts/voice/shipped.ts';
import { sampleBank } from '../src/sound/samples.ts';
import type { VoiceManifest } from '../src/sound/voice-manifest.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'public', 'voice');
const written = readFileSync(path.join(folder, 'manifest.json'), 'utf8');
const manifest = JSON.parse(written) as VoiceManifest;
const clips = Object.entries(manifest.clips);
const exercises = shippedExercises(root);
const routines = shippedRoutines(root);
const lines = everyLine(exercises, routines);
const recordings = recordingsIn(path.join(root, 'voice'));
const lengths = JSON.parse(readFileSync(path.join(root, 'src', 'words', 'voice-lengths.json'), 'utf8')) as Record<
  string,
  number
>;
const packs = new Map(
  Object.keys(manifest.packs).map((pack) => [pack, readFileSync(path.join(folder, `${pack}.mp3`))]),
);

describe('the clips', () => {
  it('are those of the lines that can be said, every one and no other', () => {
    expect(clips.map(([id]) => id)).toEqual([...lines.keys()]);
    for (const id of recordings.keys()) expect(lines.has(id), `voice/${id}`).toBe(true);
  });

  it.each([...lines])('%s says "%s"', (id, text) => {
    const recording = recordings.get(id);
    expect(manifest.clips[id]?.hash).toBe(clipHash(text, recording === undefined ? null : readFileSync(recording)));
  });

  it('have ids that no bell and no step has', () => {
    for (const sound of Object.keys(sampleBank(8000))) expect(lines.has(sound)).toBe(false);
  });

  it('are as long as the sessions are told', () => {
    expect(Object.keys(lengths)).toEqual(clips.map(([id]) => id));
    for (const [id, { frames }] of clips) {
      expect(lengths[id]).toBeGreaterThanOrEqual(frames / manifest.rate);
      expect(lengths[id]).toBeLessThan(frames / manifest.rate + 0.011);
    }
  });
});

describe('the packs', () => {
  it('are the files of the manifest, unchanged', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.mp3'));
    expect(files.sort()).toEqual([...packs.keys()].map((pack) => `${pack}.mp3`).sort());
    for (const [pack, bytes] of packs)
      expect({ bytes: bytes.length, hash: digest(bytes) }, pack).toEqual(manifest.packs[pack]);
  });

  it('hold clip after clip, each an MP3 of its own, and nothing besides', () => {
    for (const [pack, bytes] of packs) {
      const places = new Map(clips.flatMap(([, clip]) => (clip.pack === pack ? [[clip.at, clip.bytes]] : [])));
      let end = 0;
      for (const [at, length] of [...places].sort(([a], [b]) => a - b)) {
        expect(at).toBe(end);
        // The first frame of an MP3 begins with eleven bits set, and holds the length of what the encoder added.
        expect([bytes[at], bytes[at + 1]! & 0xe0]).toEqual([0xff, 0xe0]);
        expect(bytes.subarray(at, at + 144).toString('latin1')).toMatch(/Info|Xing/);
        end = at + length;
      }
      expect(end).toBe(bytes.length);
    }
  });

  it('keep one exercise from loading another', () => {
    for (const [id, { pack }] of clips)
      if (!['common', 'shared', 'walk'].includes(pack)) expect(id.startsWith(`${pack}.`), id).toBe(true);
  });

  it('that come first hold all that the two first doors can say, and nobody needs another for it', () => {
    expect(routines.filter(({ id }) => firstRoutines.includes(id))).toHaveLength(2);
    const needed = [...firstSaid(routines, exercises, lengths)].map((id) => manifest.clips[id]!.pack);
    expect(new Set(manifest.first)).toEqual(new Set(needed));
    expect(manifest.first[0]).toBe('common');
    const bytes = manifest.first.reduce((sum, pack) => sum + packs.get(pack)!.length, written.length);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it('are small enough to be kept on every phone', () => {
    const bytes = [...packs.values()].reduce((sum, pack) => sum + pack.length, 0);
    expect(bytes).toBeLessThan(4_000_000);
  });

  it('are indexed in files as the script writes them', () => {
    expect(written).toBe(manifestText(manifest));
    expect(existsSync(path.join(root, 'src/words/voice-lengths.json'))).toBe(true);
    expect(readFileSync(path.join(root, 'src/words/voice-lengths.json'), 'utf8')).toBe(lengthsText(manifest));
  });
});

it('packs are made anew from packs that were cut otherwise, with neither speech engine nor FFmpeg', async () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'packs-'));
  for (const part of ['routines', 'public/voice', 'src/words/voice-lengths.json'])
    cpSync(path.join(root, part), path.join(elsewhere, part), { recursive: true });
  // The same clips, all in one pack and in another order.
  const at = (part: string): string => path.join(elsewhere, 'public', 'voice', part);
  const places = new Map<string, { bytes: Uint8Array; at: number }>();
  let end = 0;
  for (const [, { hash, pack, at: from, bytes }] of clips.toReversed()) {
    if (places.has(hash)) continue;
    places.set(hash, { bytes: packs.get(pack)!.subarray(from, from + bytes), at: end });
    end += bytes;
  }
  for (const pack of packs.keys()) rmSync(at(`${pack}.mp3`));
  writeFileSync(at('heap.mp3'), Buffer.concat([...places.values()].map(({ bytes }) => bytes)));
  const heap = clips.map(([id, clip]) => [id, { ...clip, pack: 'heap', at: places.get(clip.hash)!.at }]);
  writeFileSync(at('manifest.json'), JSON.stringify({ ...manifest, clips: Object.fromEntries(heap) }));

  vi.stubEnv('PATH', '');
  const told = vi.spyOn(console, 'log').mockImplementation(() => {});
  await makePacks(elsewhere, false);
  expect(told.mock.calls.flat().join()).toContain(', 0 made now');
  vi.unstubAllEnvs();
  told.mockRestore();
  expect(readdirSync(at('.')).sort()).toEqual(readdirSync(folder).sort());
  for (const file of readdirSync(folder))
    expect(readFileSync(at(file)).equals(readFileSync(path.join(folder, file))), file).toBe(true);
  rmSync(elsewhere, { recursive: true });
});

describe.each(routines.map((routine) => [routine.id, routine] as const))('in %s', (_, routine) => {
  const timelines = everyTimeline(routine, exercises, lengths);

  it('every clip ends before anything else is said, before its segment does and before seconds are counted', () => {
    for (const timeline of timelines) {
      let free = 0;
      for (const { clip, at, lasts, segment } of spokenIn(timeline)) {
        const { frames } = manifest.clips[clip]!;
        const { start, duration } = timeline.segments[segment]!;
        expect(frames / manifest.rate, clip).toBeLessThanOrEqual(lasts);
        expect(at, clip).toBeGreaterThanOrEqual(free - 1e-9);
        free = at + lasts;
        expect(free, clip).toBeLessThanOrEqual(start + duration - (duration >= 10 ? 3 : 0) + 1e-9);
      }
    }
  });

  it('every exercise is introduced by name and by side, however much is said', () => {
    for (const timeline of timelines) {
      const said = new Set(spokenIn(timeline).map(({ clip }) => clip));
      for (const { exercise, side } of timeline.blocks) {
        if (exercise === null) continue;
        const named = [`${exercise}.name`, `${exercise}.full`, `${exercise}.short`].some((clip) => said.has(clip));
        expect(named, exercise).toBe(true);
        if (side !== null) expect([...said].some((clip) => clip.startsWith('side.') && clip.includes(side))).toBe(true);
      }
    }
  });
});

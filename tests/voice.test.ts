/** The built-in voice against the words of the app. Where one of these fails: node scripts/voice.mjs */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clipHash, digest } from '../scripts/voice/clip-hash.ts';
import { everyLine, everyTimeline, spokenIn } from '../scripts/voice/every-line.ts';
import { lengthsText, manifestText } from '../scripts/voice/manifest.ts';
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
      if (pack !== 'common' && pack !== 'walk') expect(id.startsWith(`${pack}.`), id).toBe(true);
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

/** What the sound of a session takes in memory: mono floats at the rate of the phone, its own clips and every bell and step. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyTimeline, spokenIn } from '../scripts/voice/every-line.ts';
import { shippedExercises, shippedRoutines } from '../scripts/voice/shipped.ts';
import { coachClips } from '../src/routine/coach-lines.ts';
import type { Routine } from '../src/routine/routine.ts';
import { sampleBank } from '../src/sound/samples.ts';
import type { VoiceManifest } from '../src/sound/voice-manifest.ts';

const root = path.resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'public', 'voice', 'manifest.json'), 'utf8')) as VoiceManifest;
const exercises = shippedExercises(root);
const routines = shippedRoutines(root);

const rate = 48_000;
const bytesPerSample = 4;
const MB = 1_000_000;
const budget = 80 * MB;
const bank = Object.values(sampleBank(rate)).reduce((sum, { byteLength }) => sum + byteLength, 0);
/** Where the page itself renders: 60 s ahead and a chunk of 10 s more, for two ears. `platform/node-run.ts` */
const renderedAhead = 2 * 70 * rate * bytesPerSample;

/** Decoded clips of the longest-winded way through a routine. */
const clipsOf = (routine: Routine): number =>
  Math.max(
    ...everyTimeline(routine, exercises).map((timeline) =>
      [
        ...new Set([...spokenIn(timeline).map(({ clip }) => clip), ...(routine.kind === 'drill' ? coachClips : [])]),
      ].reduce((sum, id) => sum + Math.round((manifest.clips[id]!.frames * rate) / manifest.rate) * bytesPerSample, 0),
    ),
  );

describe.each(routines.map((routine) => [routine.id, routine] as const))('%s', (_, routine) => {
  it('fits the budget, also while page and audio thread both hold it', () => {
    const clips = clipsOf(routine);
    expect(clips).toBeGreaterThan(1 * MB);
    expect(2 * (clips + bank)).toBeLessThan(budget);
    expect(clips + bank + renderedAhead).toBeLessThan(budget);
  });
});

it("somebody's own routine of every exercise there is fits the budget too", () => {
  const all: Routine = {
    ...routines.find(({ id }) => id === 'hips')!,
    items: Object.keys(exercises).map((exercise) => ({ exercise, priority: 1 })),
  };
  expect(clipsOf(all) + bank).toBeLessThan(budget);
});

it('a session decodes far less than there is', () => {
  const there = Object.values(manifest.clips).reduce((sum, { frames }) => sum + frames * 2 * bytesPerSample, 0);
  expect(there).toBeGreaterThan(budget);
  for (const routine of routines) expect(clipsOf(routine)).toBeLessThan(there / 5);
});

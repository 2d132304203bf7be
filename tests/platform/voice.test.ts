import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digest } from '../../scripts/voice/clip-hash.ts';
import { cutToClip, loadClips } from '../../src/platform/voice.ts';

afterEach(() => vi.unstubAllGlobals());

const ramp = (length: number): Float32Array => Float32Array.from({ length }, (_, n) => n);

test('what the browser has left of the coder before and after a clip is cut off', () => {
  // Taken off by the browser: only the end may be a sample longer.
  expect(cutToClip(ramp(2401), 1200, 24_000, 48_000)).toEqual(ramp(2400));
  // Left in: 1105 samples at 24 kHz before, some after.
  const cut = cutToClip(ramp(2400 + 2210 + 700), 1200, 24_000, 48_000);
  expect([cut.length, cut[0]]).toEqual([2400, 2210]);
});

test('clips that cannot be had are left out, and nothing is thrown', async () => {
  vi.stubGlobal('OfflineAudioContext', class {});
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  expect(await loadClips(new Set(['sktc.name']), Promise.resolve(48_000))).toEqual({});
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('no network');
  });
  expect(await loadClips(new Set(['sktc.name']), Promise.resolve(48_000))).toEqual({});
});

/** Two packs of three clips: each clip is the bytes of its place. */
const packs: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  a: Uint8Array.of(10, 11, 12, 13, 14, 15),
  b: Uint8Array.of(20, 21, 22, 23),
};
const index = {
  rate: 8000,
  first: [],
  packs: Object.fromEntries(
    Object.entries(packs).map(([pack, bytes]) => [pack, { bytes: bytes.length, hash: digest(bytes) }]),
  ),
  clips: {
    'a.x': { pack: 'a', at: 0, bytes: 2, frames: 2, hash: '' },
    'a.y': { pack: 'a', at: 2, bytes: 4, frames: 4, hash: '' },
    'b.x': { pack: 'b', at: 1, bytes: 3, frames: 3, hash: '' },
  },
};
const x = Float32Array.of(10, 11);
const y = Float32Array.of(12, 13, 14, 15);
const b = Float32Array.of(21, 22, 23);

/** A server that has these files, others in their place, or none; what was asked of it. */
function serve(instead: Readonly<Record<string, BodyInit | null>> = {}): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (file: string) => {
    asked.push(file);
    const name = file.replace('voice/', '');
    if (name in instead)
      return instead[name] === null ? new Response('', { status: 404 }) : new Response(instead[name]);
    return new Response(name === 'manifest.json' ? JSON.stringify(index) : packs[name.replace('.mp3', '')]);
  });
  return asked;
}

const decodesTo = (samples: (bytes: Uint8Array) => Float32Array) =>
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      async decodeAudioData(bytes: ArrayBuffer) {
        const decoded = samples(new Uint8Array(bytes));
        return { getChannelData: () => decoded };
      }
    },
  );
const load = (rate = 8000) => loadClips(new Set(['a.x', 'a.y', 'b.x', 'own.words']), Promise.resolve(rate));

describe('of the clips that are said', () => {
  beforeEach(() => decodesTo((bytes) => Float32Array.from(bytes)));

  test('all that there are are had, from their packs alone, each pack once', async () => {
    const asked = serve();
    expect(await load()).toEqual({ 'a.x': x, 'a.y': y, 'b.x': b });
    expect(asked.sort()).toEqual(['voice/a.mp3', 'voice/b.mp3', 'voice/manifest.json']);
    const again = serve();
    expect(await loadClips(new Set(['b.x']), Promise.resolve(8000))).toEqual({ 'b.x': b });
    expect(again.sort()).toEqual(['voice/b.mp3', 'voice/manifest.json']);
  });

  test.each([
    ['that is missing', null],
    ['that was cut off on its way', packs['a']!.slice(0, 4)],
    ['of another version', packs['a']!.map((byte) => byte + 1)],
    ['that is a page of a hotel’s network', '<!doctype html>'],
    ['that is empty', ''],
  ])('a pack %s takes only its own with it', async (_, body) => {
    serve({ 'a.mp3': body });
    expect(await load()).toEqual({ 'b.x': b });
  });

  test.each([
    ['is missing', null],
    ['is no JSON', '<!doctype html>'],
    ['is of something else', '{"hello": 1}'],
    ['has no packs', JSON.stringify({ rate: 8000, clips: index.clips })],
    ['knows none of them', JSON.stringify({ ...index, clips: {} })],
  ])('there are none where the index %s', async (_, body) => {
    serve({ 'manifest.json': body });
    expect(await load()).toEqual({});
  });

  test('one that cannot be decoded is left out alone', async () => {
    serve();
    decodesTo((bytes) => {
      if (bytes[0] === 12) throw new DOMException('', 'EncodingError');
      return Float32Array.from(bytes);
    });
    expect(await load()).toEqual({ 'a.x': x, 'b.x': b });
  });

  test('one of which a part is missing is left out: half a sentence is worse than none', async () => {
    serve({
      'manifest.json': JSON.stringify({
        ...index,
        clips: { ...index.clips, 'a.y': { ...index.clips['a.y'], frames: 2000 } },
      }),
    });
    expect(await load()).toEqual({ 'a.x': x, 'b.x': b });
  });

  test('with nothing to check them with, all are taken as they are', async () => {
    vi.stubGlobal('crypto', {});
    serve();
    expect(Object.keys(await load())).toHaveLength(3);
  });
});

test('where nothing is going to play, nothing is decoded', async () => {
  vi.stubGlobal('fetch', async () => new Response('{}'));
  expect(await loadClips(new Set(['a.x']), Promise.resolve(null))).toEqual({});
});

test('a session does not wait long for a slow network', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('OfflineAudioContext', class {});
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const clips = loadClips(new Set(['a.x']), Promise.resolve(48_000));
  await vi.advanceTimersByTimeAsync(1500);
  expect(await clips).toEqual({});
  vi.useRealTimers();
});

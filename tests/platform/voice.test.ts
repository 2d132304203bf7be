import { afterEach, expect, test, vi } from 'vitest';
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

test('only the packs of the clips that are said are fetched, and one that is missing takes only its own with it', async () => {
  const asked: string[] = [];
  const clip = (pack: string) => ({ pack, at: 1, bytes: 2, frames: 3, hash: '' });
  const manifest = { rate: 8000, packs: {}, clips: { 'a.x': clip('a'), 'b.x': clip('b'), 'c.x': clip('c') } };
  vi.stubGlobal('fetch', async (file: string) => {
    asked.push(file);
    if (file.endsWith('b.mp3')) return new Response('', { status: 500 });
    return new Response(file.endsWith('.json') ? JSON.stringify(manifest) : new Uint8Array([9, 1, 2, 9]));
  });
  class Decoder {
    async decodeAudioData(bytes: ArrayBuffer) {
      return { getChannelData: () => Float32Array.from([...new Uint8Array(bytes), 0]) };
    }
  }
  vi.stubGlobal('OfflineAudioContext', Decoder);
  const clips = await loadClips(new Set(['a.x', 'b.x', 'own.words']), Promise.resolve(8000));
  expect(clips).toEqual({ 'a.x': Float32Array.from([1, 2, 0]) });
  expect(asked.sort()).toEqual(['voice/a.mp3', 'voice/b.mp3', 'voice/manifest.json']);
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

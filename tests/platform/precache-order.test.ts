import { expect, test } from 'vitest';
import { inFetchOrder } from '../../src/platform/precache-order.ts';

test('the app comes first, then the index of the voice, then the first packs in their order, then the rest', () => {
  const urls = [
    'voice/walk.mp3',
    'voice/sktc.mp3',
    'index.html',
    'voice/common.mp3',
    'assets/a.js',
    'voice/manifest.json',
  ];
  const ordered = inFetchOrder(
    urls.map((url) => ({ url, revision: null })),
    ['common', 'sktc'],
  );
  expect(ordered.map(({ url }) => url)).toEqual([
    'index.html',
    'assets/a.js',
    'voice/manifest.json',
    'voice/common.mp3',
    'voice/sktc.mp3',
    'voice/walk.mp3',
  ]);
});

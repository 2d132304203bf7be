import { expect, test } from 'vitest';
import { type Stalled, wantsFile } from '../../src/state/after-stall.ts';

const phone: Stalled = {
  kind: 'deck',
  visible: true,
  tried: false,
  keepsPlaying: 'likely',
  music: 'worksWhenLocked',
};

test.each<[string, Partial<Stalled>, boolean]>([
  ['on a phone whose deck was held', {}, true],
  ['where the page makes the sound', { kind: 'nodes' }, true],
  ['on a phone where sound made on the way never goes on', { keepsPlaying: 'no' }, true],
  ['while the page is hidden', { visible: false }, false],
  ['a second time', { tried: true }, false],
  ['on a computer', { keepsPlaying: 'yes' }, false],
  ['where nothing sounds', { kind: 'silent' }, false],
  ['where it plays from a file already', { kind: 'file' }, false],
  ['before anything plays', { kind: null }, false],
  ['over music that a file would silence', { music: 'overMyMusic' }, false],
])('a file %s: %#', (_, change, wanted) => {
  expect(wantsFile({ ...phone, ...change })).toBe(wanted);
});

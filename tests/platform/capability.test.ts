import { expect, test } from 'vitest';
import { canCall, type Device, forgetsTabs, keepsPlaying } from '../../src/platform/capability.ts';

const all = { touchPoints: 5, audioContext: true, audioSession: true, mediaSession: true };
const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15';
const on = (agent: string, but: Partial<Device> = {}): Device => ({ ...all, agent, ...but });

test.each([
  ['a computer', on(mac, { touchPoints: 0, audioSession: false }), 'yes'],
  ['Chrome on Android', on(android), 'likely'],
  ['Firefox on Android', on('Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'), 'no'],
  ['an iPhone that can be told', on(iphone), 'likely'],
  ['an older iPhone', on(iphone, { audioSession: false }), 'no'],
  ['Firefox on an iPhone', on(`${iphone} FxiOS/140.0`), 'no'],
  ['a tablet that calls itself a Mac', on(mac, { audioSession: false }), 'no'],
  ['no sound at all', on(mac, { touchPoints: 0, audioContext: false }), 'no'],
] as const)('%s', (_, device, answer) => {
  expect(keepsPlaying(device, 'worksWhenLocked')).toBe(answer);
});

test.each([android, iphone])('over other music nothing is promised on a phone', (agent) => {
  expect(keepsPlaying(on(agent), 'overMyMusic')).toBe('no');
});

test.each([
  [android, true],
  [iphone, true],
  [mac, false],
  ['Mozilla/5.0 (Linux; Android 15; SM-X710) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', false],
])('a number is called from phones only: %s', (agent, calls) => {
  expect(canCall({ agent })).toBe(calls);
});

test('a tab forgets on an iPhone and its kin, and an app on the Home Screen does not', () => {
  expect(forgetsTabs(on(iphone), false)).toBe(true);
  expect(forgetsTabs(on(mac), false)).toBe(true);
  expect(forgetsTabs(on(iphone), true)).toBe(false);
  expect(forgetsTabs(on(mac, { touchPoints: 0 }), false)).toBe(false);
  expect(forgetsTabs(on(android), false)).toBe(false);
});

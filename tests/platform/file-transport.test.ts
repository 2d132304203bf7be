import { beforeEach, expect, test, vi } from 'vitest';
import { fileTransport } from '../../src/platform/file-transport.ts';
import type { Transport, TransportState } from '../../src/timeline/transport.ts';

/** What of an audio element matters here. */
class Element extends EventTarget {
  src = '';
  preload = '';
  currentTime = 0;
  readyState = 0;
  paused = true;
  ended = false;
  play = vi.fn(async () => {
    this.paused = false;
    this.dispatchEvent(new Event('play'));
  });
  pause = () => {
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  };
  removeAttribute = () => {};
  load = () => {};
  to(time: number) {
    this.currentTime = time;
    this.dispatchEvent(new Event('timeupdate'));
  }
}

let audio: Element;
let transport: Transport;
let told: TransportState[];
beforeEach(() => {
  audio = new Element();
  told = [];
  transport = fileTransport(audio as unknown as HTMLAudioElement, new Blob(['x']), 60);
  transport.onReport((state) => told.push(state));
});

test('the position is that of the element', () => {
  transport.play();
  audio.to(12.5);
  expect(told.at(-1)).toEqual({ position: 12.5, playing: true, ended: false });
});

test('ends where the plan ends, and lets the last bell ring', () => {
  transport.play();
  audio.to(60.2);
  expect(told.at(-1)).toEqual({ position: 60, playing: false, ended: true });
  expect(audio.paused).toBe(false);
});

test('a seek that comes before the element knows its file is made good', () => {
  transport.seek(31);
  expect(transport.state().position).toBe(31);
  audio.readyState = 1;
  audio.dispatchEvent(new Event('loadedmetadata'));
  expect(audio.currentTime).toBe(31);
});

test('a pause from outside is told', () => {
  transport.play();
  audio.pause();
  expect(told.at(-1)).toMatchObject({ playing: false });
});

test('a refusal to play is told, and is no error', async () => {
  audio.play.mockRejectedValueOnce(new Error('NotAllowedError'));
  transport.play();
  await Promise.resolve();
  await Promise.resolve();
  expect(told.at(-1)).toMatchObject({ playing: false });
});

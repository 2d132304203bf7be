import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Carrier, carrier, carrierFile } from '../../src/platform/carrier.ts';

class Element extends EventTarget {
  src = '';
  loop = false;
  play = vi.fn(async () => {
    this.dispatchEvent(new Event('playing'));
  });
  pause = () => this.dispatchEvent(new Event('pause'));
  removeAttribute = () => {};
  load = () => {};
}

let made: Element[];
let carried: Carrier;
let stopped: number;
let page: EventTarget;
beforeEach(() => {
  made = [];
  stopped = 0;
  page = new EventTarget();
  carried = carrier(() => {
    const element = new Element();
    made.push(element);
    return element as unknown as HTMLAudioElement;
  }, page);
  carried.onStopped(() => {
    stopped += 1;
  });
});

test('the file lasts ten minutes and is never quite silent', async () => {
  const view = new DataView(await carrierFile().arrayBuffer());
  const rate = view.getUint32(24, true);
  expect((view.byteLength - 44) / 2 / rate).toBe(600);
  const loudestIn = (second: number) =>
    Math.max(...Array.from({ length: rate }, (_, i) => Math.abs(view.getInt16(44 + (second * rate + i) * 2, true))));
  for (const second of [0, 301, 599]) {
    expect(loudestIn(second)).toBeGreaterThan(40);
    expect(loudestIn(second)).toBeLessThan(100);
  }
});

test('a pause of our own is not told, one from outside is, once', () => {
  carried.play();
  carried.pause();
  expect(stopped).toBe(0);
  carried.play();
  made[0]?.pause();
  made[0]?.pause();
  expect(stopped).toBe(1);
  expect(made).toHaveLength(1);
});

describe('a page that was frozen', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    carried.play();
    page.dispatchEvent(new Event('freeze'));
    page.dispatchEvent(new Event('resume'));
  });
  afterEach(() => void vi.useRealTimers());

  test('had its element paused by the browser: it plays on, and nobody is told', () => {
    made[0]?.pause();
    expect(made[0]?.play).toHaveBeenCalledTimes(2);
    expect(stopped).toBe(0);
  });

  test('and may not play on is told as stopped', async () => {
    made[0]?.play.mockRejectedValueOnce(new Error('NotAllowedError'));
    made[0]?.pause();
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toBe(1);
  });

  test('a while ago knows a pause from outside again', () => {
    vi.advanceTimersByTime(1000);
    made[0]?.pause();
    expect(stopped).toBe(1);
  });
});

test('closing is not told, and the next play opens another', () => {
  carried.play();
  carried.close();
  carried.play();
  expect(stopped).toBe(0);
  expect(made).toHaveLength(2);
});

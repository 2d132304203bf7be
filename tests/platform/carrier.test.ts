import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Carrier, carrier, carrierFile } from '../../src/platform/carrier.ts';

class Element extends EventTarget {
  src = '';
  loop = false;
  paused = true;
  play = vi.fn(async () => {
    this.paused = false;
    this.dispatchEvent(new Event('playing'));
  });
  pause = () => {
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  };
  removeAttribute = () => {};
  load = () => {};
}

let made: Element[];
let carried: Carrier;
let stopped: number;
let resumed: number;
let page: EventTarget;
beforeEach(() => {
  made = [];
  stopped = 0;
  resumed = 0;
  page = new EventTarget();
  carried = carrier(() => {
    const element = new Element();
    made.push(element);
    return element as unknown as HTMLAudioElement;
  }, page);
  carried.onStopped(() => {
    stopped += 1;
  });
  carried.onResumed(() => {
    resumed += 1;
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

test('what goes on by itself after a pause from outside is told, and not what we began', () => {
  carried.play();
  made[0]?.pause();
  void made[0]?.play();
  expect([stopped, resumed]).toEqual([1, 1]);
  // Ours again: a second pause from outside is told, and one of our own is not.
  made[0]?.pause();
  expect(stopped).toBe(2);
  carried.play();
  carried.pause();
  expect([stopped, resumed]).toEqual([2, 1]);
});

test('a start that was overtaken by a pause is nothing that goes on by itself', () => {
  carried.play();
  carried.pause();
  made[0]?.dispatchEvent(new Event('playing'));
  expect(resumed).toBe(0);
});

test('an element that stands already is not paused again', () => {
  carried.play();
  made[0]?.pause();
  const pause = vi.spyOn(made[0] as Element, 'pause');
  carried.pause();
  expect(pause).not.toHaveBeenCalled();
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

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MotionWatch, openMotion } from '../../src/platform/motion.ts';
import type { MotionSample } from '../../src/walking/motion.ts';

type Axes = { readonly x: number | null; readonly y: number | null; readonly z: number | null };
const lying: Axes = { x: 0, y: 0, z: 9.81 };
const unknown: Axes = { x: null, y: null, z: null };

let now: number;
let samples: MotionSample[];
const watches: MotionWatch[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  now = 5000;
  samples = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('DeviceMotionEvent', class {});
  show('visible');
});
afterEach(() => {
  for (const watch of watches.splice(0)) watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const show = (state: 'visible' | 'hidden'): void => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};
/** One event, stamped with the time at which it arrives unless told otherwise. */
const move = (gravity: Axes | null, { plain = null as Axes | null, stamp = now } = {}): void => {
  const event = new Event('devicemotion');
  Object.defineProperty(event, 'timeStamp', { value: stamp });
  dispatchEvent(Object.assign(event, { accelerationIncludingGravity: gravity, acceleration: plain }));
};
const open = async (): Promise<MotionWatch> => {
  const watch = await openMotion((sample) => samples.push(sample));
  watches.push(watch);
  return watch;
};
/** Opened, and its first event heard. */
const opened = async (first: () => void = () => move(lying)): Promise<MotionWatch> => {
  const opening = open();
  await vi.advanceTimersByTimeAsync(0);
  first();
  return opening;
};

describe('whether there is motion', () => {
  it('is granted once a reading with numbers comes', async () => {
    expect((await opened()).answer).toBe('granted');
    expect(samples).toEqual([{ at: 5, x: 0, y: 0, z: 9.81 }]);
  });

  it('is none where the browser knows no such event', async () => {
    vi.stubGlobal('DeviceMotionEvent', undefined);
    expect((await open()).answer).toBe('none');
  });

  it('is denied by a reading without numbers, and hears what comes after it all the same', async () => {
    expect((await opened(() => move(unknown, { plain: unknown }))).answer).toBe('denied');
    expect(samples).toEqual([]);
    move(lying);
    expect(samples).toHaveLength(1);
  });

  it('is silent when nothing comes in two seconds, and hears what comes late', async () => {
    let answer = '';
    void open().then((watch) => {
      answer = watch.answer;
    });
    await vi.advanceTimersByTimeAsync(1999);
    expect(answer).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(answer).toBe('silent');
    move(lying);
    expect(samples).toHaveLength(1);
  });

  it('is not called silent while the page is hidden', async () => {
    show('hidden');
    let answer = '';
    void open().then((watch) => {
      answer = watch.answer;
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answer).toBe('');
    show('visible');
    await vi.advanceTimersByTimeAsync(1000);
    move(lying);
    await vi.advanceTimersByTimeAsync(0);
    expect(answer).toBe('granted');
  });
});

describe('phones that ask', () => {
  const asks = (answer: () => Promise<string>) => {
    const requestPermission = vi.fn(answer);
    vi.stubGlobal('DeviceMotionEvent', { requestPermission });
    return requestPermission;
  };

  it('are asked at once, inside the tap', () => {
    const asked = asks(() => new Promise(() => {}));
    void openMotion(() => {});
    expect(asked).toHaveBeenCalledOnce();
  });

  it.each([
    ['refuses', async () => 'denied'],
    ['cannot be asked outside a tap', async () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  ])('end in denied when the person %s, and nothing is listened to', async (_, answer) => {
    asks(answer);
    expect((await open()).answer).toBe('denied');
    move(lying);
    expect(samples).toEqual([]);
  });

  it('give readings once allowed, and waiting starts only then', async () => {
    let allow: (answer: string) => void = () => {};
    asks(
      () =>
        new Promise((resolve) => {
          allow = resolve;
        }),
    );
    const opening = open();
    await vi.advanceTimersByTimeAsync(20_000);
    allow('granted');
    await vi.advanceTimersByTimeAsync(1500);
    move(lying);
    expect((await opening).answer).toBe('granted');
  });
});

describe('readings', () => {
  it('are taken without gravity where there are none with it, and left out where a number is missing', async () => {
    await opened(() => move(unknown, { plain: { x: 1, y: 2, z: 3 } }));
    now += 20;
    move({ x: 1, y: null, z: 9 });
    now += 20;
    move(null);
    expect(samples).toEqual([{ at: 5, x: 1, y: 2, z: 3 }]);
  });

  const times = async (stamps: readonly number[], arrivals: readonly number[]): Promise<readonly number[]> => {
    const play = (n: number): void => {
      now = arrivals[n]!;
      move(lying, { stamp: stamps[n]! });
    };
    await opened(() => play(0));
    for (let n = 1; n < stamps.length; n += 1) play(n);
    return samples.map(({ at }) => Math.round(at * 1000));
  };

  it('keep the stamps of their events when they arrive in bunches', async () => {
    expect(await times([5000, 5016, 5033, 5050], [5001, 5055, 5055, 5056])).toEqual([5000, 5016, 5033, 5050]);
  });

  it.each([
    ['zero', [0, 0, 0]],
    ['of another epoch', [1.78e12, 1.78e12 + 16, 1.78e12 + 32]],
    ['not a number', [Number.NaN, Number.NaN, Number.NaN]],
  ])('are timed by their arrival where stamps are %s', async (_, stamps) => {
    expect(await times(stamps, [5001, 5017, 5034])).toEqual([5001, 5017, 5034]);
  });

  it.each([
    ['repeated', [5000, 5000, 5000, 5100], [5003, 5020, 5037, 5104], [5000, 5020, 5037, 5104]],
    ['earlier than the one before', [5000, 4990, 5040], [5003, 5020, 5041], [5000, 5020, 5041]],
  ])('are timed by their arrival from the first stamp on that is %s', async (_, stamps, arrivals, expected) => {
    expect(await times(stamps, arrivals)).toEqual(expected);
  });

  it('stop while the page is hidden, go on when it is back, and end when told to', async () => {
    const watch = await opened();
    show('hidden');
    now += 20;
    move(lying);
    expect(samples).toHaveLength(1);
    show('visible');
    now += 20;
    move(lying);
    expect(samples).toHaveLength(2);
    watch.stop();
    now += 20;
    move(lying);
    show('hidden');
    show('visible');
    move(lying);
    expect(samples).toHaveLength(2);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { clockWatch } from '../../src/platform/clock-watch.ts';
import type { Stall } from '../../src/timeline/transport.ts';

/** A context and the page's clocks, moved by hand. */
let world: { sound: number; steady: number; wall: number; state: AudioContextState };
let timer: (() => void) | null;
let stalls: Stall[];
let stood: number;
let watch: ReturnType<typeof clockWatch>;

/** The plan began with the context: the position is the sound's own. */
beforeEach(() => {
  world = { sound: 3, steady: 50, wall: 1_700_000_000, state: 'running' };
  timer = null;
  stalls = [];
  stood = 0;
  const context = {
    get currentTime() {
      return world.sound;
    },
    get state() {
      return world.state;
    },
  };
  watch = clockWatch(
    context,
    {
      steady: () => world.steady,
      wall: () => world.wall,
      every: (_ms, call) => {
        timer = call;
        return () => {
          timer = null;
        };
      },
    },
    {
      position: () => world.sound,
      stalled: (stall) => stalls.push(stall),
      standing: () => {
        stood += 1;
      },
    },
  );
  watch.start();
});

/** So many seconds, each clock at its own pace, looked at once a second. */
const pass = (seconds: number, { sound = 1, steady = 1, wall = 1 } = {}): void => {
  for (let i = 0; i < seconds; i += 1) {
    world.sound += sound;
    world.steady += steady;
    world.wall += wall;
    timer?.();
  }
};
/** Time in which the page was held, or blocked: nobody looks until it is over. */
const atOnce = (seconds: number, { sound = 1, steady = 1, wall = 1 } = {}): void => {
  world.sound += seconds * sound;
  world.steady += seconds * steady;
  world.wall += seconds * wall;
  timer?.();
};

test('an hour in which all clocks go on is no stall, though no two of them run alike', () => {
  pass(3600, { sound: 1.0003, wall: 1.0001 });
  pass(3600, { sound: 0.9997, wall: 0.9999 });
  expect([stalls, stood]).toEqual([[], 0]);
});

test('a context whose clock goes on in large steps is no stall', () => {
  for (let i = 0; i < 200; i += 1) {
    pass(1, { sound: i % 4 === 0 ? 0.3 : 1 });
    pass(1, { sound: i % 4 === 0 ? 1.7 : 1 });
  }
  expect([stalls, stood]).toEqual([[], 0]);
});

describe('a clock on the wall that is set', () => {
  test.each([3 * 3600, 40, 2, -3 * 3600, -40])('by %i s, while the sound goes on, is no stall', (seconds) => {
    pass(20);
    world.wall += seconds;
    pass(20);
    expect([stalls, stood]).toEqual([[], 0]);
  });

  test('while the page was blocked is no stall either', () => {
    pass(20);
    world.wall += 7200;
    atOnce(30);
    pass(20);
    expect([stalls, stood]).toEqual([[], 0]);
  });

  test('back, in the middle of a stall, hides nothing of it', () => {
    pass(20);
    world.wall -= 7200;
    atOnce(12, { sound: 0 });
    pass(3);
    expect(stalls).toEqual([{ at: 23, lasted: expect.closeTo(12, 1) }]);
  });
});

describe('a stall', () => {
  test('of a page that was frozen with its sound is told when both go on, once, with its place and its length', () => {
    pass(20);
    atOnce(12, { sound: 0 });
    pass(20);
    expect(stalls).toEqual([{ at: 23, lasted: expect.closeTo(12, 1) }]);
    pass(100);
    expect(stalls).toHaveLength(1);
  });

  test('in which the device slept is as long as it was on the wall', () => {
    pass(20);
    // Awake for two seconds with its sound gone already, then asleep: the steady clock stands too.
    atOnce(2, { sound: 0 });
    atOnce(600, { sound: 0, steady: 0 });
    pass(20);
    expect(stalls).toEqual([{ at: 23, lasted: expect.closeTo(602, 0) }]);
  });

  test('of a call that took the sound is told too, and the context is not thought to stand', () => {
    pass(20);
    world.state = 'suspended';
    pass(30, { sound: 0 });
    world.state = 'running';
    pass(5);
    expect(stalls).toEqual([{ at: 23, lasted: expect.closeTo(30, 0) }]);
    expect(stood).toBe(0);
  });

  test('is told however small the steps are in which it is looked for', () => {
    for (let i = 0; i < 400; i += 1) pass(1, { sound: 0.05, steady: 0.05, wall: 0.05 });
    pass(100, { sound: 0, steady: 0.05, wall: 0.05 });
    for (let i = 0; i < 100; i += 1) pass(1, { sound: 0.05, steady: 0.05, wall: 0.05 });
    expect(stalls).toEqual([{ at: expect.closeTo(23, 5), lasted: expect.closeTo(5, 0) }]);
  });

  test('before the sound was played, or while it was paused, is nobody’s', () => {
    watch.stop();
    atOnce(60, { sound: 0 });
    watch.start();
    pass(20);
    expect(stalls).toEqual([]);
  });
});

describe('a context that says it runs and stands', () => {
  test('is told after three seconds of a page that is awake, and again for as long as it stands', () => {
    pass(20);
    pass(2, { sound: 0 });
    expect(stood).toBe(0);
    pass(2, { sound: 0 });
    expect(stood).toBe(1);
    pass(3, { sound: 0 });
    expect(stood).toBe(2);
  });

  test('from its first moment on is told too', () => {
    pass(5, { sound: 0 });
    expect(stood).toBe(1);
  });

  test('is not told by a page that was held itself', () => {
    pass(20);
    for (let i = 0; i < 10; i += 1) atOnce(60, { sound: 0 });
    expect(stood).toBe(0);
  });
});

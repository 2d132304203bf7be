import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Heard, SoundOut } from '../../src/platform/sound-out.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';

const plan: SoundPlan = { rate: 8000, frames: 80_000, notes: [], beats: [] };

/** A browser with no audio thread of ours: the page renders. Its contexts are those of `next`, in order. */
interface Fake {
  state: string;
  currentTime: number;
  sampleRate: number;
  baseLatency: number;
  destination: object;
  onstatechange: (() => void) | null;
  resume: () => Promise<void>;
  close: () => Promise<void>;
  suspend: () => Promise<void>;
  createGain(): unknown;
  createBuffer(): unknown;
  createBufferSource(): unknown;
}
const made: Fake[] = [];
let settings: Partial<Fake>[] = [];
const heard: Heard[] = [];
const told = (now: Heard): void => void heard.push(now);

const turn = (context: Fake, state: string): void => {
  context.state = state;
  context.onstatechange?.();
};

class FakeContext {
  state = 'running';
  currentTime = 0.1;
  sampleRate = 8000;
  baseLatency = 0.01;
  destination = {};
  onstatechange: (() => void) | null = null;
  resume = async (): Promise<void> => {};
  suspend = async (): Promise<void> => {};
  close = async (): Promise<void> => turn(this as unknown as Fake, 'closed');
  constructor() {
    Object.assign(this, settings.shift());
    made.push(this as unknown as Fake);
  }
  createGain() {
    return {
      connect: () => {},
      gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, cancelScheduledValues() {} },
    };
  }
  createBuffer() {
    return { length: 100, copyToChannel: () => {} };
  }
  createBufferSource() {
    return { connect: () => {}, disconnect: () => {}, start: () => {}, stop: () => {} };
  }
}

/** After so many milliseconds, with whatever came of them. */
const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const opened = async (ms = 5000): Promise<SoundOut> => {
  const { openSound } = await import('../../src/platform/sound-out.ts');
  let out: SoundOut | null = null;
  void openSound(told).then((got) => {
    out = got;
  });
  // The part that renders is loaded when it is needed, which takes real time.
  await vi.dynamicImportSettled();
  await wait(ms);
  if (out === null) throw new Error('still not open');
  return out;
};
const unblocked = async (out: SoundOut): Promise<SoundOut | null> => {
  let got: SoundOut | null = null;
  void out.unblock().then((one) => {
    got = one;
  });
  await vi.dynamicImportSettled();
  await wait(5000);
  return got;
};

beforeEach(() => {
  vi.useFakeTimers();
  made.length = 0;
  heard.length = 0;
  settings = [];
  vi.stubGlobal('AudioContext', FakeContext);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible', baseURI: 'http://x/' }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('sound that is let out is on', async () => {
  const out = await opened(0);
  expect([out.transport.kind, heard]).toEqual(['nodes', ['on']]);
});

test('a context that says it runs, and whose clock never goes, is not sound: the session runs in silence', async () => {
  settings = [{ currentTime: 0 }];
  const out = await opened();
  expect([out.transport.kind, heard]).toEqual(['silent', ['blocked']]);
  out.transport.load(plan, {});
  out.transport.play();
  await wait(3000);
  expect(out.transport.state().position).toBeCloseTo(3, 1);
});

test('a headset that takes two seconds to open is waited for', async () => {
  settings = [{ currentTime: 0 }];
  const { openSound } = await import('../../src/platform/sound-out.ts');
  const opening = openSound(told);
  await vi.dynamicImportSettled();
  await wait(2000);
  made[0]!.currentTime = 0.02;
  await wait(100);
  expect((await opening).transport.kind).toBe('nodes');
  expect(heard).toEqual(['on']);
});

describe('sound that is held back', () => {
  test('is let out by a tap', async () => {
    settings = [{ state: 'suspended' }];
    const out = await opened();
    expect(heard).toEqual(['blocked']);
    made[0]!.resume = async () => turn(made[0]!, 'running');
    const revived = await unblocked(out);
    expect(revived?.transport.kind).toBe('nodes');
    // The silent clock is put away; the sound goes on.
    out.transport.close();
    expect(made[0]!.state).toBe('running');
    expect(made).toHaveLength(1);
  });

  test('and a tap in vain changes nothing: the next may help', async () => {
    settings = [{ state: 'suspended', resume: () => new Promise(() => {}) }];
    const out = await opened();
    expect(await unblocked(out)).toBeNull();
    expect(made).toHaveLength(1);
  });

  test('by a context that refuses in a tap is had from another', async () => {
    settings = [{ state: 'interrupted', resume: () => Promise.reject(new DOMException('', 'InvalidStateError')) }];
    const out = await opened();
    expect((await unblocked(out))?.transport.kind).toBe('nodes');
    out.transport.close();
    expect(made.map(({ state }) => state)).toEqual(['closed', 'running']);
  });

  test('by a context whose clock never goes is had from another', async () => {
    settings = [{ currentTime: 0 }];
    const out = await opened();
    expect((await unblocked(out))?.transport.kind).toBe('nodes');
    out.transport.close();
    expect(made.map(({ state }) => state)).toEqual(['closed', 'running']);
  });

  test('to the end leaves no context behind', async () => {
    settings = [{ state: 'suspended' }];
    const out = await opened();
    out.transport.close();
    expect(made.map(({ state }) => state)).toEqual(['closed']);
  });
});

describe('a context that is closed under us', () => {
  test('is told at once, and another is had', async () => {
    const out = await opened();
    const lost = vi.fn();
    out.onLost?.(lost);
    turn(made[0]!, 'closed');
    expect(lost).toHaveBeenCalledOnce();
    expect(heard.at(-1)).toBe('blocked');
    const revived = await unblocked(out);
    expect(revived?.transport.kind).toBe('nodes');
    expect(heard.at(-1)).toBe('on');
  });

  test('with no other to be had, the session goes on in silence and asks for a tap', async () => {
    const out = await opened();
    settings = [{ state: 'suspended' }];
    turn(made[0]!, 'closed');
    const revived = await unblocked(out);
    expect([revived?.transport.kind, heard.at(-1)]).toEqual(['silent', 'blocked']);
  });
});

test('a page that is shown again asks for the sound back, and a refusal then costs nothing', async () => {
  const out = await opened();
  const lost = vi.fn();
  out.onLost?.(lost);
  const resume = vi.fn(() => Promise.reject(new DOMException('', 'InvalidStateError')));
  made[0]!.resume = resume;
  turn(made[0]!, 'interrupted');
  document.dispatchEvent(new Event('visibilitychange'));
  await wait(3000);
  expect(resume).toHaveBeenCalledOnce();
  expect(lost).not.toHaveBeenCalled();
  turn(made[0]!, 'running');
  expect(heard.at(-1)).toBe('on');
});

describe('play', () => {
  test.each(['suspended', 'interrupted'])('asks a context that was %s for the sound back', async (state) => {
    const out = await opened();
    const resume = vi.fn(async () => turn(made[0]!, 'running'));
    made[0]!.resume = resume;
    turn(made[0]!, state);
    expect(heard.at(-1)).toBe('blocked');
    out.transport.load(plan, {});
    out.transport.play();
    await wait(10);
    expect(resume).toHaveBeenCalledOnce();
    expect(heard.at(-1)).toBe('on');
  });

  test('stops and starts a context that says it runs, and whose clock stands', async () => {
    const out = await opened();
    const [suspend, resume] = [vi.fn(async () => {}), vi.fn(async () => {})];
    Object.assign(made[0]!, { suspend, resume });
    out.transport.load(plan, {});
    out.transport.play();
    await wait(500);
    expect([suspend, resume].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  test('of one that only just begins is left to begin', async () => {
    settings = [{ currentTime: 0 }];
    const { openSound } = await import('../../src/platform/sound-out.ts');
    const opening = openSound(told);
    await vi.dynamicImportSettled();
    const suspend = vi.fn(async () => {});
    made[0]!.suspend = suspend;
    await wait(1000);
    made[0]!.currentTime = 0.02;
    await wait(100);
    await opening;
    expect(suspend).not.toHaveBeenCalled();
  });
});

test('with no context at all the session runs in silence', async () => {
  vi.stubGlobal(
    'AudioContext',
    class {
      constructor() {
        throw new DOMException('', 'NotSupportedError');
      }
    },
  );
  const out = await opened();
  expect([out.transport.kind, heard, await out.unblock()]).toEqual(['silent', ['none'], null]);
});

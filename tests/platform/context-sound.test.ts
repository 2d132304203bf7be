import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contextSound, type DeckSound, openContext } from '../../src/platform/context-sound.ts';

function made(state: string) {
  const context = {
    state,
    currentTime: 5,
    onstatechange: () => {},
    listeners: {} as Record<string, () => void>,
    addEventListener: (type: string, listen: () => void) => {
      context.listeners[type] = listen;
    },
    removeEventListener: () => {},
    resume: vi.fn(async () => turn('running')),
    suspend: vi.fn(async () => turn('suspended')),
    close: vi.fn(async () => turn('closed')),
  };
  const node = { onprocessorerror: () => {} };
  const turn = (to: string) => {
    context.state = to;
    context.onstatechange?.();
  };
  const sound = contextSound(context as unknown as AudioContext, node as unknown as AudioWorkletNode);
  const told: DeckSound[] = [];
  sound.onChange((now) => told.push(now));
  return { context, node, sound, told, turn };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('says in the words of the app what the context says in its own', () => {
  const { sound, told, turn } = made('suspended');
  expect(sound.now()).toBe('blocked');
  for (const state of ['running', 'interrupted', 'closed']) turn(state);
  expect(told).toEqual(['on', 'interrupted', 'lost']);
});

test('a processor that broke is lost, whatever the context says', () => {
  const { node, sound, told } = made('running');
  node.onprocessorerror();
  expect([sound.now(), told]).toEqual(['lost', ['lost']]);
});

test('a tap resumes at once, while it still counts', async () => {
  const { context, sound, told } = made('suspended');
  sound.unblock();
  expect(context.resume).toHaveBeenCalledOnce();
  await vi.runAllTimersAsync();
  expect(told).toEqual(['on']);
});

test('a tap leaves sound that is well alone', async () => {
  const { context, sound } = made('running');
  sound.unblock();
  context.currentTime = 5.3;
  await vi.runAllTimersAsync();
  expect(context.suspend).not.toHaveBeenCalled();
});

test('a tap stops and starts a context that says it runs and does not', async () => {
  const { context, sound, told } = made('running');
  sound.unblock();
  await vi.runAllTimersAsync();
  expect([context.suspend, context.resume].map((f) => f.mock.calls.length)).toEqual([1, 1]);
  expect(told).toEqual(['blocked', 'on']);
});

describe.each([
  ['rejects', () => Promise.reject(new DOMException('', 'InvalidStateError'))],
  [
    'throws',
    () => {
      throw new DOMException('', 'InvalidStateError');
    },
  ],
])('a browser that %s when it is asked to resume', (_, refuse) => {
  test('is no error: during a call it does so', async () => {
    const { context, sound, told } = made('interrupted');
    context.resume.mockImplementation(refuse);
    sound.revive();
    await vi.runAllTimersAsync();
    expect([sound.now(), told]).toEqual(['interrupted', []]);
  });

  test('in a tap has lost the sound: another context may still be had', async () => {
    const { context, sound, told } = made('interrupted');
    context.resume.mockImplementation(refuse);
    sound.unblock();
    await vi.runAllTimersAsync();
    expect([sound.now(), told]).toEqual(['lost', ['lost']]);
  });

  test('at the very start still gives a context, to be let out later', async () => {
    class Refusing {
      state = 'suspended';
      resume = refuse;
    }
    vi.stubGlobal('AudioContext', Refusing);
    expect(openContext()).toBeInstanceOf(Refusing);
    await vi.runAllTimersAsync();
    vi.unstubAllGlobals();
  });
});

test('a context that says it runs while its clock stands is begun anew once, then given up', async () => {
  const { context, sound, told } = made('running');
  sound.stands();
  expect(told[0]).toBe('interrupted');
  await vi.runAllTimersAsync();
  expect([context.suspend, context.resume].map((f) => f.mock.calls.length)).toEqual([1, 1]);
  sound.stands();
  expect(sound.now()).toBe('lost');
  sound.stands();
  expect(told.filter((now) => now === 'lost')).toHaveLength(1);
});

test('a clock that goes on again is told', async () => {
  const { sound, told } = made('running');
  sound.goes();
  expect(told).toEqual([]);
  sound.stands();
  await vi.runAllTimersAsync();
  sound.goes();
  expect([sound.now(), told.at(-1)]).toEqual(['on', 'on']);
});

describe('when the output device is gone', () => {
  /** As Chromium does it: an error while it still says that it runs, then suspended. */
  const unplug = ({ context, turn }: ReturnType<typeof made>) => {
    context.listeners['error']?.();
    turn('suspended');
  };

  test('the context is asked once for another', async () => {
    const world = made('running');
    unplug(world);
    expect(world.context.resume).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(world.context.resume).toHaveBeenCalledOnce();
    expect([world.sound.now(), world.told]).toEqual(['on', ['blocked', 'on']]);
  });

  test('and there is no other, it is lost', async () => {
    const world = made('running');
    world.context.resume.mockImplementation(async () => world.context.listeners['error']?.());
    unplug(world);
    await vi.runAllTimersAsync();
    expect([world.sound.now(), world.told]).toEqual(['lost', ['blocked', 'lost']]);
  });
});

test('nothing is asked of a context that was closed under us', async () => {
  const { context, sound, told, turn } = made('running');
  turn('closed');
  sound.unblock();
  sound.revive();
  await vi.runAllTimersAsync();
  expect(context.resume).not.toHaveBeenCalled();
  expect([sound.now(), told]).toEqual(['lost', ['lost']]);
});

test('closing is not reported: whoever closes knows', () => {
  const { sound, told } = made('running');
  sound.close();
  expect(told).toEqual([]);
});

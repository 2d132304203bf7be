import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contextSound, type DeckSound } from '../../src/platform/context-sound.ts';

function made(state: string) {
  const context = {
    state,
    currentTime: 5,
    onstatechange: () => {},
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

test('a browser that refuses is no error', async () => {
  const { context, sound } = made('interrupted');
  context.resume.mockRejectedValue(new Error('InvalidStateError'));
  sound.unblock();
  await vi.runAllTimersAsync();
  expect(sound.now()).toBe('interrupted');
});

test('closing is not reported: whoever closes knows', () => {
  const { sound, told } = made('running');
  sound.close();
  expect(told).toEqual([]);
});

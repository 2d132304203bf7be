import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readySound } from '../../src/platform/ready-sound.ts';
import type { Heard } from '../../src/platform/sound-out.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';

const plan: SoundPlan = { rate: 8000, frames: 80_000, notes: [], beats: [] };

/** Commands to the audio thread, in order, by kind. */
let sent: string[] = [];
const made: FakeContext[] = [];
const heard: Heard[] = [];
const told = (now: Heard): void => void heard.push(now);
/** Whether a context that is let go runs. */
let lets = true;
let moduleComes: Promise<void> = Promise.resolve();

class FakeContext {
  state = 'running';
  currentTime = 0.02;
  sampleRate = 8000;
  baseLatency = 0.01;
  destination = {};
  onstatechange: (() => void) | null = null;
  resumed = 0;
  audioWorklet = { addModule: () => moduleComes };
  constructor() {
    made.push(this);
  }
  turn(state: string): void {
    this.state = state;
    this.onstatechange?.();
  }
  suspend = async (): Promise<void> => this.turn('suspended');
  close = async (): Promise<void> => this.turn('closed');
  resume = async (): Promise<void> => {
    this.resumed += 1;
    if (!lets) return;
    this.turn('running');
    setTimeout(() => {
      this.currentTime += 0.02;
    }, 50);
  };
}
class FakeNode {
  readonly port = {
    onmessage: null,
    postMessage: (command: { kind: string } | 'close') =>
      void sent.push(typeof command === 'string' ? command : command.kind),
  };
  connect(): void {}
}

const after = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const readied = async () => {
  const sound = readySound();
  if (sound === null) throw new Error('nothing was made ready');
  await after(0);
  return { sound, deck: await sound.deck };
};

beforeEach(() => {
  vi.useFakeTimers();
  [made.length, heard.length, sent] = [0, 0, []];
  lets = true;
  moduleComes = Promise.resolve();
  vi.stubGlobal('AudioContext', FakeContext);
  vi.stubGlobal('AudioWorkletNode', FakeNode);
  vi.stubGlobal('location', { origin: 'http://x' });
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible', baseURI: 'http://x/' }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('it stands suspended, may be loaded, and plays nothing before the tap', async () => {
  const { deck } = await readied();
  deck?.transport.load(plan, {});
  await after(60_000);
  expect(made.map(({ state, resumed }) => [state, resumed])).toEqual([['suspended', 0]]);
  expect(sent).toEqual(['load']);
  expect(heard).toEqual([]);
});

test('the tap lets it out at once, and it is known when it sounds', async () => {
  const { sound } = await readied();
  const { out, settled } = sound.open(told);
  expect(made[0]?.resumed).toBe(1);
  out?.transport.play();
  expect(sent).toEqual(['play']);
  expect(heard).toEqual([]);
  await after(100);
  expect(await settled).toBe(out);
  expect(heard).toEqual(['on']);
  expect(made).toHaveLength(1);
});

test('a tap that comes before the deck stands lets out the same context', async () => {
  let come = (): void => {};
  moduleComes = new Promise((resolve) => {
    come = resolve;
  });
  const sound = readySound();
  await after(0);
  const { out, settled } = sound!.open(told);
  expect([out, made[0]?.resumed]).toEqual([null, 1]);
  come();
  await after(100);
  expect((await settled).transport.kind).toBe('deck');
  expect(made).toHaveLength(1);
});

test('where the sound is held back all the same, a silent clock keeps the time, and the next tap lets the deck out', async () => {
  const { sound } = await readied();
  lets = false;
  const { out, settled } = sound.open(told);
  await after(5000);
  const silent = await settled;
  expect([silent.transport.kind, heard]).toEqual(['silent', ['blocked']]);
  lets = true;
  const unblocked = silent.unblock();
  await after(100);
  expect(await unblocked).toBe(out);
  expect(heard).toEqual(['blocked', 'on']);
  // The silent clock is put away; the sound goes on.
  silent.transport.close();
  expect(made.map(({ state }) => state)).toEqual(['running']);
});

test.each(['closed', 'interrupted'])('a context that is %s before the tap is replaced in it', async (state) => {
  const { sound } = await readied();
  made[0]?.turn(state);
  const { out, settled } = sound.open(told);
  expect(out).toBeNull();
  expect(made[1]?.resumed).toBe(1);
  await after(100);
  expect((await settled).transport.kind).toBe('deck');
  expect(made.map((one) => one.state)).toEqual(['closed', 'running']);
  expect(heard).toEqual(['on']);
});

test('what is stopped before it sounds tells nothing any more', async () => {
  const { sound } = await readied();
  lets = false;
  const { out, settled } = sound.open(told);
  out?.transport.close();
  await after(5000);
  expect(await settled).toBe(out);
  expect(heard).toEqual([]);
  expect(made.map(({ state }) => state)).toEqual(['closed']);
});

test('what nobody opens leaves no context behind, whether its deck stands or not', async () => {
  const { sound } = await readied();
  sound.close();
  moduleComes = new Promise(() => {});
  readySound()?.close();
  await after(0);
  expect(made.map(({ state }) => state)).toEqual(['closed', 'closed']);
});

test.each([
  ['before the first tap', () => vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } })],
  ['in a browser that does not tell of taps', () => vi.stubGlobal('navigator', {})],
  ['with no audio thread', () => vi.stubGlobal('AudioWorkletNode', undefined)],
  ['with no AudioContext', () => vi.stubGlobal('AudioContext', undefined)],
])('%s nothing is made ready, and no context is made', (_, given) => {
  given();
  expect(readySound()).toBeNull();
  expect(made).toEqual([]);
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeckSound } from '../../src/platform/context-sound.ts';
import { type Deck, deckOn } from '../../src/platform/deck.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';
import { type Command, playhead, type Report } from '../../src/sound/playhead.ts';
import { sampleBank } from '../../src/sound/samples.ts';
import type { Stall } from '../../src/timeline/transport.ts';

const rate = 8000;
const bank = sampleBank(rate);
const plan: SoundPlan = {
  rate,
  frames: 120 * rate,
  notes: [{ frame: 0, sample: 'start', channel: 'bells' }],
  beats: [],
};
const block = 100;

/** The audio thread's end, the real one, on a context whose clock is moved by hand; and the clocks of the page. */
function world() {
  const times = { steady: 10, wall: 1_700_000_000 };
  const timers = new Set<() => void>();
  const sent: Report[] = [];
  const context = {
    sampleRate: rate,
    currentTime: 0,
    baseLatency: 0,
    outputLatency: 0,
    state: 'running',
    onstatechange: null as (() => void) | null,
    suspend: vi.fn(async () => {}),
    resume: vi.fn(async () => {}),
    close: vi.fn(async () => {}),
  };
  const there = playhead(rate, (report) => sent.push(report));
  const port = {
    onmessage: null as ((event: { data: Report }) => void) | null,
    postMessage: (command: Command | 'close', given: ArrayBuffer[] = []) => {
      if (command !== 'close') there.carryOut(structuredClone(command, { transfer: given }));
    },
  };
  let frame = 0;
  /** What the audio thread had to say reaches the page. */
  const hear = () => {
    for (const data of sent.splice(0)) port.onmessage?.({ data });
  };
  const render = () => {
    there.fill([new Float32Array(block), new Float32Array(block)], frame);
    frame += block;
    context.currentTime = frame / rate;
  };
  const deck: Deck = deckOn(
    context as unknown as AudioContext,
    { port, onprocessorerror: null } as unknown as AudioWorkletNode,
    {
      steady: () => times.steady,
      wall: () => times.wall,
      every: (_ms, call) => {
        timers.add(call);
        return () => timers.delete(call);
      },
    },
  );
  const go = (seconds: number) => {
    times.steady += seconds;
    times.wall += seconds;
  };
  return {
    deck,
    context,
    times,
    /** All is well: blocks are rendered, reports arrive, timers fire once a second. */
    pass(seconds: number) {
      for (let second = 0; second < seconds; second += 1) {
        for (const until = frame + rate; frame < until; ) {
          render();
          go(block / rate);
          if (sent.length > 0) hear();
        }
        for (const timer of [...timers]) timer();
      }
    },
    /** The page is blocked while the sound goes on. */
    blocked(seconds: number) {
      for (const until = frame + seconds * rate; frame < until; ) {
        render();
        go(block / rate);
      }
      hear();
      for (const timer of [...timers]) timer();
    },
    /** Page and sound are held: nothing goes on but real time. */
    frozen(seconds: number) {
      go(seconds);
      for (const timer of [...timers]) timer();
    },
    /** The page is awake, and the context does nothing. */
    dead(seconds: number) {
      for (let i = 0; i < seconds; i += 1) {
        go(1);
        for (const timer of [...timers]) timer();
      }
    },
    timers,
  };
}

let w: ReturnType<typeof world>;
let stalls: Stall[];
let told: DeckSound[];
const at = () => w.deck.transport.state().position;

beforeEach(() => {
  w = world();
  stalls = [];
  told = [];
  w.deck.onStall((stall) => stalls.push(stall));
  w.deck.onSound((sound) => told.push(sound));
  w.deck.transport.load(plan, bank);
  w.deck.transport.play();
  w.pass(10);
});

test('the position is that of the sound, and what was asked for counts before it is carried out', () => {
  expect(at()).toBeCloseTo(10, 2);
  w.deck.transport.seek(60);
  expect(w.deck.transport.state()).toMatchObject({ position: 60, playing: true });
  w.deck.transport.pause();
  expect(w.deck.transport.state()).toMatchObject({ position: 60, playing: false });
  w.pass(3);
  expect(w.deck.transport.state()).toMatchObject({ position: 60, playing: false });
});

test('a page that is frozen with its sound is told of it once, and goes on where it was', () => {
  w.frozen(12);
  expect(at()).toBeCloseTo(10, 2);
  w.pass(20);
  expect(stalls).toEqual([{ at: expect.closeTo(10, 1), lasted: expect.closeTo(12, 1) }]);
  expect(at()).toBeCloseTo(30, 1);
  expect(told).toEqual([]);
});

test('a page that was blocked for a minute has heard everything, and there is nothing to tell', () => {
  w.blocked(60);
  w.pass(5);
  expect([stalls, told]).toEqual([[], []]);
  expect(at()).toBeCloseTo(75, 1);
});

test.each([5 * 3600, -5 * 3600])('the clock on the wall set by %i s is no stall, and moves nothing', (seconds) => {
  w.times.wall += seconds;
  w.pass(10);
  expect([stalls, told]).toEqual([[], []]);
  expect(at()).toBeCloseTo(20, 1);
});

test('a pause is no stall, however long', () => {
  w.deck.transport.pause();
  w.pass(1);
  w.frozen(3600);
  w.deck.transport.play();
  w.pass(5);
  expect(stalls).toEqual([]);
});

describe('a context that says it runs and stands', () => {
  test('is said to be interrupted within five seconds, and begun anew', () => {
    w.dead(5);
    expect(told[0]).toBe('interrupted');
    expect(w.context.suspend).toHaveBeenCalledOnce();
    w.pass(3);
    expect(told.at(-1)).toBe('on');
    expect(stalls).toEqual([{ at: expect.closeTo(10, 1), lasted: expect.closeTo(5, 0) }]);
  });

  test('and stands again is lost', () => {
    w.dead(9);
    expect(told).toEqual(['interrupted', 'lost']);
    w.dead(60);
    expect(told).toEqual(['interrupted', 'lost']);
  });
});

test('clips are given away and not copied; bells are kept to be used again', () => {
  const clip = new Float32Array(rate).fill(0.1);
  w.deck.transport.load(plan, { ...bank, 'knee.full': clip, 'knee.again': clip });
  expect(clip).toHaveLength(0);
  expect(bank.start.length).toBeGreaterThan(1000);
  w.deck.transport.load(plan, bank);
});

test('closing lets go of every timer', () => {
  expect(w.timers.size).toBe(1);
  w.deck.transport.close();
  expect(w.timers.size).toBe(0);
  expect(w.context.close).toHaveBeenCalledOnce();
});

/** Ten thousand messages in a row, among them some that make no sense: the position stays in the plan, and nothing grows. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fileTransport } from '../../src/platform/file-transport.ts';
import { nodeDeck } from '../../src/platform/node-deck.ts';
import { silentClock } from '../../src/platform/silent-clock.ts';
import { joinLegs, placeLegs } from '../../src/sound/beat-edits.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';
import { playhead, type Report } from '../../src/sound/playhead.ts';
import { prepare, render } from '../../src/sound/render.ts';
import { sampleBank } from '../../src/sound/samples.ts';
import { noise } from '../../src/sound/tones.ts';
import type { Transport } from '../../src/timeline/transport.ts';
import { fakeContext } from './fake-context.ts';

const messages = 10_000;
const rate = 4000;
const total = 12;
const bank = sampleBank(rate);
const plan: SoundPlan = {
  rate,
  frames: total * rate,
  notes: [
    { frame: 0, sample: 'start', channel: 'bells' },
    { frame: 5 * rate, sample: 'swap', channel: 'bells' },
  ],
  beats: joinLegs(placeLegs(rate, [{ frames: 9 * rate, from: 100, to: 130 }]), rate),
};
const plain = new Float32Array(16 * rate);
render(prepare(plan, bank), { bells: 1, voice: 1, beat: 1 }, [plain, new Float32Array(plain.length)], 0);
const loudest = (sound: Float32Array) => sound.reduce((top, x) => Math.max(top, Math.abs(x)), 0);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const memory = (): number => {
  collect();
  // The buffers that the first one found are freed beside it; the second waits for that.
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
/**
 * Bytes that ten thousand messages may leave behind: what the engine learns of the code, and buffers that it frees in its
 * own time. One second of sound kept for each message would be eight times as much.
 */
const mostLeft = 20_000_000;

const random = noise(7);
const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1e9, 1e9, -0, total];
const anywhere = (i: number): number => (i % 10 === 0 ? odd[(i / 10) % odd.length]! : (random() * 0.6 + 0.5) * total);

/** Plays, pauses and seeks by turns, in no order; `between` lets a little time go by. Bytes that were left behind. */
function batter(transport: Transport, between: () => void): number {
  let reports = 0;
  transport.onReport(({ position }) => {
    reports += 1;
    if (!(position >= 0 && position <= total)) throw new Error(`reported at ${position}`);
  });
  let then = 0;
  for (let i = 0; i < messages; i += 1) {
    if (i === messages / 10) then = memory();
    const kind = Math.floor((random() + 1) * 2);
    if (kind === 0) transport.play(i % 2 === 0);
    else if (kind === 1) transport.pause();
    else transport.seek(anywhere(i));
    const { position } = transport.state();
    if (!(position >= 0 && position <= total)) throw new Error(`at ${position} after ${i} messages`);
    between();
  }
  expect(reports).toBeGreaterThanOrEqual(messages);
  return memory() - then;
}

test('the playhead', () => {
  const reports: Report[] = [];
  const deck = playhead(rate, (report) => {
    reports[0] = report;
    if (!(report.planFrame >= 0 && report.planFrame <= plan.frames)) throw new Error(`reported ${report.planFrame}`);
  });
  deck.carryOut({ kind: 'load', plan, bank });
  let frame = 0;
  const block = 128;
  const out = new Float32Array(block);
  const other = new Float32Array(block);
  let then = 0;
  for (let i = 0; i < messages; i += 1) {
    if (i === messages / 10) then = memory();
    const kind = Math.floor((random() + 1) * 2);
    if (kind === 0) deck.carryOut({ kind: 'play', ledIn: i % 2 === 0 });
    else if (kind === 1) deck.carryOut({ kind: 'pause' });
    else deck.carryOut({ kind: 'seek', frame: anywhere(i) * rate });
    deck.fill([out, other], frame);
    frame += block;
    if (out.some((x) => !(Math.abs(x) <= 1.01))) throw new Error(`sounded beyond measure after ${i} messages`);
  }
  expect(reports[0]!.commands).toBe(messages + 1);
  expect(memory() - then).toBeLessThan(mostLeft);

  deck.carryOut({ kind: 'pause' });
  deck.fill([out, other], frame);
  deck.carryOut({ kind: 'seek', frame: 0 });
  deck.carryOut({ kind: 'play' });
  const heard = new Float32Array(11 * rate - ((11 * rate) % block));
  for (let at = 0; at < heard.length; at += block) {
    deck.fill([heard.subarray(at, at + block), other], frame + block + at);
  }
  // Past the fading of what sounded before; the floor lies under everything.
  expect(loudest(heard.subarray(block).map((x, i) => x - plain[block + i]!))).toBeLessThan(0.0021);
});

test('the deck without an audio thread', () => {
  const world = fakeContext(rate);
  const timers = new Set<() => void>();
  let steady = 0;
  const deck = nodeDeck(world.context, {
    steady: () => steady,
    wall: () => steady,
    every: (_ms, call) => {
      timers.add(call);
      return () => timers.delete(call);
    },
  });
  const { transport } = deck;
  const pass = (seconds: number) => {
    steady += seconds;
    world.run(seconds);
    for (const timer of [...timers]) timer();
  };
  transport.load(plan, bank);
  let most = 0;
  let mostTimers = 0;
  const left = batter(transport, () => {
    pass(0.03);
    most = Math.max(most, world.live());
    mostTimers = Math.max(mostTimers, timers.size);
    world.forget();
  });
  expect(left).toBeLessThan(mostLeft);
  // Two chunks of this run, and those of the runs before that are fading.
  expect(most).toBeLessThanOrEqual(8);
  expect(mostTimers).toBeLessThanOrEqual(2);

  transport.pause();
  pass(1);
  world.forget();
  transport.seek(0);
  transport.play();
  const began = Math.ceil((world.context.currentTime + 0.05) * rate);
  for (let i = 0; i < 44; i += 1) pass(0.25);
  expect(loudest(world.heard(began, began + 10 * rate).map((x, i) => x - plain[i]!))).toBe(0);
});

test('the file', () => {
  /** An element that plays as long as it is not paused, to the end of its file. */
  class Element extends EventTarget {
    src = '';
    preload = '';
    readyState = 1;
    paused = true;
    time = 0;
    get currentTime() {
      return this.time;
    }
    set currentTime(to: number) {
      if (!Number.isFinite(to)) throw new TypeError('not a finite number');
      this.time = Math.min(to, total + 3);
      this.dispatchEvent(new Event('seeked'));
    }
    get ended() {
      return this.time >= total + 3;
    }
    play = async () => {
      this.paused = false;
      this.dispatchEvent(new Event('play'));
    };
    pause() {
      if (this.paused) return;
      this.paused = true;
      this.dispatchEvent(new Event('pause'));
    }
    removeAttribute() {}
    load() {}
    pass(seconds: number) {
      if (this.paused) return;
      this.time = Math.min(total + 3, this.time + seconds);
      this.dispatchEvent(new Event('timeupdate'));
      if (this.ended) this.paused = true;
    }
  }
  const audio = new Element();
  const transport = fileTransport(audio as unknown as HTMLAudioElement, new Blob(['x']), total);
  expect(batter(transport, () => audio.pass(0.03))).toBeLessThan(mostLeft);
  transport.pause();
  transport.seek(2);
  transport.play();
  audio.pass(3);
  expect(transport.state()).toEqual({ position: 5, playing: true, ended: false });
});

describe('the silent clock', () => {
  test('with the messages of a wild hand', () => {
    let now = 1000;
    const timers = new Set<() => void>();
    const transport = silentClock({
      now: () => now,
      every: (_ms, call) => {
        timers.add(call);
        return () => timers.delete(call);
      },
    });
    transport.load(plan, {});
    let most = 0;
    const left = batter(transport, () => {
      now += 30;
      for (const timer of [...timers]) timer();
      most = Math.max(most, timers.size);
    });
    expect(left).toBeLessThan(mostLeft);
    expect(most).toBe(1);
    transport.pause();
    transport.seek(2);
    transport.play();
    now += 3000;
    expect(transport.state()).toEqual({ position: 5, playing: true, ended: false });
  });
});

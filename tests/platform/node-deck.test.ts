import { beforeEach, describe, expect, test } from 'vitest';
import type { Deck } from '../../src/platform/deck.ts';
import { nodeDeck } from '../../src/platform/node-deck.ts';
import { joinLegs, placeLegs } from '../../src/sound/beat-edits.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';
import { prepare, render } from '../../src/sound/render.ts';
import { sampleBank } from '../../src/sound/samples.ts';
import type { Stall } from '../../src/timeline/transport.ts';
import { fakeContext } from './fake-context.ts';

const rate = 8000;
const bank = sampleBank(rate);
const minute = 60 * rate;
const plan: SoundPlan = {
  rate,
  frames: 3 * minute,
  notes: Array.from({ length: 17 }, (_, i) => ({
    frame: i * 10 * rate + i,
    sample: i % 2 ? 'swap' : 'change',
    channel: 'bells' as const,
  })),
  beats: joinLegs(placeLegs(rate, [{ frames: 2 * minute, from: 100, to: 120 }]), rate),
};
const full = { bells: 1, voice: 1, beat: 1 };
const plain = new Float32Array(plan.frames + 4 * rate);
render(prepare(plan, bank), full, [plain, new Float32Array(plain.length)], 0);

const loudest = (sound: Float32Array) => sound.reduce((top, x) => Math.max(top, Math.abs(x)), 0);
/** Frames from the call of play to the first sample. */
const lead = 0.05 * rate;

let world: ReturnType<typeof fakeContext>;
let deck: Deck;
const timers = new Set<() => void>();
const tick = () => {
  for (const timer of [...timers]) timer();
};
let wall: number;
let steady: number;
const pass = (seconds: number) => {
  for (let i = 0; i < seconds * 4; i += 1) {
    wall += 0.25;
    steady += 0.25;
    world.run(0.25);
    tick();
  }
};
/** Time goes on, and the page is blocked. */
const block = (seconds: number) => {
  wall += seconds;
  steady += seconds;
  world.run(seconds);
  tick();
};
const distance = (from: number, to: number, planFrom: number) =>
  loudest(world.heard(from, to).map((x, i) => x - plain[planFrom + i]!));
const position = () => deck.transport.state().position;

beforeEach(() => {
  world = fakeContext(rate);
  wall = 1000;
  steady = 7;
  timers.clear();
  deck = nodeDeck(world.context, {
    wall: () => wall,
    steady: () => steady,
    every: (_ms, call) => {
      timers.add(call);
      return () => timers.delete(call);
    },
  });
  deck.transport.load(plan, bank);
});

test('what comes out is what the deck on the audio thread plays, sample for sample, from beginning to end', () => {
  deck.transport.play();
  pass(185);
  expect(distance(lead, lead + plain.length, 0)).toBe(0);
  expect(deck.transport.state()).toEqual({ position: 180, playing: false, ended: true });
});

test('the position is that of the sound', () => {
  deck.transport.play();
  pass(7);
  expect(position()).toBeCloseTo(7 - 0.05, 3);
});

test('a page that is blocked for fifty seconds loses nothing', () => {
  deck.transport.play();
  pass(3);
  block(50);
  pass(10);
  expect(distance(lead, lead + 62 * rate, 0)).toBe(0);
});

test('a page that is blocked as soon as it plays loses nothing for ten seconds', () => {
  deck.transport.play();
  block(10);
  pass(5);
  expect(distance(lead, lead + 14 * rate, 0)).toBe(0);
});

test('a page that is blocked for longer goes on where it fell silent, and says so', () => {
  const stalls: Stall[] = [];
  deck.onStall((stall) => stalls.push(stall));
  deck.transport.play();
  pass(3);
  block(100);
  expect(stalls).toHaveLength(1);
  const [{ at, lasted }] = stalls as [Stall];
  expect(at + lasted).toBeCloseTo(103, 1);
  expect(position()).toBeCloseTo(at, 1);
  pass(10);
  const now = 103 * rate + lead;
  expect(loudest(world.heard(Math.ceil((at + 1) * rate), now))).toBe(0);
  expect(distance(now + 240, now + 9 * rate, Math.round(at * rate) + 240)).toBe(0);
});

test('time for which the phone held the sound still is told', () => {
  const stalls: Stall[] = [];
  deck.onStall((stall) => stalls.push(stall));
  deck.transport.play();
  pass(5);
  wall += 12;
  steady += 12;
  pass(5);
  expect(stalls).toEqual([{ at: expect.closeTo(5.2, 1), lasted: expect.closeTo(12, 1) }]);
});

describe('on a machine that takes long to render', () => {
  // A second of sound takes 0.09 s: nearly twice as long as what is rendered is on its way.
  const cost = 0.09;
  const began = lead + cost * rate;
  beforeEach(() => world.slow(cost));

  test('what is played is late as a whole: no sample of it is lost, doubled or late by itself', () => {
    deck.transport.play();
    pass(12);
    expect(distance(began, 12 * rate, 0)).toBe(0);
    expect(loudest(world.heard(0, began))).toBe(0);
    expect(position()).toBeCloseTo(world.context.currentTime - began / rate, 3);
  });

  test('a change of volume comes later, and everything stays in its place', () => {
    deck.transport.play();
    pass(12);
    const change = Math.round(world.context.currentTime * rate) + began;
    deck.transport.volumes({ bells: 0.5, voice: 0.5, beat: 0.5 });
    pass(3);
    expect(distance(began, change, 0)).toBe(0);
    const after = world.heard(change + 42, change + rate);
    expect(loudest(after.map((x, i) => x - plain[change - began + 42 + i]! / 2))).toBeLessThan(1e-6);
  });
});

test('a device with large buffers is given time for two of them', () => {
  Object.assign(world.context, { baseLatency: 0.2 });
  deck.transport.play();
  pass(3);
  const first = Math.ceil((2 * 0.2 + 0.01) * rate);
  expect(distance(first, 3 * rate, 0)).toBe(0);
});

test('pause falls silent within 5 ms; play goes on with the very next sample', () => {
  deck.transport.play();
  pass(12);
  deck.transport.pause();
  const at = Math.round(position() * rate);
  expect(deck.transport.state().playing).toBe(false);
  pass(3);
  expect(loudest(world.heard(12 * rate + 41, 15 * rate))).toBe(0);
  deck.transport.play();
  pass(3);
  expect(distance(15 * rate + lead + 40, 17 * rate, at + 40)).toBe(0);
});

test('a seek is heard from the frame sought, whole', () => {
  deck.transport.play();
  pass(2);
  deck.transport.seek(70);
  expect(position()).toBe(70);
  pass(4);
  expect(distance(2 * rate + lead + 40, 5 * rate, 70 * rate + 40)).toBe(0);
});

describe('volumes', () => {
  test('take effect within a tenth of a second, with no jump and no gap', () => {
    deck.transport.play();
    pass(12);
    deck.transport.volumes({ bells: 0.5, voice: 0.5, beat: 0.5 });
    pass(3);
    const change = 12 * rate + lead;
    expect(distance(lead, change, 0)).toBe(0);
    const after = world.heard(change + 40, 14 * rate);
    expect(loudest(after.map((x, i) => x - plain[change - lead + 40 + i]! / 2))).toBeLessThan(1e-6);
    expect(position()).toBeCloseTo(15 - 0.05, 3);
  });

  test('that stay the same change nothing', () => {
    deck.transport.play();
    pass(2);
    deck.transport.volumes({ ...full });
    pass(20);
    expect(distance(lead, 20 * rate, 0)).toBe(0);
  });
});

test('an edit of the beat takes effect from its frame on, and leaves the bells alone', () => {
  deck.transport.play();
  pass(2);
  deck.edit(8, [{ frames: 30 * rate, from: 90, to: 90 }]);
  pass(20);
  expect(distance(lead, 8 * rate + lead, 0)).toBeLessThan(1e-6);
  const clicks = world.heard(8 * rate + lead, 10 * rate);
  expect(loudest(clicks.map((x, i) => x - plain[8 * rate + i]!))).toBeGreaterThan(0.3);
});

test('panned words are heard differently on the two sides', () => {
  const clip = new Float32Array(rate).fill(0.2);
  const note = { frame: rate, sample: 'a.b', channel: 'voice', pan: 'right' } as const;
  deck.transport.load({ rate, frames: 4 * rate, notes: [note], beats: [] }, { 'a.b': clip });
  deck.transport.play();
  pass(3);
  const [left, right] = [0, 1].map((ear) => world.heard(rate + lead, 2 * rate, ear));
  expect(loudest(left!)).toBeCloseTo(0.1, 6);
  expect(loudest(right!)).toBeCloseTo(0.2, 6);
});

test('words that come later are heard from the next on; one under way does not begin in its middle', () => {
  const clip = new Float32Array(rate).fill(0.2);
  const notes = [1, 4].map((second) => ({ frame: second * rate, sample: 'a.b', channel: 'voice' as const }));
  deck.transport.load({ rate, frames: 8 * rate, notes, beats: [] }, {});
  deck.transport.play();
  pass(1.5);
  deck.add({ 'a.b': clip });
  pass(5);
  expect(loudest(world.heard(0, 3.5 * rate))).toBe(0);
  expect(loudest(world.heard(4 * rate + lead, 5 * rate))).toBeCloseTo(0.2, 6);
  deck.transport.seek(0.5);
  pass(1.5);
  const now = world.context.currentTime * rate;
  expect(loudest(world.heard(now - rate / 2, now))).toBeCloseTo(0.2, 6);
});

import { beforeEach, expect, test } from 'vitest';
import { joinLegs, placeLegs } from '../../src/sound/beat-edits.ts';
import type { SampleBank, SoundPlan } from '../../src/sound/plan.ts';
import { type Playhead, playhead } from '../../src/sound/playhead.ts';
import { sampleBank } from '../../src/sound/samples.ts';

const rate = 8000;
const block = 128;
/** A clip that can be told from everything else: half a second at one height. */
const clip = new Float32Array(rate / 2).fill(0.4);
const bank: SampleBank = { ...sampleBank(rate), 'coach.quicker': clip };
const plan: SoundPlan = {
  rate,
  frames: 6 * rate,
  notes: [],
  beats: joinLegs(placeLegs(0, [{ frames: 6 * rate, from: 120, to: 120 }]), rate),
};
const quiet: SoundPlan = { ...plan, beats: [] };

let deck: Playhead;
let context: number;

const listen = (seconds: number): Float32Array => {
  const heard = new Float32Array(Math.ceil((seconds * rate) / block) * block);
  for (let at = 0; at < heard.length; at += block) {
    deck.fill([heard.subarray(at, at + block), new Float32Array(block)], context);
    context += block;
  }
  return heard;
};
const loud = (sound: Float32Array): number => sound.filter((x) => Math.abs(x - 0.4) < 0.01).length;
const top = (sound: Float32Array): number => sound.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

const load = (what: SoundPlan): void => {
  deck.carryOut({ kind: 'load', plan: what, bank });
  deck.carryOut({ kind: 'play' });
};

beforeEach(() => {
  context = 0;
  deck = playhead(rate, () => {});
});

test('a clip that is asked for sounds at once, and once', () => {
  load(quiet);
  listen(1);
  deck.carryOut({ kind: 'say', sample: 'coach.quicker' });
  expect(loud(listen(1))).toBeGreaterThan(clip.length - 20);
  deck.carryOut({ kind: 'seek', frame: 0 });
  expect(loud(listen(3))).toBe(0);
});

test('it is heard in a pause too, and the place stays', () => {
  load(quiet);
  listen(1);
  deck.carryOut({ kind: 'pause' });
  listen(0.1);
  deck.carryOut({ kind: 'say', sample: 'coach.quicker' });
  expect(loud(listen(1))).toBeGreaterThan(clip.length - 20);
  expect(loud(listen(1))).toBe(0);
});

/** The largest step from one sample to the next. */
const jump = (sound: Float32Array): number =>
  sound.reduce((most, x, i) => (i === 0 ? 0 : Math.max(most, Math.abs(x - sound[i - 1]!))), 0);
/** A quiet tone that goes on and on, with nothing sudden in it: whatever clicks is not of its making. */
const hum = new Float32Array(4 * rate).map((_, i) => 0.5 * Math.sin((2 * Math.PI * 100 * i) / rate));
/** Words that come and go softly. */
const soft = hum.slice(0, rate).map((x, i) => x * Math.sin((Math.PI * i) / rate));
const humming: SoundPlan = { ...quiet, notes: [{ frame: 0, sample: 'start', channel: 'bells' }] };
const softBank: SampleBank = { ...bank, start: hum, 'coach.quicker': soft };
const loadSoft = (): void => {
  deck.carryOut({ kind: 'load', plan: humming, bank: softBank });
  deck.carryOut({ kind: 'play' });
};

test('words said in the very moment of a pause leave no click: what sounded still fades', () => {
  loadSoft();
  const before = listen(1);
  deck.carryOut({ kind: 'pause' });
  deck.carryOut({ kind: 'say', sample: 'coach.quicker' });
  const after = listen(1.2);
  const all = new Float32Array([...before, ...after]);
  // Twice its own steepest step: the fade and the words may add up.
  expect(jump(all)).toBeLessThan(2 * jump(hum));
  expect(top(after.subarray(rate / 2, rate / 2 + rate / 4))).toBeGreaterThan(0.4);
});

test('words of a pause fade out as the session goes on, and are not heard over it', () => {
  loadSoft();
  listen(1);
  deck.carryOut({ kind: 'pause' });
  deck.carryOut({ kind: 'say', sample: 'coach.quicker' });
  const said = listen(0.45);
  deck.carryOut({ kind: 'play' });
  const on = listen(1);
  expect(jump(new Float32Array([...said, ...on]))).toBeLessThan(2 * jump(hum));
  expect(top(on.subarray(rate / 50))).toBeLessThan(0.52);
});

test('words take the place of words, and a tick is heard beside them', () => {
  loadSoft();
  listen(1);
  deck.carryOut({ kind: 'pause' });
  listen(0.1);
  deck.carryOut({ kind: 'say', sample: 'coach.quicker' });
  const first = listen(0.4);
  deck.carryOut({ kind: 'say', sample: 'coach.quicker' });
  const second = listen(0.4);
  expect(jump(new Float32Array([...first, ...second]))).toBeLessThan(2 * jump(hum));
  expect(top(second.subarray(rate / 50, rate / 20))).toBeLessThan(0.2);
  deck.carryOut({ kind: 'say', sample: 'nudge.up', channel: 'beat' });
  expect(top(listen(0.2))).toBeGreaterThan(0.55);
});

test('a tick is as loud as the beat, whether the voice is on or not', () => {
  const heardAt = (gains: { bells: number; voice: number; beat: number }): number => {
    deck = playhead(rate, () => {});
    deck.carryOut({ kind: 'volumes', gains });
    load(quiet);
    listen(1);
    deck.carryOut({ kind: 'say', sample: 'nudge.up', channel: 'beat' });
    return top(listen(0.3));
  };
  expect(heardAt({ bells: 0, voice: 0, beat: 1 })).toBeGreaterThan(0.55);
  expect(heardAt({ bells: 1, voice: 1, beat: 0 })).toBeLessThan(0.01);
});

test('a thousand words in a pause with no sound in between are one', () => {
  loadSoft();
  listen(1);
  deck.carryOut({ kind: 'pause' });
  for (let n = 0; n < 1000; n += 1) deck.carryOut({ kind: 'say', sample: 'coach.quicker' });
  expect(top(listen(1.2))).toBeLessThan(0.55);
});

test('a clip that was never loaded is no sound and no trouble', () => {
  load(quiet);
  deck.carryOut({ kind: 'say', sample: 'coach.unknown' });
  expect(top(listen(1))).toBeLessThan(0.01);
});

test('the steps go on under it, softer', () => {
  load(plan);
  const before = top(listen(1));
  deck.carryOut({ kind: 'say', sample: 'coach.quicker' });
  const under = listen(0.5).map((x) => x - 0.4);
  expect(top(under.subarray(rate / 8))).toBeGreaterThan(0.2 * before);
});

test('silence ends the beat from where it is asked for, and what comes after is led in', () => {
  load(plan);
  listen(1.9);
  deck.carryOut({ kind: 'silence', frame: 0, frames: 4 * rate });
  listen(0.2);
  expect(top(listen(1.8))).toBeLessThan(0.01);
  expect(top(listen(1.5))).toBeGreaterThan(0.1);
});

test('silence that lies in the past changes nothing', () => {
  load(plan);
  listen(3);
  deck.carryOut({ kind: 'silence', frame: 0, frames: rate });
  expect(top(listen(1))).toBeGreaterThan(0.1);
});

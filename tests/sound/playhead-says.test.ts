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

import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { joinLegs, placeLegs } from '../../src/sound/beat-edits.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';
import { type Playhead, playhead, type Report } from '../../src/sound/playhead.ts';
import { prepare, render } from '../../src/sound/render.ts';
import { sampleBank } from '../../src/sound/samples.ts';

const rate = 48000;
const block = 128;
const bank = sampleBank(rate);
const plan: SoundPlan = {
  rate,
  frames: 4 * rate,
  notes: [
    { frame: 0, sample: 'start', channel: 'bells' },
    { frame: rate, sample: 'swap', channel: 'bells' },
    { frame: 4 * rate, sample: 'done', channel: 'bells' },
  ],
  beats: joinLegs(placeLegs(rate / 2, [{ frames: 3 * rate, from: 110, to: 110 }]), rate),
};
/** The floor is laid under everything by the playhead; nothing else is below this. */
const inaudible = 0.0021;

const plain = new Float32Array(9 * rate);
render(prepare(plan, bank), { bells: 1, voice: 1, beat: 1 }, [plain, new Float32Array(plain.length)], 0);

let deck: Playhead;
let reports: Report[];
let context: number;

/** Plays on for a number of blocks; what came out of the left side. */
function listen(blocks: number): Float32Array {
  const heard = new Float32Array(blocks * block);
  for (let i = 0; i < blocks; i += 1) {
    const left = heard.subarray(i * block, (i + 1) * block);
    deck.fill([left, new Float32Array(block)], context);
    context += block;
  }
  return heard;
}
const last = () => reports.at(-1)!;
const loudest = (sound: Float32Array) => sound.reduce((top, x) => Math.max(top, Math.abs(x)), 0);
/** Largest difference from what the plan sounds like from a frame on. */
const distance = (heard: Float32Array, from: number, skip = 0) =>
  loudest(heard.subarray(skip).map((x, i) => x - plain[from + skip + i]!));
const largestStep = (sound: Float32Array) =>
  sound.reduce((top, x, i) => Math.max(top, i === 0 ? 0 : Math.abs(x - sound[i - 1]!)), 0);

beforeEach(() => {
  reports = [];
  context = 12800;
  deck = playhead(rate, (report) => reports.push(report));
  deck.carryOut({ kind: 'load', plan, bank });
});

test('plays the plan from its first frame, in step with the context', () => {
  listen(3);
  deck.carryOut({ kind: 'play' });
  expect(last()).toMatchObject({ commands: 2, planFrame: 0, contextFrame: context, playing: true, ended: false });
  expect(distance(listen(900), 0)).toBeLessThan(inaudible);
});

test('is never quite silent while a plan is loaded, and silent without one', () => {
  const standing = listen(60);
  expect(loudest(standing)).toBeGreaterThan(0.0019);
  expect(loudest(standing)).toBeLessThan(inaudible);
  expect(largestStep(standing)).toBeLessThan(1e-5);
  deck = playhead(rate, () => {});
  expect(loudest(listen(60))).toBe(0);
});

test('pause falls silent within 5 ms and without a crackle; play goes on with the very next sample', () => {
  deck.carryOut({ kind: 'play' });
  listen(10);
  deck.carryOut({ kind: 'pause' });
  expect(last()).toMatchObject({ planFrame: 1280, playing: false });
  const fading = listen(50);
  expect(largestStep(fading)).toBeLessThan(largestStep(plain.subarray(0, rate / 2)) * 1.05);
  expect(loudest(fading.subarray(240))).toBeLessThan(inaudible);
  deck.carryOut({ kind: 'play' });
  expect(last()).toMatchObject({ planFrame: 1280, contextFrame: context, playing: true });
  const on = listen(900);
  expect(Math.abs(on[0]!)).toBeLessThan(inaudible);
  expect(largestStep(on.subarray(0, 240))).toBeLessThan(largestStep(plain.subarray(0, rate / 2)) * 1.05);
  expect(distance(on, 1280, 240)).toBeLessThan(inaudible);
});

test('what begins at the frame sought is heard whole', () => {
  deck.carryOut({ kind: 'play' });
  listen(10);
  deck.carryOut({ kind: 'seek', frame: rate });
  expect(last()).toMatchObject({ planFrame: rate, contextFrame: context, playing: true });
  const heard = listen(400);
  expect(distance(heard, rate, 240)).toBeLessThan(inaudible);
  // Nothing but the fading of what sounded before and of what was under way lies over the onset.
  deck.carryOut({ kind: 'pause' });
  listen(10);
  deck.carryOut({ kind: 'seek', frame: rate });
  deck.carryOut({ kind: 'play' });
  expect(loudest(listen(1).map((x, i) => x - bank.swap[i]!))).toBeLessThan(0.13);
});

test('a seek while paused stays paused, within the plan', () => {
  deck.carryOut({ kind: 'seek', frame: 77 });
  expect(last()).toMatchObject({ planFrame: 77, playing: false });
  deck.carryOut({ kind: 'seek', frame: 99 * rate });
  expect(last()).toMatchObject({ planFrame: 4 * rate, playing: false });
  deck.carryOut({ kind: 'seek', frame: -5 });
  expect(last()).toMatchObject({ planFrame: 0, playing: false });
});

test('however often it is paused, moved and played, what is heard is the plan where it stands', () => {
  const acts = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('play' as const, 'pause' as const) }),
      fc.record({ kind: fc.constant('seek' as const), frame: fc.nat(2 * rate) }),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(acts, (commands) => {
      for (const command of commands) {
        deck.carryOut(command);
        listen(4);
        const { planFrame, contextFrame, playing } = last();
        const at = planFrame + context - contextFrame;
        const heard = listen(3);
        if (playing) expect(distance(heard, at)).toBeLessThan(inaudible);
        else expect(loudest(heard)).toBeLessThan(inaudible);
      }
    }),
    { numRuns: 100 },
  );
});

test('reports four times a second while playing, each true to the frame', () => {
  deck.carryOut({ kind: 'play' });
  const before = reports.length;
  listen(750);
  const regular = reports.slice(before);
  expect(regular.length).toBeGreaterThanOrEqual(8);
  expect(regular.length).toBeLessThanOrEqual(9);
  for (const { planFrame, contextFrame } of regular) expect(contextFrame - planFrame).toBe(12800);
  deck.carryOut({ kind: 'pause' });
  const paused = reports.length;
  listen(750);
  expect(reports.length).toBe(paused);
});

describe('the end', () => {
  beforeEach(() => {
    deck.carryOut({ kind: 'seek', frame: 3 * rate });
    deck.carryOut({ kind: 'play' });
  });

  test('is reported once, and the last bell rings out over it', () => {
    const heard = listen(1875);
    expect(last()).toMatchObject({ planFrame: 4 * rate, playing: false, ended: true });
    expect(reports.filter(({ ended }) => ended)).toHaveLength(1);
    expect(distance(heard, 3 * rate, 240)).toBeLessThan(inaudible);
    expect(loudest(listen(10))).toBeLessThan(inaudible);
  });

  test('stays the end when play is pressed, until a seek', () => {
    listen(600);
    deck.carryOut({ kind: 'play' });
    expect(last()).toMatchObject({ playing: false, ended: true });
    deck.carryOut({ kind: 'seek', frame: 0 });
    deck.carryOut({ kind: 'play' });
    expect(last()).toMatchObject({ planFrame: 0, playing: true, ended: false });
    expect(distance(listen(300), 0, 240)).toBeLessThan(inaudible);
  });

  test('stops ringing when it is paused', () => {
    listen(390);
    expect(last().ended).toBe(true);
    deck.carryOut({ kind: 'pause' });
    expect(loudest(listen(20).subarray(240))).toBeLessThan(inaudible);
  });
});

test('volumes take effect within a tenth of a second, with no crackle, and at once while nothing sounds', () => {
  deck.carryOut({ kind: 'volumes', gains: { bells: 0.5, voice: 0.5, beat: 0.5 } });
  listen(1);
  deck.carryOut({ kind: 'play' });
  const half = listen(100);
  expect(loudest(half.map((x, i) => x - plain[i]! / 2))).toBeLessThan(inaudible);
  deck.carryOut({ kind: 'volumes', gains: { bells: 0, voice: 0, beat: 0 } });
  const fading = listen(200);
  expect(largestStep(fading)).toBeLessThan(0.06);
  expect(loudest(fading.subarray(rate / 10))).toBeLessThan(inaudible);
});

test('an edit that comes too late takes effect from where the deck is', () => {
  deck.carryOut({ kind: 'seek', frame: rate });
  deck.carryOut({ kind: 'play' });
  listen(100);
  deck.carryOut({ kind: 'edit', frame: 0, legs: [{ frames: 2 * rate, from: 90, to: 90 }] });
  const heard = listen(600);
  const clicks = [...heard.keys()].filter((i) => Math.abs(heard[i]!) > 0.4);
  const onsets = clicks.filter((at, i) => i === 0 || at - clicks[i - 1]! > 5000);
  for (const [i, at] of onsets.slice(2).entries()) expect(Math.abs(at - onsets[i + 1]! - 32000)).toBeLessThan(40);
  expect(onsets.length).toBeGreaterThanOrEqual(2);
});

describe('after a pause in the middle of a beat', () => {
  /** Frames of the context at which the loud part of a click was heard, and how loud it was. */
  const clicksIn = (heard: Float32Array) => {
    const found: { at: number; peak: number }[] = [];
    for (let i = 0; i < heard.length; i += 1) {
      if (Math.abs(heard[i]!) < 0.3 || i - (found.at(-1)?.at ?? -9999) < 4000) continue;
      found.push({ at: i, peak: loudest(heard.subarray(i, i + 1500)) });
    }
    return found;
  };
  const walk: SoundPlan = {
    rate,
    frames: 60 * rate,
    notes: [],
    beats: joinLegs(placeLegs(0, [{ frames: 60 * rate, from: 120, to: 120 }]), rate),
  };
  const leadInPeak = 0.6;

  beforeEach(() => {
    deck.carryOut({ kind: 'load', plan: walk, bank });
    deck.carryOut({ kind: 'seek', frame: 10 * rate + 777 });
  });

  test('four clicks lead in from the frame it stood at, then the steps', () => {
    deck.carryOut({ kind: 'play', ledIn: true });
    const clicks = clicksIn(listen(1500)).slice(0, 6);
    expect(clicks.map(({ peak }) => peak < leadInPeak + 0.01)).toEqual([true, true, true, true, false, false]);
    expect(clicks[0]!.at).toBeLessThan(100);
    for (const [i, { at }] of clicks.slice(1, 4).entries())
      expect(Math.abs(at - clicks[i]!.at - rate / 2)).toBeLessThan(2);
  });

  test('a jump back later finds the beat as it was planned', () => {
    deck.carryOut({ kind: 'play', ledIn: true });
    listen(20);
    deck.carryOut({ kind: 'seek', frame: 10 * rate });
    const clicks = clicksIn(listen(600));
    expect(clicks.map(({ peak }) => peak > leadInPeak + 0.1)).toEqual([true, true, true, true]);
  });

  test('without being asked, it goes on in step', () => {
    deck.carryOut({ kind: 'play' });
    expect(clicksIn(listen(400)).map(({ peak }) => peak > leadInPeak + 0.1)).toEqual([true, true]);
  });
});

describe('samples that come later', () => {
  const word = Float32Array.from({ length: rate / 2 }, (_, i) => 0.3 * Math.sin(i / 40));
  const spoken: SoundPlan = {
    ...plan,
    beats: [],
    notes: [1, 2, 3].map((second) => ({ frame: second * rate, sample: 'knee.full', channel: 'voice' as const })),
  };
  const loudIn = (from: number, to: number) => {
    const now = last().planFrame + context - last().contextFrame;
    listen(Math.floor((from * rate - now) / block));
    return loudest(listen(Math.floor(((to - from) * rate) / block)));
  };
  beforeEach(() => {
    deck.carryOut({ kind: 'load', plan: spoken, bank });
    listen(1);
    deck.carryOut({ kind: 'play' });
  });

  test('are heard from the next note on, and one that is under way does not begin in its middle', () => {
    expect(loudIn(1.05, 1.2)).toBeLessThan(inaudible);
    deck.carryOut({ kind: 'add', bank: { 'knee.full': word } });
    expect(loudIn(1.25, 1.6)).toBeLessThan(inaudible);
    expect(loudIn(2.05, 2.4)).toBeCloseTo(0.3, 1);
  });

  test('are heard wherever a seek goes', () => {
    expect(loudIn(1.05, 1.2)).toBeLessThan(inaudible);
    deck.carryOut({ kind: 'add', bank: { 'knee.full': word } });
    deck.carryOut({ kind: 'seek', frame: 0.9 * rate });
    expect(loudIn(1.05, 1.4)).toBeCloseTo(0.3, 1);
  });

  test('leave the rest of the bank where it is', () => {
    deck.carryOut({ kind: 'add', bank: { 'knee.full': word } });
    deck.carryOut({ kind: 'load', plan, bank });
    deck.carryOut({ kind: 'add', bank: { other: word } });
    deck.carryOut({ kind: 'play' });
    expect(distance(listen(900), 0)).toBeLessThan(inaudible);
  });
});

test('blocks of another size are no trouble', () => {
  deck.carryOut({ kind: 'play' });
  const heard = new Float32Array(3000);
  for (let at = 0, size = 1; at < 3000; size = Math.min(size + 7, 3000 - at)) {
    const left = heard.subarray(at, at + size);
    deck.fill([left, new Float32Array(size)], context);
    at += size;
    context += size;
    if (size === 64) deck.carryOut({ kind: 'volumes', gains: { bells: 1, voice: 1, beat: 1 } });
  }
  expect(distance(heard, 0)).toBeLessThan(inaudible);
});

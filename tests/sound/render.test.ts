import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLegs, placeLegs } from '../../src/sound/beat-edits.ts';
import { beatsBetween } from '../../src/sound/beats.ts';
import { duckingAt, laySpeech } from '../../src/sound/ducking.ts';
import { limit } from '../../src/sound/limit.ts';
import { type Gains, type SampleBank, type SoundPlan, type StepStyle, stepSounds } from '../../src/sound/plan.ts';
import { prepare, render } from '../../src/sound/render.ts';
import { sampleBank } from '../../src/sound/samples.ts';
import { sounds } from '../../src/timeline/timeline.ts';
import { onsetOf } from './listening.ts';

const rate = 48000;
const full: Gains = { bells: 1, voice: 1, beat: 1 };
/** Half a second of hum, for a clip. */
const clip = Float32Array.from({ length: rate / 2 }, (_, i) => 0.3 * Math.sin(i / 40));
const bank: SampleBank = { ...sampleBank(rate), 'knee.full': clip };

/** Ten seconds of everything: all bells, words among them, and a beat that changes. */
const busy: SoundPlan = {
  rate,
  frames: 10 * rate,
  notes: [
    ...sounds.map((sample, i) => ({ frame: Math.round((0.3 + i) * rate) + i, sample, channel: 'bells' as const })),
    { frame: 4 * rate + 77, sample: 'knee.full', channel: 'voice' as const },
  ].sort((a, b) => a.frame - b.frame),
  beats: joinLegs(
    placeLegs(rate, [
      { frames: 3 * rate, from: 110, to: 140 },
      { frames: 4 * rate, from: 140, to: 140 },
    ]),
    rate,
  ),
};

function rendered(plan: SoundPlan, gains: Gains, from: number, to: number): Float32Array {
  const left = new Float32Array(to - from);
  render(prepare(plan, bank), gains, [left, new Float32Array(to - from)], from);
  return left;
}
const same = (a: Float32Array, b: Float32Array) => a.length === b.length && a.every((x, i) => x === b[i]);
const loudest = (sound: Float32Array) => sound.reduce((top, x) => Math.max(top, Math.abs(x)), 0);
const only = (notes: SoundPlan['notes'], frames = 4 * rate): SoundPlan => ({ rate, frames, notes, beats: [] });

const whole = rendered(busy, full, 0, busy.frames);

describe('the samples', () => {
  test('are the same whatever the size of the blocks', () => {
    const prepared = prepare(busy, bank);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60000 }), { minLength: 3, maxLength: 20 }), (sizes) => {
        const pieces = new Float32Array(busy.frames);
        for (let at = 0, i = 0; at < busy.frames; i += 1) {
          const left = pieces.subarray(at, at + sizes[i % sizes.length]!);
          render(prepared, full, [left, new Float32Array(left.length)], at);
          at += left.length;
        }
        return same(pieces, whole);
      }),
      { numRuns: 25 },
    );
  });

  test('of any single stretch are those of the whole', () => {
    fc.assert(
      fc.property(fc.nat(busy.frames - 1), fc.integer({ min: 1, max: 2000 }), (from, size) => {
        const to = Math.min(busy.frames, from + size);
        return same(rendered(busy, full, from, to), whole.slice(from, to));
      }),
    );
  });

  test('are the same on both sides', () => {
    const out: [Float32Array, Float32Array] = [new Float32Array(rate), new Float32Array(rate).fill(9)];
    render(prepare(busy, bank), full, out, rate);
    expect(same(out[0], out[1])).toBe(true);
  });
});

describe('every sound', () => {
  test.each([...sounds])('%s is heard at exactly its frame', (sample) => {
    const frame = 12345;
    const heard = rendered(only([{ frame, sample, channel: 'bells' }]), full, 0, 2 * rate);
    expect(onsetOf(heard, bank[sample]!.subarray(0, 4000), frame + 7)).toBe(frame);
  });

  test('is there among all the others, at its frame and once: the whole is their plain sum', () => {
    const gains = { bells: 0.3, voice: 0.3, beat: 0.3 };
    const sum = new Float32Array(busy.frames);
    const place = (sample: Float32Array, at: number, gain: number) => {
      for (let i = 0; i < sample.length && at + i < sum.length; i += 1) sum[at + i]! += sample[i]! * gain;
    };
    for (const { frame, sample, channel } of busy.notes) place(bank[sample]!, frame, gains[channel]);
    const said = busy.notes.find(({ channel }) => channel === 'voice')!.frame;
    const speech = laySpeech([[said, said + clip.length]], rate);
    for (const { frame, leadIn } of beatsBetween(busy.beats, 0, busy.frames, rate)) {
      const click = bank[leadIn ? 'beat.leadIn' : 'beat.wood']!;
      place(
        click.map((x, i) => x * duckingAt(speech, frame + i)),
        frame,
        gains.beat,
      );
    }
    const heard = rendered(busy, gains, 0, busy.frames);
    expect(loudest(heard)).toBeGreaterThan(0.2);
    expect(loudest(heard.map((x, i) => x - sum[i]!))).toBeLessThan(1e-6);
  });

  test('that the bank lacks is left out', () => {
    const plan = only([{ frame: 0, sample: 'nobody.recorded.this', channel: 'voice' }]);
    expect(loudest(rendered(plan, full, 0, rate))).toBe(0);
  });

  test('rings on past the end of the plan', () => {
    const plan = only([{ frame: rate, sample: 'done', channel: 'bells' }], rate);
    expect(same(rendered(plan, full, rate, 2 * rate), bank['done']!.slice(0, rate))).toBe(true);
  });
});

describe('volumes', () => {
  test('scale their own sounds and no others', () => {
    const [bells, voice, beat] = [
      { bells: 1, voice: 0, beat: 0 },
      { bells: 0, voice: 1, beat: 0 },
      { bells: 0, voice: 0, beat: 1 },
    ].map((gains) => rendered(busy, gains, 0, busy.frames));
    const mixed = rendered(busy, { bells: 0.5, voice: 0.25, beat: 0.3 }, 0, busy.frames);
    const expected = mixed.map((_, i) => 0.5 * bells![i]! + 0.25 * voice![i]! + 0.3 * beat![i]!);
    expect(loudest(mixed.map((x, i) => x - expected[i]!))).toBeLessThan(1e-6);
  });

  test('of nothing make silence', () => {
    expect(loudest(rendered(busy, { bells: 0, voice: 0, beat: 0 }, 0, busy.frames))).toBe(0);
  });

  test('the step is 6 dB softer while words are said, and never gone', () => {
    const beats = joinLegs(placeLegs(0, [{ frames: 8 * rate, from: 120, to: 120 }]), rate);
    const plan: SoundPlan = { ...only([{ frame: 4.3 * rate, sample: 'knee.full', channel: 'voice' }]), beats };
    const heard = rendered(plan, { ...full, voice: 0 }, 0, 8 * rate);
    const clickAt = (seconds: number) => loudest(heard.subarray(seconds * rate, (seconds + 0.1) * rate));
    expect(clickAt(4)).toBeCloseTo(clickAt(3), 6);
    expect(clickAt(4.5)).toBeCloseTo(clickAt(3) / 2, 6);
    expect(clickAt(5)).toBeCloseTo(clickAt(3), 6);
  });
});

describe('ducking', () => {
  const speech = laySpeech(
    [
      [rate, 2 * rate],
      [1.5 * rate, 1.8 * rate],
      [2.04 * rate, 3 * rate],
      [4 * rate, 4.01 * rate],
    ],
    rate,
  );
  const at = (seconds: number) => duckingAt(speech, Math.round(seconds * rate));

  test('goes down over 30 ms, stays as long as anything is said, and comes back over 30 ms', () => {
    expect([0.9, 1, 1.015, 1.03, 1.7, 2, 2.03, 2.9, 3, 3.015, 3.03, 3.5].map((s) => at(s).toFixed(2))).toEqual(
      ['1.00', '1.00', '0.75', '0.50', '0.50', '0.50', '0.50', '0.50', '0.50', '0.75', '1.00', '1.00'], // biome-ignore format: a row
    );
  });

  test('never jumps, and never goes below 6 dB, however short the words', () => {
    for (let frame = 3.9 * rate; frame < 4.2 * rate; frame += 1) {
      expect(Math.abs(duckingAt(speech, frame + 1) - duckingAt(speech, frame))).toBeLessThan(0.0004);
      expect(duckingAt(speech, frame)).toBeGreaterThanOrEqual(0.5);
    }
  });
});

describe('sides', () => {
  const heard = (plan: SoundPlan) => {
    const out: [Float32Array, Float32Array] = [new Float32Array(rate), new Float32Array(rate)];
    render(prepare(plan, bank), full, out, 0);
    return out;
  };
  const beats = joinLegs(placeLegs(0, [{ frames: rate, from: 120, to: 120 }]), rate);
  const note = { frame: 30_000, sample: 'knee.full', channel: 'voice' } as const;

  test('words of a side are whole on that side, and 6 dB softer on the other', () => {
    const [middle] = heard(only([note], rate));
    for (const pan of ['left', 'right'] as const) {
      const [left, right] = heard(only([{ ...note, pan }], rate));
      const [near, far] = pan === 'left' ? [left, right] : [right, left];
      expect(same(near, middle)).toBe(true);
      expect(loudest(far.map((x, i) => x - middle[i]! / 2))).toBeLessThan(1e-7);
    }
  });

  test('everything else stays the same on both', () => {
    const start = { frame: 0, sample: 'start', channel: 'bells' } as const;
    const [left, right] = heard({ ...only([start, { ...note, pan: 'left' }], rate), beats });
    expect(same(left.slice(0, 30_000), right.slice(0, 30_000))).toBe(true);
    expect(same(left, right)).toBe(false);
  });
});

describe('the steps', () => {
  const beats = joinLegs(placeLegs(0, [{ frames: 4 * rate, from: 120, to: 120 }]), rate);
  const keysOf = (steps?: StepStyle) => {
    const heard = rendered({ ...only([]), beats, ...(steps && { steps }) }, full, 0, 4 * rate);
    return beatsBetween(beats, 0, 4 * rate, rate).map(({ frame }) =>
      Object.keys(bank).find((key) => same(heard.slice(frame, frame + bank[key]!.length), bank[key]!)),
    );
  };
  const leadIn = Array(4).fill('beat.leadIn');

  test('are all alike, after the lead-in, where nothing else is asked for', () => {
    expect(keysOf()).toEqual([...leadIn, ...Array(4).fill('beat.wood')]);
  });

  test.each(stepSounds)('%s: every second one is lower, from the first after the lead-in on', (sound) => {
    const [left, right] = [`beat.${sound}.left`, `beat.${sound}`];
    expect(keysOf({ sound, accent: 'left' })).toEqual([...leadIn, left, right, left, right]);
    expect(keysOf({ sound, accent: 'none' })).toEqual([...leadIn, ...Array(4).fill(right)]);
  });
});

describe('a steady beat, rendered whole', () => {
  const tempi = Array.from({ length: 20 }, (_, i) => 400 + i * 105 + (i % 3));
  test.each(tempi)(
    'at %i tenths of a step a minute is its clicks on the frames that whole numbers give, and nothing else',
    (tenths) => {
      const frames = 30 * rate;
      const beats = joinLegs(placeLegs(0, [{ frames, from: tenths / 10, to: tenths / 10 }]), rate);
      const heard = rendered({ ...only([], frames), beats }, full, 0, frames);
      const expected = new Float32Array(frames);
      for (let k = 0; ; k += 1) {
        const at = Math.floor((k * 600 * rate + tenths - 1) / tenths);
        if (at >= frames) break;
        expected.set(bank[k < 4 ? 'beat.leadIn' : 'beat.wood']!.subarray(0, frames - at), at);
      }
      expect(same(heard, expected)).toBe(true);
    },
  );
});

describe('the limit', () => {
  test('leaves bells and words as they are', () => {
    expect(loudest(rendered({ ...busy, beats: [] }, full, 0, busy.frames))).toBeLessThan(0.9);
  });

  test('leaves steps as they are, and touches hardly any that fall on a loud bell at full volume', () => {
    expect(loudest(rendered({ ...busy, notes: [] }, full, 0, busy.frames))).toBeLessThan(0.9);
    expect(whole.filter((x) => Math.abs(x) > 0.9).length / whole.length).toBeLessThan(0.001);
  });

  test('keeps the loudest pile of sounds under full scale', () => {
    const pile = only(sounds.map((sample) => ({ frame: 0, sample, channel: 'bells' as const })));
    const heard = rendered(pile, full, 0, rate);
    expect(loudest(heard)).toBeGreaterThan(0.9);
    expect(loudest(heard)).toBeLessThan(1);
  });

  test('bends without a step, keeps the order of sizes and the sign', () => {
    const ramp = Float32Array.from({ length: 4001 }, (_, i) => (i - 2000) / 500);
    const bent = ramp.slice();
    limit(bent);
    expect(bent.every((x, i) => i === 0 || x > bent[i - 1]!)).toBe(true);
    expect(bent.every((x, i) => i === 0 || x - bent[i - 1]! <= 0.0021)).toBe(true);
    expect(bent.every((x, i) => Math.abs(ramp[i]!) > 0.9 || x === ramp[i])).toBe(true);
  });
});

describe('the edges', () => {
  const plan = only([
    { frame: 0, sample: 'start', channel: 'bells' },
    { frame: 5000, sample: 'tick', channel: 'bells' },
  ]);
  const edged = (since: number, until: number) => {
    const out: [Float32Array, Float32Array] = [new Float32Array(rate), new Float32Array(rate)];
    render(prepare(plan, bank), full, out, 0, { since, until });
    return out[0];
  };
  const plain = rendered(plan, full, 0, rate);

  test('what already sounds fades in over 5 ms; what begins there begins whole', () => {
    const heard = edged(5000, Number.POSITIVE_INFINITY);
    expect(loudest(heard.subarray(0, 5001))).toBe(0);
    const tick = bank['tick']!;
    expect(heard[5020]!).toBeCloseTo(tick[20]! + (plain[5020]! - tick[20]!) * (20 / 240), 5);
    expect(same(heard.slice(5240), plain.slice(5240))).toBe(true);
  });

  test('what sounds fades out over 5 ms; what would begin there does not', () => {
    const heard = edged(Number.NEGATIVE_INFINITY, 5000);
    expect(same(heard.slice(0, 5000), plain.slice(0, 5000))).toBe(true);
    expect(heard[5120]!).toBeCloseTo(bank['start']![5120]! / 2, 5);
    expect(loudest(heard.subarray(5240))).toBe(0);
  });
});

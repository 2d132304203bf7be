import { expect, test } from 'vitest';
import { joinLegs, placeLegs } from '../../src/sound/beat-edits.ts';
import type { SampleBank, SoundPlan } from '../../src/sound/plan.ts';
import { pocketParts } from '../../src/sound/pocket-file.ts';
import { prepare, render } from '../../src/sound/render.ts';
import { sampleBank } from '../../src/sound/samples.ts';
import { sounds } from '../../src/timeline/timeline.ts';

const rate = 48000;
const clip = Float32Array.from({ length: rate }, (_, i) => 0.3 * Math.sin(i / 40));
const bank: SampleBank = { ...sampleBank(rate), 'side.knee.left.first': clip };
const bells = sounds.map((sample, i) => ({ frame: i * 3 * rate + i, sample, channel: 'bells' as const }));
const plan: SoundPlan = {
  rate,
  frames: 25 * rate,
  notes: [...bells, { frame: 14 * rate, sample: 'side.knee.left.first', channel: 'voice' as const }].sort(
    (a, b) => a.frame - b.frame,
  ),
  beats: joinLegs(placeLegs(rate, [{ frames: 20 * rate, from: 110, to: 125 }]), rate),
};
const gains = { bells: 0.8, voice: 1, beat: 0.6 };

const fileOf = (of: SoundPlan) => {
  const parts = [...pocketParts(of, bank, gains)];
  const bytes = new Uint8Array(parts.reduce((sum, { bytes: part }) => sum + part.length, 0));
  let at = 0;
  for (const { bytes: part } of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { parts, view: new DataView(bytes.buffer), bytes };
};

test('the file holds what is rendered, sample for sample to rounding, until the last sound has died away', () => {
  const { view, bytes } = fileOf(plan);
  const frames = (bytes.length - 44) / 2;
  const left = new Float32Array(frames);
  render(prepare(plan, bank), gains, [left, new Float32Array(frames)], 0);
  expect(frames).toBe(plan.frames + bank['done']!.length);
  let worst = 0;
  for (let i = 0; i < frames; i += 1)
    worst = Math.max(worst, Math.abs(view.getInt16(44 + i * 2, true) - left[i]! * 32767));
  expect(worst).toBeLessThanOrEqual(0.5);
  expect(view.getUint32(40, true)).toBe(frames * 2);
  expect(view.getUint32(4, true)).toBe(bytes.length - 8);
});

test('progress goes from nothing to all', () => {
  const { parts } = fileOf(plan);
  expect(parts[0]!.done).toBe(0);
  expect(parts.at(-1)!.done).toBe(1);
  expect(parts.every(({ done }, i) => i === 0 || done > parts[i - 1]!.done)).toBe(true);
});

test('words of a side are whole in the one channel', () => {
  const panned = { ...plan, notes: plan.notes.map((note) => ({ ...note, pan: 'right' as const })) };
  expect(Buffer.compare(fileOf(panned).bytes, fileOf(plan).bytes)).toBe(0);
});

import { expect, test } from 'vitest';
import { editAt, joinLegs, type Leg, placeLegs } from '../../src/sound/beat-edits.ts';
import { beatsBetween } from '../../src/sound/beats.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';
import { noise } from '../../src/sound/tones.ts';

const rate = 48_000;
const edits = 1000;
/** Phase in whole numbers: steps times 2^60. */
const one = 1n << 60n;

/** A part of a leg, as somebody would write it down with no thought of phase: `leg` began at `began`. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly began: number;
  readonly leg: Leg;
}

/** Steps that a leg takes in its first `t` frames, times 2^60: the integral of its cadence, in whole numbers. */
const stepsIn = ({ frames, from, to }: Leg, t: number): bigint => {
  const [n, a, b, x] = [frames, Math.round(from * 10), Math.round(to * 10), t].map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  return ((2n * n * a * x + (b - a) * x * x) * one) / (2n * n * 600n * BigInt(rate));
};
const stepsOf = ({ start, end, began, leg }: Piece): bigint => stepsIn(leg, end - began) - stepsIn(leg, start - began);

const random = noise(42);
const whole = (from: number, to: number): number => Math.floor(from + ((random() + 1) / 2) * (to - from + 1));
const cadence = (): number => whole(400, 2400) / 10;

test('after a thousand edits every step falls on the first whole frame at which whole numbers say it is due', () => {
  const length = 3600 * rate;
  let plan: SoundPlan = {
    rate,
    frames: length,
    notes: [],
    beats: joinLegs(placeLegs(0, [{ frames: length, from: 110, to: 110 }]), rate),
  };
  let pieces: Piece[] = [{ start: 0, end: length, began: 0, leg: { frames: length, from: 110, to: 110 } }];
  let now = 0;
  for (let i = 0; i < edits; i += 1) {
    // Sometimes on the very next frame, sometimes seconds later.
    now += i % 5 === 0 ? 1 : whole(1, 6 * rate);
    const legs = Array.from(
      { length: whole(1, 3) },
      (): Leg => ({ frames: whole(1, 8 * rate), from: cadence(), to: cadence() }),
    );
    plan = editAt(plan, now, legs);
    let at = now;
    const inserted = legs.map((leg): Piece => {
      const piece = { start: at, end: at + leg.frames, began: at, leg };
      at += leg.frames;
      return piece;
    });
    const cut = at;
    pieces = [
      ...pieces.filter(({ start }) => start < now).map((piece) => ({ ...piece, end: Math.min(piece.end, now) })),
      ...inserted,
      ...pieces.filter(({ end }) => end > cut).map((piece) => ({ ...piece, start: Math.max(piece.start, cut) })),
    ];
  }
  expect(now).toBeLessThan(length);

  const steps = beatsBetween(plan.beats, 0, length, rate);
  expect(steps.every(({ step }, i) => step === i)).toBe(true);
  let k = 0;
  let before = 0n;
  let worst = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const piece of pieces) {
    const after = before + stepsOf(piece);
    for (; k < steps.length && steps[k]!.frame < piece.end; k += 1) {
      const { frame } = steps[k]!;
      const phaseAt = (t: number): bigint =>
        before + stepsIn(piece.leg, t - piece.began) - stepsIn(piece.leg, piece.start - piece.began);
      // How far past its due time it sounds, in frames, at the cadence there: of 0 and below 1, which is half a sample
      // either way of a time that is the same for all.
      const past = Number(phaseAt(frame) - BigInt(k) * one) / Number(phaseAt(frame + 1) - phaseAt(frame));
      worst = Math.max(worst, Math.abs(past - 0.5));
      if (k > 0) {
        const interval = frame - steps[k - 1]!.frame;
        shortest = Math.min(shortest, interval);
        longest = Math.max(longest, interval);
      }
    }
    before = after;
  }
  expect(k).toBe(steps.length);
  // Not a step too few: the next one is due after the end.
  expect(before < BigInt(k) * one).toBe(true);
  expect(worst).toBeLessThanOrEqual(0.5 + 1e-4);
  // No step is doubled, none is left out: between 40 and 240 a minute.
  expect(shortest).toBeGreaterThanOrEqual(rate / 4 - 1);
  expect(longest).toBeLessThanOrEqual((rate * 60) / 40 + 1);
  expect(steps.length).toBeGreaterThan(5000);
});

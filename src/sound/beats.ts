/**
 * When the steps of a beat fall. Phase counts steps and is closed form (a linear cadence makes it quadratic), so that
 * nothing adds up: step k sounds at the first whole frame with phase >= k, an hour in as in the first second. sound.md §5
 */
import type { Frames, Hertz, StepsPerMinute } from '../units.ts';
import type { BeatStretch, SoundPlan } from './plan.ts';

/** Share of a step by which phase may fall short of k: 115.2 has no exact binary form, and still falls on its own frames. */
const hair = 1e-9;

export const endOf = (stretch: BeatStretch): Frames => stretch.frame + stretch.frames;

/** Cadence at a frame of the stretch, in steps per minute. */
export const cadenceAt = (stretch: BeatStretch, frame: Frames): StepsPerMinute =>
  stretch.from + ((stretch.to - stretch.from) * (frame - stretch.frame)) / stretch.frames;

/** The tempo that sounds at a frame of a plan, or null in silence. */
export function soundingAt(plan: Pick<SoundPlan, 'beats'>, frame: Frames): StepsPerMinute | null {
  const stretch = plan.beats.find((one) => one.frame <= frame && frame < endOf(one));
  return stretch === undefined ? null : cadenceAt(stretch, frame);
}

/** Steps passed at a frame of the stretch, with fraction. */
export function phaseAt(stretch: BeatStretch, frame: Frames, rate: Hertz): number {
  const t = frame - stretch.frame;
  const bend = (stretch.to - stretch.from) / (2 * stretch.frames);
  return stretch.phase + (stretch.from * t + bend * t * t) / (60 * rate);
}

/**
 * The frame at which step k sounds: never before the stretch. At or after its end when the step is not in it any more,
 * Infinity when the stretch slows too much ever to reach it.
 */
export function beatFrame(stretch: BeatStretch, k: number, rate: Hertz): Frames {
  const wanted = (k - hair - stretch.phase) * 60 * rate;
  if (wanted <= 0) return stretch.frame;
  const bend = (stretch.to - stretch.from) / (2 * stretch.frames);
  const root = stretch.from * stretch.from + 4 * bend * wanted;
  if (root < 0) return Number.POSITIVE_INFINITY;
  // This form of the solution loses no digits when the cadence hardly changes.
  let frame = stretch.frame + Math.ceil((2 * wanted) / (stretch.from + Math.sqrt(root)));
  // The solution is rounded; phase itself decides.
  while (frame > stretch.frame && phaseAt(stretch, frame - 1, rate) >= k - hair) frame -= 1;
  while (phaseAt(stretch, frame, rate) < k - hair && frame < endOf(stretch)) frame += 1;
  return frame;
}

/** Number of the first step that sounds at `frame` or later, by the cadence of this stretch. */
export function firstBeatFrom(stretch: BeatStretch, frame: Frames, rate: Hertz): number {
  if (frame <= stretch.frame) return stretch.next;
  let k = Math.max(stretch.next, Math.floor(phaseAt(stretch, frame - 1, rate)));
  while (beatFrame(stretch, k, rate) < frame) k += 1;
  return k;
}

export interface Beat {
  readonly frame: Frames;
  /** Counted from the start of the beat: 0 is its first step. */
  readonly step: number;
  readonly leadIn: boolean;
}

/** Every step that sounds at frames from `from` up to, not including, `to`. In order. */
export function beatsBetween(beats: readonly BeatStretch[], from: Frames, to: Frames, rate: Hertz): readonly Beat[] {
  const found: Beat[] = [];
  for (const stretch of beats) {
    const end = Math.min(to, endOf(stretch));
    if (end <= from) continue;
    for (let step = firstBeatFrom(stretch, from, rate); ; step += 1) {
      const frame = beatFrame(stretch, step, rate);
      if (frame >= end) break;
      found.push({ frame, step, leadIn: step < stretch.leadIn });
    }
  }
  return found;
}

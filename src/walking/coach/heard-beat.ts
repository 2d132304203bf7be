/** Where the drawn walker is in the gait cycle, so that a heel strikes on each click that is really heard. */
import { cadenceAt, endOf, phaseAt } from '../../sound/beats.ts';
import type { BeatStretch } from '../../sound/plan.ts';
import type { Frames, Hertz, Seconds, Share, StepsPerMinute } from '../../units.ts';

export interface HeardGait {
  /** Of two steps: 0 is heel strike of the right foot, 0.5 of the left, as `drawGait` has it. */
  readonly phase: Share;
  readonly cadence: StepsPerMinute;
  /** A beat sounds. */
  readonly heard: boolean;
}

/** A click sounds on the first frame with a whole phase, less a billionth of a step (beats.ts): so does the heel. */
const hair = 1e-9;
/** Before a beat comes back, the figure falls into step with it for so long; the ear hears four clicks, the eye sees none. */
const joining: Seconds = 6;

/** Even steps of a beat are left ones, as its accent has them. */
const phaseOf = (steps: number): Share => {
  const cycles = (steps + 1) / 2;
  return cycles - Math.floor(cycles);
};

/**
 * At a frame of the plan. In silence it walks on from the last step at `cadence`, which is to stay the same for as long
 * as the silence: the target, or the walker's own. It never jumps, but where an edit brings a beat nearer than 6 s.
 */
export function heardGait(
  beats: readonly BeatStretch[],
  frame: Frames,
  rate: Hertz,
  cadence: StepsPerMinute,
): HeardGait {
  const sounding = beats.find((one) => one.frame <= frame && frame < endOf(one));
  if (sounding !== undefined)
    return {
      phase: phaseOf(phaseAt(sounding, frame, rate) + hair),
      cadence: cadenceAt(sounding, frame),
      heard: true,
    };
  const before = beats.findLast((one) => endOf(one) <= frame);
  const next = beats.find((one) => one.frame > frame);
  return { ...between(before, next, frame, rate, cadence), heard: false };
}

function between(
  before: BeatStretch | undefined,
  next: BeatStretch | undefined,
  frame: Frames,
  rate: Hertz,
  cadence: StepsPerMinute,
): { readonly phase: Share; readonly cadence: StepsPerMinute } {
  const stepsIn = (frames: Frames): number => (cadence * frames) / (60 * rate);
  if (before === undefined) {
    const steps = next === undefined ? stepsIn(frame) : next.phase - stepsIn(next.frame - frame);
    return { phase: phaseOf(steps), cadence };
  }
  const start = endOf(before);
  const steps = phaseAt(before, start, rate) + stepsIn(frame - start);
  if (next === undefined) return { phase: phaseOf(steps), cadence };
  const window = Math.min(joining * rate, next.frame - start);
  const made = correction(phaseAt(before, start, rate) + stepsIn(next.frame - start), next.phase, stepsIn(window));
  const gone = Math.max(0, frame - (next.frame - window)) / window;
  return {
    phase: phaseOf(steps + made * gone),
    cadence: gone > 0 ? cadence + (made * 60 * rate) / window : cadence,
  };
}

/** Steps to add, or to leave out, to be on the right foot at `wanted`: the fewest, but the figure never walks backwards. */
function correction(steps: number, wanted: number, inWindow: number): number {
  const off = (((wanted - steps) % 2) + 2) % 2;
  return off > 1 && off - 2 > -inWindow ? off - 2 : off;
}

/** How evenly the feet meet the beat, and how they drift against it: over each stretch of steady beat, then over the walk. */
import type { FootfallSpread } from '../../record/walk.ts';
import { beatFrame, endOf, firstBeatFrom } from '../../sound/beats.ts';
import type { BeatStretch, SoundPlan } from '../../sound/plan.ts';
import type { Seconds, StepsPerMinute } from '../../units.ts';
import { type OnBeat, onBeat } from '../../walking/cadence/on-beat.ts';
import { stepTimes } from '../../walking/cadence/step-times.ts';
import type { MotionSample } from '../../walking/motion.ts';

/** Fewer steps of one stretch say little: some ten seconds. */
const fewest = 20;

interface Run {
  readonly stretch: BeatStretch;
  /** Of one of its beats, on the clock of the steps. */
  readonly beatAt: Seconds;
  readonly steps: Seconds[];
}

export interface Footfalls {
  feel(sample: MotionSample, cadence: StepsPerMinute | null): void;
  /** About once a second: what sounds at `frame`, which is now, at `at` on the clock of the samples. */
  look(plan: SoundPlan | null, frame: number, at: Seconds): void;
  /** null: too few steps to a steady beat. The phone's place on the body and the earphones' delay hide in the offset: it is not told. */
  spread(): FootfallSpread | null;
}

export const footfallsOf = (): Footfalls => {
  const feet = stepTimes();
  const done: OnBeat[] = [];
  let waiting: Seconds[] = [];
  let run: Run | null = null;

  const close = (): void => {
    if (run !== null && run.steps.length >= fewest) {
      const told = onBeat(run.steps, run.stretch.from, run.beatAt);
      if (told !== null) done.push(told);
    }
    run = null;
  };

  return {
    feel: (sample, cadence) => {
      const step = feet.push(sample, cadence);
      if (step !== null) waiting.push(step);
    },
    look: (plan, frame, at) => {
      const sounding = plan?.beats.find((one) => one.frame <= frame && frame < endOf(one) && one.from === one.to);
      if (sounding !== run?.stretch) close();
      if (plan && sounding && run === null) {
        const beat = beatFrame(sounding, firstBeatFrom(sounding, Math.ceil(frame), plan.rate), plan.rate);
        run = { stretch: sounding, beatAt: at + (beat - frame) / plan.rate, steps: [] };
        waiting = [];
      }
      run?.steps.push(...waiting);
      waiting = [];
    },
    spread: () => {
      const open = run !== null && run.steps.length >= fewest ? onBeat(run.steps, run.stretch.from, run.beatAt) : null;
      const all = open === null ? done : [...done, open];
      const steps = all.reduce((sum, one) => sum + one.steps, 0);
      if (steps === 0) return null;
      const mean = (of: (one: OnBeat) => number): number =>
        Math.round(all.reduce((sum, one) => sum + of(one) * one.steps, 0) / steps);
      return { steps, spread: mean((one) => one.spread), drift: mean((one) => Math.abs(one.drift)) };
    },
  };
};

/**
 * What the deck really plays, as the page knows it: the plan with every change that was sent after it. The figure steps
 * to it, and the coach reads the tempo from it.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { editAt, type Leg, leadInAt, silenceAt } from '../sound/beat-edits.ts';
import type { SoundPlan } from '../sound/plan.ts';
import type { Frames } from '../units.ts';

export interface HeardPlan {
  readonly plan: ReadonlySignal<SoundPlan | null>;
  load(plan: SoundPlan): void;
  edit(frame: Frames, legs: readonly Leg[]): void;
  silence(frame: Frames, frames: Frames): void;
  /** Taken up again with a lead-in. */
  ledIn(frame: Frames): void;
  /** The place was changed: lead-ins of pauses are gone. */
  sought(): void;
}

export const heardPlan = (): HeardPlan => {
  const plan = signal<SoundPlan | null>(null);
  /** Without the lead-ins of pauses. */
  let planned: SoundPlan | null = null;
  const change = (edit: (of: SoundPlan) => SoundPlan): void => {
    if (planned === null || plan.value === null) return;
    planned = edit(planned);
    plan.value = edit(plan.value);
  };
  return {
    plan,
    load: (loaded) => {
      planned = loaded;
      plan.value = loaded;
    },
    edit: (frame, legs) => change((of) => editAt(of, frame, legs)),
    silence: (frame, frames) => change((of) => silenceAt(of, frame, frames)),
    ledIn: (frame) => {
      if (planned !== null) plan.value = leadInAt(planned, frame);
    },
    sought: () => {
      plan.value = planned;
    },
  };
};

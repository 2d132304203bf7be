/** What the screen reads off a beat that plays: all of it follows from plan and position. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { BeatBox } from '../record/kept.ts';
import { type BeatPlan, soundsAgain, tempoAt } from '../sound/plan-beat.ts';
import type { Seconds, StepsPerMinute } from '../units.ts';
import type { Phase } from './app.ts';

/** A beat from a start or a going on to the next stop. */
export interface Run {
  readonly beat: BeatPlan;
}

export interface BeatView {
  /** The tempo that is heard now, in whole steps a minute; null where nothing sounds. */
  readonly heard: ReadonlySignal<StepsPerMinute | null>;
  /** Whole seconds until a silence in the middle of the walk is over; null where there is none. */
  readonly backIn: ReadonlySignal<Seconds | null>;
  /** Time walked, pauses and lead-ins left out. */
  readonly walked: ReadonlySignal<Seconds>;
  /** Time until it ends by itself; null: it does not. */
  readonly left: ReadonlySignal<Seconds | null>;
}

interface Parts {
  readonly phase: ReadonlySignal<Phase>;
  readonly run: ReadonlySignal<Run | null>;
  readonly position: ReadonlySignal<Seconds>;
  readonly before: ReadonlySignal<Seconds>;
  readonly timedFrom: ReadonlySignal<Seconds>;
  readonly box: ReadonlySignal<BeatBox>;
}

export const beatView = ({ phase, run, position, before, timedFrom, box }: Parts): BeatView => {
  const frame = computed(() => (run.value ? Math.floor(position.value * run.value.beat.plan.rate) : 0));
  const walked = computed(() => {
    if (!run.value) return before.value;
    const { from, until, plan } = run.value.beat;
    return before.value + Math.max(0, Math.min(frame.value, until) - from) / plan.rate;
  });
  return {
    heard: computed(() => {
      if (phase.value !== 'playing' || !run.value) return null;
      const tempo = tempoAt(run.value.beat, frame.value);
      return tempo === null ? null : Math.round(tempo);
    }),
    backIn: computed(() => {
      if (phase.value !== 'playing' || !run.value || frame.value < run.value.beat.from) return null;
      const at = soundsAgain(run.value.beat, frame.value);
      return at === null ? null : Math.ceil((at - frame.value) / run.value.beat.plan.rate);
    }),
    walked,
    left: computed(() => {
      const { minutes } = box.value;
      return minutes === null ? null : Math.max(0, timedFrom.value + minutes * 60 - walked.value);
    }),
  };
};

/** What the coach tells the beat, as edits of the plan that the deck plays. */
import { editAt, type Leg, silenceAt } from '../../sound/beat-edits.ts';
import { endOf, soundingAt } from '../../sound/beats.ts';
import type { SoundPlan } from '../../sound/plan.ts';
import { turnsOf } from '../../sound/plan-beat.ts';
import { legsTo } from '../../sound/plan-session.ts';
import type { Frames, Hertz, StepsPerMinute } from '../../units.ts';
import type { BeatTold } from './state.ts';

export type BeatEdit =
  | { readonly kind: 'legs'; readonly frame: Frames; readonly legs: readonly Leg[] }
  | { readonly kind: 'silence'; readonly frame: Frames; readonly frames: Frames };

/**
 * From the tempo that sounds (null: silence) to another, then on for all of `left`: at most 1 ms of beat interval per
 * step. evidence.md §2.6
 */
export const tempoLegs = (
  sounding: StepsPerMinute | null,
  to: StepsPerMinute,
  left: Frames,
  rate: Hertz,
): readonly Leg[] => legsTo(sounding ?? to, to, left, rate);

/** `frame`: where it takes effect. `blockEnd`: end of the planned block, after which the schedule goes on by itself. */
export function beatEdits(told: BeatTold, plan: SoundPlan, frame: Frames, blockEnd: Frames): readonly BeatEdit[] {
  if (told.kind === 'off') return [{ kind: 'silence', frame, frames: blockEnd - frame }];
  if (told.kind === 'on') return [{ kind: 'legs', frame, legs: addedLegs(told.tempo, plan, frame, blockEnd) }];
  const { rate, beats } = plan;
  const { to, later } = told;
  return turnsOf(beats).flatMap(({ start, end }): BeatEdit[] => {
    if (end <= frame) return [];
    if (start <= frame) {
      const legs = tempoLegs(soundingAt(plan, frame), to, end - frame, rate);
      return [{ kind: 'legs', frame, legs }];
    }
    return later === null ? [] : [{ kind: 'legs', frame: start, legs: tempoLegs(null, later, end - start, rate) }];
  });
}

/** A beat that was added goes on into the planned one after it, with no new lead-in and on the same foot. */
function addedLegs(tempo: StepsPerMinute, { beats, rate }: SoundPlan, frame: Frames, blockEnd: Frames): readonly Leg[] {
  const added = { frames: blockEnd - frame, from: tempo, to: tempo };
  const next = turnsOf(beats).find(({ start }) => start === blockEnd);
  if (next === undefined) return [added];
  const [first, ...rest] = beats.filter((one) => one.frame >= next.start && endOf(one) <= next.end);
  return first === undefined ? [added] : [added, ...legsTo(tempo, first.from, first.frames, rate), ...rest];
}

/** The plan as the deck has it after the edits. */
export const withEdits = (plan: SoundPlan, edits: readonly BeatEdit[]): SoundPlan =>
  edits.reduce(
    (changed, edit) =>
      edit.kind === 'legs' ? editAt(changed, edit.frame, edit.legs) : silenceAt(changed, edit.frame, edit.frames),
    plan,
  );

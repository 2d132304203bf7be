/** Steps tapped along, one reading after another. */
import type { Seconds } from '../units.ts';
import { tapped } from './tap-tempo.ts';
import { type TappedCadence, tappedCadence } from './tapped-cadence.ts';

export interface Tapping {
  /** Of the reading that is under way. */
  readonly taps: readonly Seconds[];
  /** A reading is complete and the finger goes on: when it tapped last, and how often since. null: it does not. */
  readonly tail: { readonly at: Seconds; readonly taps: number } | null;
}

export const noTaps: Tapping = { taps: [], tail: null };

/** A finger goes on for a step or two after the last that counts. A pause, or more steps than that, begin the next reading. */
const pause: Seconds = 2;
const tailTaps = 4;

/** After one more tap. `done`: a reading that has just come to its end. @param now on any clock that only goes forward, s */
export const tapOn = (
  { taps, tail }: Tapping,
  now: Seconds,
): { readonly tapping: Tapping; readonly done: Exclude<TappedCadence, { kind: 'more' }> | null } => {
  if (tail !== null && tail.taps < tailTaps && now - tail.at < pause)
    return { tapping: { taps: [], tail: { at: now, taps: tail.taps + 1 } }, done: null };
  const next = tapped(taps, now);
  const found = tappedCadence(next);
  if (found.kind === 'more') return { tapping: { taps: next, tail: null }, done: null };
  return { tapping: { taps: [], tail: { at: now, taps: 0 } }, done: found };
};

/** The walker's own cadence from reading after reading, until two that follow each other go together. evidence.md §2.4 */
import type { StepsPerMinute } from '../units.ts';
import { baselineOf } from './baseline.ts';

export type Readings =
  | { readonly kind: 'none' }
  /** One more is to come. */
  | { readonly kind: 'one'; readonly first: StepsPerMinute }
  /** The last two do not go together: one more, to go with the last. */
  | { readonly kind: 'apart'; readonly last: readonly [StepsPerMinute, StepsPerMinute] }
  | { readonly kind: 'accepted'; readonly baseline: StepsPerMinute };

/** @param readings from 60 to 140, in order, however each was taken */
export const judged = (readings: readonly StepsPerMinute[]): Readings => {
  const [before, last] = [readings.at(-2), readings.at(-1)];
  if (last === undefined) return { kind: 'none' };
  if (before === undefined) return { kind: 'one', first: last };
  const verdict = baselineOf(before, last);
  return verdict.kind === 'accepted'
    ? { kind: 'accepted', baseline: verdict.baseline }
    : { kind: 'apart', last: [before, last] };
};

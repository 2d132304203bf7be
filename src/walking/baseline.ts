/** The walker's own cadence from two readings, however they were taken. evidence.md §2.1, §2.4 */
import type { StepsPerMinute } from '../units.ts';

/** Readings outside are refused. evidence.md §2.1 */
export const readingBounds = { least: 60, most: 140 } as const;
/** A cadence outside is kept, with a friendly note. evidence.md §2.1 */
const usual = { least: 85, most: 135 } as const;
/** Two readings further apart than this are not of the same walk. evidence.md §2.4 */
export const mostApart: StepsPerMinute = 4;
/** Readings are fractions: 4 apart stays 4 apart. */
const hair = 1e-9;

export type OutOfRange = 'tooLow' | 'tooHigh';

export type BaselineVerdict =
  /** `unusual`: worth a friendly note, and kept. */
  | { readonly kind: 'accepted'; readonly baseline: StepsPerMinute; readonly unusual: 'slow' | 'quick' | null }
  | { readonly kind: 'tooFarApart'; readonly apart: StepsPerMinute }
  /** `reading`: which of the two, the first where both are. */
  | { readonly kind: 'outOfRange'; readonly reading: 1 | 2; readonly why: OutOfRange };

/** Why a reading is refused, or null: it is from 60 to 140. */
export const refused = (reading: StepsPerMinute): OutOfRange | null => {
  if (reading > readingBounds.most) return 'tooHigh';
  return reading >= readingBounds.least ? null : 'tooLow';
};

/** Whether a cadence is worth a friendly note. */
export const unusual = (cadence: StepsPerMinute): 'slow' | 'quick' | null => {
  if (cadence < usual.least) return 'slow';
  return cadence > usual.most ? 'quick' : null;
};

/** Two readings, steps/min. After `tooFarApart` take one more and judge it against the second. */
export const baselineOf = (first: StepsPerMinute, second: StepsPerMinute): BaselineVerdict => {
  for (const [reading, value] of [
    [1, first],
    [2, second],
  ] as const) {
    const why = refused(value);
    if (why !== null) return { kind: 'outOfRange', reading, why };
  }
  const apart = Math.abs(first - second);
  if (apart > mostApart + hair) return { kind: 'tooFarApart', apart };
  const baseline = (first + second) / 2;
  return { kind: 'accepted', baseline, unusual: unusual(baseline) };
};

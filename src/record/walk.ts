/** What is kept of a walk beside the session it was: cadence over time, distance, and where it tightened. */
import type { Metres, Seconds, StepsPerMinute } from '../units.ts';

/** One point of the series, for the five seconds up to it. */
export interface WalkPoint {
  /** Position in the session. */
  readonly at: Seconds;
  /** Measured; null: no steady walk, or nothing that could be measured. */
  readonly cadence: StepsPerMinute | null;
  /** What was aimed for; null: as the walker likes. */
  readonly target: StepsPerMinute | null;
  readonly beatOn: boolean;
}

export interface TightMark {
  readonly at: Seconds;
  readonly distance: Metres | null;
  readonly cadence: StepsPerMinute | null;
  readonly what: 'tight' | 'leg' | 'else' | 'worse';
}

export interface WalkRecord {
  readonly baseline: StepsPerMinute | null;
  readonly level: number;
  readonly target: StepsPerMinute | null;
  readonly cadence: readonly WalkPoint[];
  readonly distance: Metres | null;
  /** At the same speed, without the beat and with it. */
  readonly stepLength: { readonly usual: Metres; readonly cued: Metres } | null;
  readonly tightAt: readonly TightMark[];
  /** `live`: measured on the way. `counted`: by the walker. `none`: not at all. */
  readonly sensors: 'live' | 'counted' | 'none';
  readonly steps: number | null;
}

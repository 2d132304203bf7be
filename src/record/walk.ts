/** What is kept of a walk beside its finished session. Small: an hour of it is less than 30 kB as JSON. */
import type { Metres, Seconds, Share, StepsPerMinute } from '../units.ts';

/** A step within this share of the target counts as on it. product.md "The walk" */
export const targetBand: Share = 0.03;

/** Columns, not objects: as JSON a point takes some twenty bytes. Point n stands for the time from n × `every` to the next point. */
export interface CadenceSeries {
  readonly every: Seconds;
  /** Measured, averaged over the point's time; null: no steady walk, or nothing that measures. */
  readonly cadence: readonly (StepsPerMinute | null)[];
  readonly target: readonly (StepsPerMinute | null)[];
  /** Whether the beat sounded for at least half of that time. */
  readonly beatOn: readonly boolean[];
  /** Metres walked by the start of each point as the phone's location gave them; null: it gave none. */
  readonly distance: readonly (Metres | null)[] | null;
}

/**
 * What was said in the middle of a walk: tight or sore, down a leg, something else, worse than before; `stumble`: stumbled
 * or nearly fell, which says nothing of the back.
 */
export const toldKinds = ['tight', 'leg', 'else', 'worse', 'stumble'] as const;

export interface TightMoment {
  /** Since the walk began, pauses included. */
  readonly at: Seconds;
  readonly distance: Metres | null;
  readonly cadence: StepsPerMinute | null;
  readonly what: (typeof toldKinds)[number];
}

/** Where cadence came from: the phone's sensor, nowhere, or the walker's own count. */
export const sensorStates = ['live', 'none', 'counted'] as const;

/** How the feet met the beat, in ms. */
export interface FootfallSpread {
  readonly steps: number;
  /** Circular standard deviation. */
  readonly spread: number;
  /** How far they moved against it in a minute, either way. */
  readonly drift: number;
}

export interface WalkRecord {
  readonly baseline: StepsPerMinute | null;
  /** 0 to 4. evidence.md §2.6 */
  readonly level: number;
  /** What the walk aimed at; `cadence.target` is what it was at each moment. */
  readonly target: StepsPerMinute | null;
  /** Its clock starts with the session and goes on in pauses, as that of `tightAt` does. */
  readonly cadence: CadenceSeries;
  readonly distance: Metres | null;
  /** Length of one step without a cue and with it, at the same speed. */
  readonly stepLength: { readonly usual: Metres; readonly cued: Metres } | null;
  readonly tightAt: readonly TightMoment[];
  readonly sensors: (typeof sensorStates)[number];
  readonly steps: number | null;
  /** null or missing: too few steps to a steady beat. */
  readonly footfalls?: FootfallSpread | null | undefined;
}

/** When it tightened: all that was told, but for stumbles. */
export const tightenings = ({ tightAt }: Pick<WalkRecord, 'tightAt'>): readonly TightMoment[] =>
  tightAt.filter(({ what }) => what !== 'stumble');

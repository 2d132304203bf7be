/** On which side of the target the walker is, calmly. */
import type { Seconds, Share, StepsPerMinute } from '../../units.ts';

/** What to do: step quicker, nothing, or take it easier. */
export type Side = 'quicker' | 'onIt' | 'easier';

/** The band to be in, either way. product.md "The walk" */
export const band: Share = 0.03;
/** A word is left this much late and come back to this much late, so that noise at the edge does not make it flicker. */
const slack: Share = 0.006;
/** And only when the pace has stayed over there for so long. */
const dwell: Seconds = 2;

/**
 * Within 3 % of the target, of the beat that is heard, or between them: who keeps to a beat that was eased for them, or is
 * on its way, is on it. `from`: where they were, null: not known.
 */
export function sideOf(
  pace: StepsPerMinute,
  target: StepsPerMinute,
  heard: StepsPerMinute | null,
  from: Side | null,
): Side {
  const under = 1 - pace / Math.min(target, heard ?? target);
  const over = pace / Math.max(target, heard ?? target) - 1;
  const edge = (side: Side) => band + (from === null ? 0 : from === side ? -slack : slack);
  if (under > edge('quicker')) return 'quicker';
  return over > edge('easier') ? 'easier' : 'onIt';
}

export interface Turning {
  readonly side: Side | null;
  readonly turning: Seconds;
  readonly lasted: Seconds;
}

/** `passed`: time since the last look; `counts`: whether that time adds to how long the side has lasted. */
export function turn(before: Turning, now: Side, passed: Seconds, counts: boolean): Turning {
  const { side, turning, lasted } = before;
  if (side === null) return { side: now, turning: 0, lasted: 0 };
  if (now === side) return { side, turning: 0, lasted: counts ? lasted + passed : lasted };
  return turning + passed >= dwell ? { side: now, turning: 0, lasted: 0 } : { side, turning: turning + passed, lasted };
}

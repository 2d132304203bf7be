/** The walk that a rest came in the middle of: what hurts in the rest is told of that walk too. product.md "Tightening now" */
import { minute } from '../care/moment.ts';
import type { EpochMilliseconds } from '../units.ts';
import type { FinishedSession } from './kept.ts';

/** A walk that begins this soon after the one before goes on with it: it was walked in parts. [D] */
export const goesOnWithin = 30 * minute;

/** A walk that ended longer before is not the one that is rested from. [D] */
const justNow = 10 * minute;

/** `history`: newest first. `startedAt`: of the rest. undefined: no walk came right before it; rests between do not count. */
export function restedFrom(
  history: readonly FinishedSession[],
  startedAt: EpochMilliseconds,
): FinishedSession | undefined {
  const before = history.find((one) => one.kind !== 'break' && one.startedAt <= startedAt);
  return before?.kind === 'drill' && startedAt - before.endedAt <= justNow ? before : undefined;
}

/** Walks that say how far the back goes: the number that matters most. evidence.md §4.2 */
import type { EpochMilliseconds, Seconds } from '../units.ts';
import type { FinishedSession } from './kept.ts';
import { goesOnWithin } from './rested-from.ts';
import { tightenings } from './walk.ts';
import { walkFacts } from './walk-facts.ts';

export interface WalkThatSays {
  readonly id: string;
  readonly startedAt: EpochMilliseconds;
  /** Walked before it tightened, or in all where it did not. */
  readonly time: Seconds;
  readonly tightened: boolean;
}

/** A walk that did not tighten says something only when it was no errand: the shortest walk of the plan. evidence.md §5 */
const leastUntightened: Seconds = 300;

/** A walk that goes on after one that tightened says how well the rest did, not how far the back goes. */
const goesOn = (walk: FinishedSession, walks: readonly FinishedSession[]): boolean =>
  walks.some(
    ({ endedAt, walk: earlier }) =>
      endedAt <= walk.startedAt &&
      walk.startedAt - endedAt <= goesOnWithin &&
      earlier !== undefined &&
      tightenings(earlier).length > 0,
  );

/** In the order of the history. @param isWanted by when it began: a whole walk is read for each */
export function walksThatSay(
  history: readonly FinishedSession[],
  isWanted: (startedAt: EpochMilliseconds) => boolean,
): readonly WalkThatSays[] {
  const walks = history.filter(({ kind, walk }) => kind === 'drill' && walk !== undefined);
  return walks
    .filter((session) => isWanted(session.startedAt) && !goesOn(session, walks))
    .flatMap((session): readonly WalkThatSays[] => {
      if (session.walk === undefined) return [];
      const { id, startedAt } = session;
      const { beforeTightening, walked } = walkFacts(session, session.walk);
      if (beforeTightening === null && walked < leastUntightened) return [];
      return [{ id, startedAt, time: beforeTightening ?? walked, tightened: beforeTightening !== null }];
    });
}

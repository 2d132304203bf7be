/** What the next walk is asked for: the tempo of its beat, its level, and how much of it has a beat. evidence.md §2.6 */
import type { DayOf } from '../record/borne.ts';
import type { FinishedSession } from '../record/kept.ts';
import { pastWalks } from '../record/past-walks.ts';
import type { Choices } from '../routine/choices.ts';
import type { EpochMilliseconds } from '../units.ts';
import { fadingOf } from '../walking/fading.ts';
import { nextLevel } from '../walking/next-level.ts';
import type { Walker } from '../walking/offer.ts';

export type WalkChoices = Pick<Choices, 'cadence' | 'walkLevel' | 'turns'>;

export const nextWalk = (
  history: readonly FinishedSession[],
  walker: Walker,
  now: EpochMilliseconds,
  dayOf: DayOf,
): WalkChoices => {
  const past = pastWalks(history, dayOf);
  const { level, target } = nextLevel(past, walker, now);
  const fading = fadingOf(past, level);
  const turns = fading.kind === 'noCue' ? null : { on: fading.on, off: fading.off };
  // Below the levels that fade the drill is walked as it is written.
  return { cadence: target, walkLevel: level, ...(level >= 2 && { turns }) };
};

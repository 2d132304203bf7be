/** How familiar an exercise is: instructions fade. product.md "The player" 8 */
import type { Coaching } from '../routine/choices.ts';
import type { FinishedSession } from './kept.ts';

/** Full coaching the first three times an exercise is met, short the next three, then its name only. */
const fullTimes = 3;
const shortTimes = 6;

/** @param reminded exercise id to when its instructions were asked for again: only sessions since then count */
export const coachingFrom = (
  sessions: readonly FinishedSession[],
  reminded: Readonly<Record<string, number>> = {},
): Readonly<Record<string, Coaching>> => {
  const met: Record<string, number> = {};
  for (const session of sessions) {
    const exercises = new Set(
      session.blocks.filter((block) => block.outcome === 'done').map((block) => block.exercise),
    );
    for (const id of exercises) if (id && session.startedAt >= (reminded[id] ?? 0)) met[id] = (met[id] ?? 0) + 1;
  }
  return Object.fromEntries(
    Object.entries(met).map(([id, times]) => [id, times < fullTimes ? 'full' : times < shortTimes ? 'short' : 'name']),
  );
};

/** Finished walks as the rules of the next one need them. evidence.md §2.6 */
import type { Level } from '../walking/levels.ts';
import type { PastWalk } from '../walking/past-walk.ts';
import { silentTest } from '../walking/silent-test.ts';
import { type DayOf, toldOf } from './borne.ts';
import type { FinishedSession } from './kept.ts';
import { secondsOf } from './walk-summary.ts';

const levels: readonly number[] = [0, 1, 2, 3, 4];

/**
 * Walks, in any order: those that were measured or led by a beat, and those of which something was told, for any walk can
 * take a level away. Without an answer it is provisional, and counts neither way.
 */
export const pastWalks = (history: readonly FinishedSession[], dayOf: DayOf): readonly PastWalk[] => {
  const colours = new Map(toldOf(history, dayOf).map(({ session, colour }) => [session.id, colour]));
  return history.flatMap(({ id, kind, startedAt, walk, pain }): PastWalk[] => {
    if (walk === undefined && (kind !== 'drill' || pain === undefined)) return [];
    const target = walk?.target ?? null;
    const level = walk !== undefined && target !== null && levels.includes(walk.level) ? (walk.level as Level) : null;
    return [
      {
        at: startedAt,
        level,
        target: level === null ? null : target,
        colour: colours.get(id) ?? 'provisional',
        effort: pain?.effort ?? null,
        // "This walk made it worse": whatever is said of the pace later, it was not easy.
        felt: (walk?.tightAt ?? []).some(({ what }) => what === 'worse') ? 'hard' : (pain?.felt ?? null),
        stumble: pain?.stumble === true || (walk?.tightAt ?? []).some(({ what }) => what === 'stumble'),
        jointPain: pain?.jointPain ?? null,
        legSpread:
          pain?.leg === 'furtherDown' ||
          pain?.leg === 'new' ||
          (walk?.tightAt ?? []).some(({ what }) => what === 'leg'),
        // Below the levels that fade nobody counts.
        silentTest: walk !== undefined && level !== null && level >= 2 ? silentTest(secondsOf(walk)) : null,
      },
    ];
  });
};

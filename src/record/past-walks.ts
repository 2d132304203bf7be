/** Finished walks as the rules of the next one need them. evidence.md §2.6 */
import type { Level } from '../walking/levels.ts';
import type { PastWalk } from '../walking/past-walk.ts';
import type { FinishedSession } from './kept.ts';

const levels: readonly number[] = [0, 1, 2, 3, 4];

/**
 * Those that were measured or led by a beat, in any order. How a walk was borne is asked about elsewhere: without an answer
 * it is provisional, and counts neither way.
 */
export const pastWalks = (history: readonly FinishedSession[]): readonly PastWalk[] =>
  history.flatMap(({ startedAt, walk }): PastWalk[] => {
    if (walk === undefined) return [];
    const level = walk.target !== null && levels.includes(walk.level) ? (walk.level as Level) : null;
    return [
      {
        at: startedAt,
        level,
        target: level === null ? null : walk.target,
        colour: 'provisional',
        effort: null,
        felt: null,
        stumble: walk.tightAt.some(({ what }) => what === 'stumble'),
        jointPain: null,
        legSpread: walk.tightAt.some(({ what }) => what === 'leg'),
        silentTest: null,
      },
    ];
  });

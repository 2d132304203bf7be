/** How the beat of a level fades from walk to walk, until it is not needed. evidence.md §2.6 "Fading" */
import type { Seconds } from '../units.ts';
import type { Level } from './levels.ts';
import { inOrder, type PastWalk } from './past-walk.ts';

/** The planned blocks. The walk itself may only add beat where the walker drifts, or end a block early. */
export type Fading =
  | { readonly kind: 'turns'; readonly on: Seconds; readonly off: Seconds }
  /** 15 s in every five minutes, and in the silence before the next a count that shows whether the beat is needed. */
  | { readonly kind: 'check'; readonly on: Seconds; readonly off: Seconds }
  | { readonly kind: 'noCue' };

const minute: Seconds = 60;
/** From this level on there is fading. */
const fadesFrom: Level = 2;
/** Minutes of silence to one of beat, on the first walks at a level. */
const silences = [1, 1, 2, 4] as const;
const check: Fading = { kind: 'check', on: 15, off: 5 * minute - 15 };
/** Counts in silence that have to succeed. */
const testsToPass = 2;

/** Walks to the beat of this level since it was reached last, oldest first. */
export const stayAt = (history: readonly PastWalk[], level: Level): readonly PastWalk[] => {
  const cued = inOrder(history).filter((walk) => walk.level !== null);
  return cued.slice(cued.findLastIndex((walk) => walk.level !== level) + 1);
};

/**
 * The beat of the next walk at `level`. It starts anew where a level is reached again; a count in silence that is missed
 * brings the checks back.
 */
export function fadingOf(history: readonly PastWalk[], level: Level): Fading {
  const stay = stayAt(history, level);
  const silence = level < fadesFrom ? 1 : silences[stay.length];
  if (silence !== undefined) return { kind: 'turns', on: minute, off: silence * minute };
  const tests = stay.flatMap(({ silentTest }) => silentTest ?? []).slice(-testsToPass);
  const passed = tests.length === testsToPass && tests.every((test) => test === 'kept');
  return passed ? { kind: 'noCue' } : check;
}

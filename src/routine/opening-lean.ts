/** A rest that opens a session: nothing but leaning or sitting, until it is over. */
import type { Timeline } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';

/** What eases with nothing but a rail or a bench. evidence.md §1.3, §1.5 */
export const leans: readonly string[] = ['standing_lean', 'seated_lean', 'stand_tall'];

/** The end of its long hold, before anybody comes up; null: the session opens with something else. */
export const endOfLean = ({ blocks, segments }: Pick<Timeline, 'blocks' | 'segments'>): Seconds | null => {
  const first = blocks[0];
  if (first === undefined || first.exercise === null || !leans.includes(first.exercise)) return null;
  const hold = segments.slice(...first.segments).findLast(({ kind }) => kind === 'hold');
  return hold === undefined ? null : hold.start + hold.duration;
};

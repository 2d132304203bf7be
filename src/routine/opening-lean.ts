/** A rest that opens a session: nothing but leaning or sitting, until it is over. */
import type { Timeline } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';

const leans: readonly (string | null)[] = ['standing_lean', 'seated_lean'];

/** The end of its long hold, before anybody comes up; null: the session opens with something else. */
export const endOfLean = ({ blocks, segments }: Pick<Timeline, 'blocks' | 'segments'>): Seconds | null => {
  const first = blocks[0];
  if (first === undefined || !leans.includes(first.exercise)) return null;
  const hold = segments.slice(...first.segments).findLast(({ kind }) => kind === 'hold');
  return hold === undefined ? null : hold.start + hold.duration;
};

import type { Block } from '../../../timeline/timeline.ts';
import { words } from '../../../words/words.ts';

/** What comes after this block, in as few words as tell it apart: "right knee", "set 2 of 3", "Pelvic tilt". */
export const nextWords = (now: Block | null, next: Block | null): string | null => {
  if (next === null) return null;
  const side = next.sideWords?.toLowerCase() ?? null;
  if (now === null || next.exercise === null || next.exercise !== now.exercise)
    return side === null ? next.name : `${next.name}, ${side}`;
  if (side !== null && next.side !== now.side) return side;
  return next.set === null ? next.name : words.session.setOf(next.set.n, next.set.of);
};

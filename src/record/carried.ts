/** What was done so far, of a session whose blocks are not the same any more. */
import type { Timeline } from '../timeline/timeline.ts';
import { type Ledger, skip } from './ledger.ts';

/**
 * The first `kept` blocks stayed. Of what was done ahead and jumped back from, blocks that are still to come keep theirs,
 * counted from the end; what is left out now is gone. An exercise that was cut short was left before its end.
 */
export function carried(ledger: Ledger, before: Timeline, after: Timeline, kept: number): Ledger {
  const by = after.blocks.length - before.blocks.length;
  const place = (index: number): number | null => {
    if (index < kept) return index;
    const [was, is] = [before.blocks[index], after.blocks[index + by]];
    const same = was !== undefined && is !== undefined && is.index > kept && is.duration === was.duration;
    return same && is.name === was.name && is.side === was.side ? is.index : null;
  };
  const spent = Object.entries(ledger.spent).flatMap(([index, time]) => {
    const to = place(Number(index));
    return to === null ? [] : [[to, time] as const];
  });
  const moved: Ledger = {
    ...ledger,
    spent: Object.fromEntries(spent),
    skipped: ledger.skipped.flatMap((index) => place(index) ?? []),
  };
  const [was, is] = [before.blocks[kept - 1], after.blocks[kept - 1]];
  const isCut = was?.kind === 'exercise' && is !== undefined && is.duration < was.duration;
  return isCut ? skip(moved, is.index) : moved;
}

/** What was really done so far: time spent in each block, and which blocks were left early. Immutable: each change gives a new one. */
import type { Block } from '../timeline/timeline.ts';
import type { Stall } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';
import type { JournalEntry } from './kept.ts';

export type Ledger = Pick<JournalEntry, 'spent' | 'skipped' | 'stalls'>;

export const emptyLedger: Ledger = { spent: {}, skipped: [] };

/** What a journal says was done; where it stood is not part of it. */
export const ledgerOf = ({ spent, skipped, stalls }: JournalEntry): Ledger => ({
  spent,
  skipped,
  ...(stalls && { stalls }),
});

/** A block that is played to its very end is not skipped any more, however often it was left before. */
const endReached = 0.05;

/** Adds the time from `from` to `to`, both seconds of the timeline, played without a jump. */
export const played = (ledger: Ledger, blocks: readonly Block[], from: Seconds, to: Seconds): Ledger => {
  if (to <= from) return ledger;
  const spent = { ...ledger.spent };
  let skipped = ledger.skipped;
  for (const block of blocks) {
    const end = block.start + block.duration;
    const time = Math.min(to, end) - Math.max(from, block.start);
    if (time <= 0) continue;
    spent[block.index] = (spent[block.index] ?? 0) + time;
    const whole = (spent[block.index] ?? 0) >= block.duration - endReached;
    if (to >= end - endReached && whole && skipped.includes(block.index))
      skipped = skipped.filter((index) => index !== block.index);
  }
  return { ...ledger, spent, skipped };
};

/** Leaves a block before its end. */
export const skip = (ledger: Ledger, block: number): Ledger =>
  ledger.skipped.includes(block) ? ledger : { ...ledger, skipped: [...ledger.skipped, block] };

/** The phone held the sound still for a while. */
export const stalled = (ledger: Ledger, stall: Stall): Ledger => ({
  ...ledger,
  stalls: [...(ledger.stalls ?? []), stall],
});

import type { FinishedBlock, FinishedSession } from '../record/kept.ts';
import type { Seconds } from '../units.ts';

export interface DoneLine {
  readonly name: string;
  readonly spent: Seconds;
  readonly outcome: FinishedBlock['outcome'];
}

/** Several sets and sides as one: all done is done, all skipped is skipped, anything else is in part. */
const together = (outcomes: readonly FinishedBlock['outcome'][]): FinishedBlock['outcome'] => {
  const first = outcomes[0] ?? 'notReached';
  return outcomes.every((outcome) => outcome === first) ? first : 'partly';
};

/** One line for each exercise or stretch of walking, in order. At home the rests are left out: nobody does them. */
export const doneLines = ({ blocks, kind }: FinishedSession): readonly DoneLine[] => {
  const groups: FinishedBlock[][] = [];
  for (const block of blocks.filter(({ exercise }) => exercise !== null || kind !== 'stretch')) {
    const last = groups.at(-1);
    if (last?.[0]?.name === block.name) last.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => ({
    name: group[0]?.name ?? '',
    spent: group.reduce((sum, { spent }) => sum + spent, 0),
    outcome: together(group.map(({ outcome }) => outcome)),
  }));
};

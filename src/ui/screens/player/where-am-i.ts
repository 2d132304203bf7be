import type { SessionState } from '../../../state/app.ts';
import type { Block, Segment } from '../../../timeline/timeline.ts';
import type { Seconds } from '../../../units.ts';
import { words } from '../../../words/words.ts';
import { nextWords } from './next-words.ts';

interface Place {
  readonly block: Block;
  readonly next: Block | null;
  readonly segment: Pick<Segment, 'kind'>;
  /** Of what the digits count. */
  readonly left: Seconds;
  readonly paused: boolean;
}

/** "Single knee to chest, left knee. 12 seconds left. Next: right knee." */
export const whereAmI = ({ block, next, segment, left, paused }: Place): string => {
  const { player, session, common } = words;
  const set = block.set === null || block.set.of === 1 ? null : session.setOf(block.set.n, block.set.of);
  const parts = [block.name, block.sideWords?.toLowerCase() ?? null, set].filter((part) => part !== null);
  const coming = nextWords(block, next);
  return [
    paused ? `${player.paused}.` : '',
    segment.kind === 'ready' || segment.kind === 'swap' ? `${player.gettingReady}:` : '',
    `${parts.join(', ')}.`,
    player.leftInFull(common.lengthInFull(left)),
    coming === null ? `${player.nextEnd}.` : player.nextInFull(coming),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

/** The same of the running session, now; null where none runs. */
export const whereNow = (session: SessionState): string | null => {
  const [block, segment] = [session.block.peek(), session.segment.peek()];
  if (block === null || segment === null) return null;
  return whereAmI({
    block,
    next: session.nextBlock.peek(),
    segment,
    left: Number(session.digits.peek()),
    paused: session.phase.peek() === 'paused',
  });
};

import type { Phase } from '../../../state/app.ts';
import type { Segment } from '../../../timeline/timeline.ts';
import { words } from '../../../words/words.ts';

/** Shorter holds are the end of a movement, not a thing of their own. */
const longHold = 5;

type Said = Pick<Segment, 'kind' | 'breath' | 'duration'>;

/** The one word that is read from two metres. `before` is the segment before: at the end of a breath its word stays. */
export const phaseWord = (now: Said | null, before: Said | null, phase: Phase): string => {
  const { word } = words.player;
  if (phase === 'paused') return word.paused;
  if (now === null) return '';
  const ending = now.kind === 'hold' && now.duration < longHold;
  if (now.kind !== 'move' && !ending) return word[now.kind];
  for (const breath of [now.breath, ending ? before?.breath : null])
    if (breath === 'in' || breath === 'out') return word[breath];
  return word[now.kind];
};

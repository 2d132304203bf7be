import type { Phase } from '../../../state/app.ts';
import type { Segment } from '../../../timeline/timeline.ts';
import { words } from '../../../words/words.ts';

/** The one word that is read from two metres. */
export const phaseWord = (segment: Pick<Segment, 'kind' | 'breath'> | null, phase: Phase): string => {
  const { word } = words.player;
  if (phase === 'paused') return word.paused;
  if (segment === null) return '';
  if (segment.kind !== 'move') return word[segment.kind];
  return segment.breath === 'in' || segment.breath === 'out' ? word[segment.breath] : word.move;
};

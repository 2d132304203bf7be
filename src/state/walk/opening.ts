/** What is said at the start of a walk, apart from its own words. */
import type { FinishedSession, Settings } from '../../record/kept.ts';
import type { CoachKey } from '../../routine/coach-lines.ts';

/** Walks on which the rules of safety are said aloud. */
const remindedWalks = 3;

export const openingLines = ({ steps }: Settings, history: readonly FinishedSession[]): readonly CoachKey[] => {
  const walks = history.filter(({ kind }) => kind === 'drill').length;
  return [
    ...(walks < remindedWalks ? (['safety.roads', 'safety.stop'] as const) : []),
    ...(steps.accent === 'left' ? (['walk.startLeft'] as const) : []),
  ];
};

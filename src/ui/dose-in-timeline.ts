import type { Exercise } from '../routine/exercise.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { DoseShape } from '../words/en/dose.ts';

/** What an exercise really comes to in a session, after level and fitting; null where there was no room for it. */
export const doseInTimeline = (timeline: Timeline, exercise: Pick<Exercise, 'id' | 'sides'>): DoseShape | null => {
  const all = timeline.blocks.filter((block) => block.exercise === exercise.id);
  const blocks = all.filter(({ side }) => side === null || side === all[0]?.side);
  if (blocks.length === 0) return null;
  const segments = blocks.map(({ segments: [first, end] }) => timeline.segments.slice(first, end));
  const holds = segments.flat().flatMap(({ kind, duration }) => (kind === 'hold' ? [duration] : []));
  // Alternating sides are counted through; people count each side.
  const share = exercise.sides === 'alternate' ? 2 : 1;
  return {
    sets: segments.map((set) => Math.max(1, ...set.map(({ rep }) => rep?.of ?? 1)) / share),
    hold: holds.length === 0 ? null : Math.max(...holds),
    eachSide: exercise.sides !== 'none',
  };
};

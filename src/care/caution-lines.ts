/** What to do differently in an exercise of which only the easier version suits, for the moment it is done. evidence.md §1.5 */
import type { Level } from '../routine/choices.ts';
import type { Exercise } from '../routine/exercise.ts';
import type { CareTag } from './tags.ts';
import { verdictOf } from './verdict.ts';

/** A sentence for each reason; what the easier version is, where nothing else is known of it. Empty: as usual. */
export function cautionLines(exercise: Exercise, tags: readonly CareTag[], level: Level): readonly string[] {
  const verdict = verdictOf(exercise, tags);
  const how = verdict.is === 'ok' ? [] : [...new Set(verdict.how)];
  if (how.length > 0) return how;
  return verdict.is === 'easy' || level === 'easier' ? [exercise.easier.words] : [];
}

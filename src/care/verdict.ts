/** One exercise and one person: as usual, easier, or not at all. Most restrictive wins. evidence.md §1.5 */
import type { Exercise } from '../routine/exercise.ts';
import { startFrame } from '../routine/frames.ts';
import { gentle, matrix, replacements } from './matrix.ts';
import type { CareTag } from './tags.ts';

export type Verdict =
  | { readonly is: 'ok' }
  | {
      readonly is: 'easy';
      readonly because: readonly CareTag[];
      /** What to do differently, a sentence for each reason. */
      readonly how: readonly string[];
      /** Frames that the body does not go to. */
      readonly without: readonly string[];
    }
  | {
      readonly is: 'no';
      readonly because: readonly CareTag[];
      readonly how: readonly string[];
      /** What could take its place, best first; each has a verdict of its own. */
      readonly instead: readonly string[];
    };

/** Frames a repetition goes to, besides the one it starts from. */
const goesTo = (exercise: Exercise): readonly string[] => {
  const home = startFrame(exercise);
  return [...new Set(exercise.dose.phases.map(({ to }) => to))].filter((to) => to !== home);
};

const levelOf = (exercise: Exercise, tag: CareTag): 'ok' | 'easy' | 'no' => {
  if (tag === 'GENTLE') return gentle[exercise.id] ?? 'no';
  const levels = [matrix[exercise.id]?.[tag], exercise.cautions[tag]?.level];
  return levels.includes('no') ? 'no' : levels.includes('easy') ? 'easy' : 'ok';
};

export function verdictOf(exercise: Exercise, tags: readonly CareTag[]): Verdict {
  const at = (level: 'easy' | 'no'): CareTag[] => tags.filter((tag) => levelOf(exercise, tag) === level);
  const cautions = (because: readonly CareTag[]) =>
    because.flatMap((tag) => (tag === 'GENTLE' ? [] : (exercise.cautions[tag] ?? [])));
  const how = (because: readonly CareTag[]): readonly string[] => cautions(because).map(({ words }) => words);
  const no = (because: readonly CareTag[]): Verdict => {
    const named = cautions(because).flatMap(({ instead }) => instead ?? []);
    return {
      is: 'no',
      because,
      how: how(because),
      instead: [...new Set([...named, ...(replacements[exercise.id] ?? [])])],
    };
  };
  const forbidden = at('no');
  if (forbidden.length > 0) return no(forbidden);
  const easier = at('easy');
  if (easier.length === 0) return { is: 'ok' };
  const without = [...new Set(cautions(easier).flatMap((caution) => caution.without ?? []))];
  // Each leaves a part of the movement; where they leave none together, nothing is left to do.
  if (without.length > 0 && goesTo(exercise).every((frame) => without.includes(frame)))
    return no(easier.filter((tag) => cautions([tag]).some((caution) => caution.without !== undefined)));
  return { is: 'easy', because: easier, how: how(easier), without };
}

/** A repetition without a part of its movement: the cat-cow that does not round. The rhythm stays, the body does not go there. */
import { session } from '../words/en/session.ts';
import type { Exercise, Phase } from './exercise.ts';
import { startFrame } from './frames.ts';

/**
 * Phases that would go to one of the frames stay where the repetition starts instead.
 * Throws RangeError where nothing of the movement is left.
 */
export function phasesWithout(
  exercise: Exercise,
  phases: readonly Phase[],
  frames: readonly string[],
): readonly Phase[] {
  if (!phases.some(({ to }) => frames.includes(to))) return phases;
  const home = startFrame(exercise);
  const isLeft = ({ to }: Phase): boolean => to !== home && !frames.includes(to);
  if (!phases.some(isLeft)) throw new RangeError(`without: found all of ${exercise.id}, expected some of it to stay`);
  let breath: 'in' | 'out' = 'out';
  return phases.map((phase) => {
    if (phase.breath === 'in' || phase.breath === 'out') breath = phase.breath;
    return frames.includes(phase.to) ? { ...phase, to: home, words: session.toTheMiddle[breath] } : phase;
  });
}

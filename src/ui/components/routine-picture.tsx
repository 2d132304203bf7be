import type { Routine } from '../../routine/routine.ts';
import { ExercisePicture } from './exercise-picture.tsx';
import { WalkPicture } from './walk-picture.tsx';

/** Each drill in another moment of a step, so that a list of them is not one picture many times. */
const momentOf = (id: string): number => ([...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 12) / 12;

/** A routine as the picture of its first exercise; a walk where it has none. */
export function RoutinePicture({ routine }: { routine: Routine | undefined }) {
  if (routine === undefined) return <span class="exercise-picture" aria-hidden="true" />;
  const first = routine.items.find((item) => 'exercise' in item);
  return first === undefined ? <WalkPicture at={momentOf(routine.id)} /> : <ExercisePicture id={first.exercise} />;
}

import type { Routine } from '../../routine/routine.ts';
import { ExercisePicture } from './exercise-picture.tsx';
import { WalkPicture } from './walk-picture.tsx';

/** A routine as the picture of its first exercise; a walk where it has none. */
export function RoutinePicture({ routine }: { routine: Routine | undefined }) {
  if (routine === undefined) return <span class="exercise-picture" aria-hidden="true" />;
  const first = routine.items.find((item) => 'exercise' in item);
  return first === undefined ? <WalkPicture /> : <ExercisePicture id={first.exercise} />;
}

import './exercise-picture.css';
import { lazyScreen } from '../lazy-screen.tsx';
import { useLibrary } from '../use-library.ts';

const StillFigure = lazyScreen(() => import('./figure.tsx').then((figure) => figure.StillFigure), true);

/** The frame that shows what an exercise is about: the one furthest from where it starts. */
const tellingFrame = (loop: readonly string[]): string => loop[1] ?? loop[0] ?? 'start';

/** An exercise as one still picture. Decoration beside its name. */
export function ExercisePicture({ id }: { id: string }) {
  const pose = useLibrary()?.poses[id];
  return (
    <span class="exercise-picture" aria-hidden="true">
      {pose !== undefined && <StillFigure pose={pose} frame={tellingFrame(pose.loop)} />}
    </span>
  );
}

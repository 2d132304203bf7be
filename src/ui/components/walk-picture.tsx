import { signal } from '@preact/signals';
import { lazyScreen } from '../lazy-screen.tsx';

const WalkingFigure = lazyScreen(() => import('./figure.tsx').then((figure) => figure.WalkingFigure), true);

/** Mid-step: the heel has just landed, under the body rather than ahead of it. */
const phase = signal(0.02);

/** A person walking, still. */
export function WalkPicture() {
  return (
    <span class="exercise-picture" aria-hidden="true">
      <WalkingFigure phase={phase} stepLength={0.37} />
    </span>
  );
}

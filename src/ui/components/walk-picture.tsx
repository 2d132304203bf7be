import './exercise-picture.css';
import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { lazyScreen } from '../lazy-screen.tsx';

const WalkingFigure = lazyScreen(() => import('./figure.tsx').then((figure) => figure.WalkingFigure), true);

/** A person walking, still, at a share of the gait cycle: just after the heel has landed unless said otherwise. */
export function WalkPicture({ at = 0.02 }: { at?: number }) {
  const gait = useMemo(() => signal({ phase: at, length: 0.37 }), [at]);
  return (
    <span class="exercise-picture" aria-hidden="true">
      <WalkingFigure gait={gait} />
    </span>
  );
}

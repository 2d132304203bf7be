import './inside.css';
import { useMemo } from 'preact/hooks';
import { ExercisePicture } from '../../components/exercise-picture.tsx';
import { Picture } from '../../components/figure.tsx';
import type { Shown } from './pages.ts';

/** Decoration: the words beside it say what it shows. */
export function ShownPicture({ shown }: { shown: Shown }) {
  const drawing = useMemo(() => ('body' in shown ? shown.body() : 'inside' in shown ? shown.inside() : null), [shown]);
  if (drawing === null) return 'exercise' in shown ? <ExercisePicture id={shown.exercise} /> : null;
  return (
    <span class={'inside' in shown ? 'exercise-picture inside' : 'exercise-picture'} aria-hidden="true">
      <Picture drawing={drawing} />
    </span>
  );
}

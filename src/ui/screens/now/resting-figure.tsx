import { StillFigure } from '../../components/figure.tsx';
import { useLibrary } from '../../use-library.ts';

/** Leaning, in a ring that grows and shrinks as slow breaths do. All of it is in words beside it. */
export function RestingFigure() {
  const pose = useLibrary()?.poses['standing_lean'];
  return (
    <div class="resting-figure" aria-hidden="true">
      <span class="breath" />
      {pose !== undefined && <StillFigure pose={pose} frame="end" />}
    </div>
  );
}

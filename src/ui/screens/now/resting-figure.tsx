import { tallInBreak } from '../../../care/matrix.ts';
import { useApp } from '../../app-context.ts';
import { StillFigure } from '../../components/figure.tsx';
import { restsTall } from '../../rests-tall.ts';
import { useLibrary } from '../../use-library.ts';

/** Leaning or tall, in a ring that grows and shrinks as slow breaths do. All of it is in words beside it. */
export function RestingFigure() {
  const tall = restsTall(useApp().care.value);
  const pose = useLibrary()?.poses[tall ? tallInBreak.by : 'standing_lean'];
  return (
    <div class="resting-figure" aria-hidden="true">
      <span class="breath" />
      {pose !== undefined && <StillFigure pose={pose} frame="end" />}
    </div>
  );
}

import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { Figure, WalkingFigure } from '../../components/figure.tsx';
import { useLibrary } from '../../use-library.ts';
import { gaitOf, momentOf, pictureOf } from './moment.ts';

function Ring() {
  const { session } = useApp();
  const gone = useComputed(() => 1 - session.ring.value);
  return (
    <svg class="ring" viewBox="0 0 360 360" aria-hidden="true">
      <circle class="disc" cx="180" cy="180" r="161" />
      <circle class="track" cx="180" cy="180" r="172" />
      <circle
        class="run"
        cx="180"
        cy="180"
        r="172"
        pathLength={1}
        stroke-dasharray="1 1"
        stroke-dashoffset={gone}
        transform="rotate(-90 180 180)"
      />
    </svg>
  );
}

function Body() {
  const app = useApp();
  const library = useLibrary();
  const picture = useMemo(() => pictureOf(app), [app]);
  const moment = useMemo(() => momentOf(app, picture), [app]);
  const gait = useMemo(() => gaitOf(app, picture), [app]);
  const id = useComputed(() => picture.segment.value?.figure.pose ?? null).value;
  if (id === 'walk') return <WalkingFigure gait={gait} />;
  const pose = id === null ? undefined : library?.poses[id];
  return pose === undefined ? null : <Figure key={pose.id} pose={pose} moment={moment} />;
}

/** The figure in its ring. All that it shows is in words beside it. */
export function Stage() {
  const { session } = useApp();
  const kind = useComputed(() => session.segment.value?.kind ?? 'ready');
  const tone = useComputed(() =>
    ['ready', 'swap', 'rest', 'gap'].includes(kind.value) ? 'stage waiting' : 'stage doing',
  );
  return (
    <div class={tone}>
      <Ring />
      <div class="stage-figure" aria-hidden="true">
        <Body />
      </div>
    </div>
  );
}

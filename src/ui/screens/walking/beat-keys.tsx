import { useComputed } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { nudge } from './nudge.ts';

/** The tempo of this walk, a step a minute at a time. Nothing to change while there is no beat to come. */
export function BeatKeys() {
  const app = useApp();
  const { session, walk } = app;
  const tempo = useComputed(() => walk.value?.tempo.value ?? null).value;
  const known = useComputed(() => session.running.value?.timeline.segments.some(({ beat }) => beat !== null)).value;
  const sounds = walk.value?.beatOn.value ?? false;
  if (!known) return null;
  const { walking } = words;
  return (
    <fieldset class="tempo-line" aria-label={walking.beatKeys}>
      <button type="button" class="beat-step" aria-label={walking.slower} onClick={() => nudge(app, -1)}>
        <Icon name="minus" size={30} />
      </button>
      <p>
        <b>{tempo === null ? '–' : Math.round(tempo)}</b>
        <span>{sounds ? walking.beatKeys.toLowerCase() : walking.beatSilent}</span>
      </p>
      <button type="button" class="beat-step" aria-label={walking.quicker} onClick={() => nudge(app, 1)}>
        <Icon name="plus" size={30} />
      </button>
    </fieldset>
  );
}

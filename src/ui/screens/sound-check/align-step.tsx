import { useComputed } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { dotRadius } from './dot.ts';
import { StepHeading } from './step-heading.tsx';

const { soundCheck: text } = words;

function Dot() {
  const { pulse } = useApp();
  const radius = useComputed(() => (pulse.state.value === 'on' ? dotRadius(pulse.phase.value) : 0));
  return (
    <svg class="dot" viewBox="0 0 200 200" aria-hidden="true">
      <circle class="dot-ring" cx="100" cy="100" r="90" />
      <circle class="dot-fill" cx="100" cy="100" r={radius} />
    </svg>
  );
}

/** A click and a dot; the person drags until they agree. */
export function AlignStep({ next }: { next: () => void }) {
  const { settings, changeSettings, pulse } = useApp();
  const id = useId();
  const { soundDelay } = settings.value;
  const state = pulse.state.value;
  useEffect(() => pulse.stop, [pulse]);
  return (
    <section class="card stack wide">
      <StepHeading>{text.alignHeading}</StepHeading>
      <p>{text.alignWords}</p>
      <div class="align">
        <Dot />
        <div class="stack">
          <button type="button" class="button big" onClick={state === 'on' ? pulse.stop : pulse.start}>
            {state === 'on' ? text.alignStop : text.alignStart}
          </button>
          <p class="notice" role="status">
            {state === 'held' || state === 'failed' ? text[state] : ''}
          </p>
          <div>
            <label class="legend" for={id}>
              {text.alignLabel}
            </label>
            <input
              id={id}
              class="range"
              type="range"
              min={-100}
              max={400}
              step={10}
              value={soundDelay}
              aria-valuetext={text.delay(soundDelay)}
              onInput={(event) => changeSettings({ soundDelay: event.currentTarget.valueAsNumber })}
            />
            <output for={id}>{text.delay(soundDelay)}</output>
          </div>
        </div>
      </div>
      <p class="quiet-words small">{text.alignNote}</p>
      <button type="button" class="button main big" onClick={next}>
        {text.together}
      </button>
    </section>
  );
}

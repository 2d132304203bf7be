import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StepsPerMinute } from '../../../units.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { PaceNotes } from '../walk/own-pace.tsx';
import { beginAnew, isTyped } from './found.ts';

/** The number, large; kept only when the person says so. */
export function Result({ cadence }: { cadence: StepsPerMinute }) {
  const { changeSettings } = useApp();
  const { measure } = words;
  const number = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => number.current?.focus(), []);
  const shown = Math.round(cadence);
  const use = (): void => {
    changeSettings({ cadence });
    beginAnew();
    go(to.walk);
  };
  return (
    <section class="card way result" aria-label={measure.foundHeading}>
      <p ref={number} tabIndex={-1} class="result-number">
        <b>{shown}</b> {measure.unit}
      </p>
      {!isTyped.value && <p class="quiet-words">{measure.twoReadings}</p>}
      <PaceNotes cadence={cadence} />
      <button type="button" class="button main big" onClick={use}>
        {measure.use(shown)}
      </button>
      <button type="button" class="button plain" onClick={beginAnew}>
        {measure.again}
      </button>
    </section>
  );
}

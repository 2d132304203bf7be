import { useComputed } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { cautionNow } from './caution-now.ts';
import { phaseWord } from './phase-word.ts';

/** Digits and one word, for two metres away. */
export function BigCount() {
  const { session, rest } = useApp();
  const word = useComputed(() => {
    // The session waits for an answer; the rest itself goes on.
    if (rest.waits.value) return words.player.word.rest;
    const now = session.segment.value;
    const before = now && session.running.value?.timeline.segments[now.index - 1];
    return phaseWord(now, before ?? null, session.phase.value);
  });
  const size = useComputed(() => `digits length-${Math.min(3, session.digits.value.length)}`);
  return (
    <div class="big-count" aria-hidden="true">
      {!rest.waits.value && <span class={size}>{session.digits}</span>}
      <span class="phase-word">{word}</span>
    </div>
  );
}

/** What to do, in a few words, and where in it one is. In get-ready: what comes. */
export function PhaseWords() {
  const app = useApp();
  const { session, rest } = app;
  const phrase = useComputed(() => {
    const segment = session.segment.value;
    return segment?.kind === 'ready' ? (session.block.value?.name ?? '') : (segment?.words ?? '');
  });
  const phraseSize = useComputed(() => (session.segment.value?.kind === 'ready' ? 'phrase coming' : 'phrase'));
  const leans = useComputed(() => rest.asks.value === 'new');
  const isTall = useComputed(() => session.block.value?.exercise === 'stand_tall');
  const place = useComputed(() => (leans.value ? 'where-line' : 'detail-line'));
  const detail = useComputed(() =>
    leans.value ? words.ease[isTall.value ? 'whereTall' : 'where'] : (session.segment.value?.detail ?? ''),
  );
  const cadence = useComputed(() => session.segment.value?.beat?.cadence ?? null).value;
  const caution = useComputed(() => cautionNow(app).join(' ')).value;
  return (
    <div class="phase-words">
      <p class={phraseSize}>{phrase}</p>
      {cadence === null ? (
        <p class={place}>{detail}</p>
      ) : (
        <p class="beat-line">
          <b>{Math.round(cadence)}</b> {words.walk.cadenceUnit}
        </p>
      )}
      {caution !== '' && <p class="caution-line">{caution}</p>}
    </div>
  );
}

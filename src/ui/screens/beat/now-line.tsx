import { useComputed, useSignalEffect } from '@preact/signals';
import { clock } from '../../../words/en/session.ts';
import { words } from '../../../words/words.ts';
import { announce } from '../../announce.ts';
import { useApp } from '../../app-context.ts';

/** Differences of less than this are on their way in a few steps. */
const farOff = 4;

/** What is going on, in one line, and how long it has. */
export function NowLine() {
  const { beat } = useApp();
  const { beat: text } = words;
  const silent = useComputed(() => beat.backIn.value !== null);
  useSignalEffect(() => {
    if (silent.value) announce(text.silentSaid);
  });
  const state = useComputed(() => {
    const { tempo, accent } = beat.box.value;
    if (beat.phase.value === 'paused') return text.paused;
    if (beat.phase.value === 'ended') return text.ended(clock(beat.walked.value));
    if (beat.phase.value !== 'playing') return accent === 'left' ? text.startLeft : '';
    if (beat.backIn.value !== null) return text.silent;
    if (beat.step.value === null || beat.step.value.leadIn) return accent === 'left' ? text.startLeft : text.leadIn;
    const heard = beat.heard.value;
    return heard === null || heard === tempo ? '' : text.onTheWay(heard, tempo);
  });
  const time = useComputed(() => {
    if (beat.phase.value !== 'playing' && beat.phase.value !== 'paused') return '';
    if (beat.backIn.value !== null) return text.backIn(clock(beat.backIn.value));
    return beat.left.value === null ? text.walked(clock(beat.walked.value)) : text.left(clock(beat.left.value));
  });
  const far = useComputed(
    () => beat.heard.value !== null && Math.abs(beat.heard.value - beat.box.value.tempo) >= farOff,
  );
  return (
    <div class="now-line">
      <p class="now-time">{time}</p>
      <p class="now-state">{state}</p>
      {far.value && (
        <button type="button" class="button" aria-label={text.again(beat.box.value.tempo)} onClick={beat.again}>
          {text.againShort}
        </button>
      )}
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { refused } from '../../../walking/baseline.ts';
import { tapsForCadence } from '../../../walking/tapped-cadence.ts';
import { noTaps, type Tapping, tapOn } from '../../../walking/tapping.ts';
import { words } from '../../../words/words.ts';
import { Icon } from '../../components/icon.tsx';
import { FirstReading } from './first-reading.tsx';
import { addReading } from './found.ts';

const { measure: text } = words;

/** What a reading that is complete came to in words; empty: it was kept. */
const faultOf = (done: Exclude<ReturnType<typeof tapOn>['done'], null>): string => {
  if (done.kind === 'unsteady') return text.unsteady;
  const why = refused(done.cadence);
  if (why === null) return '';
  return why === 'tooLow' ? text.readingTooLow : text.readingTooHigh;
};

/** One large place to tap, found without looking. */
export function TapAlong() {
  const tapping = useSignal<Tapping>(noTaps);
  const fault = useSignal('');
  const tap = (event: Event): void => {
    const { tapping: next, done } = tapOn(tapping.peek(), event.timeStamp / 1000);
    tapping.value = next;
    if (next.taps.length === 1) fault.value = '';
    if (done === null) return;
    fault.value = faultOf(done);
    if (fault.peek() === '' && done.kind === 'cadence') addReading(done.cadence);
  };
  const { length } = tapping.value.taps;
  return (
    <section class="card way" aria-labelledby="tap">
      <h2 id="tap">{text.tapHeading}</h2>
      <p>{text.tapWords}</p>
      {/* At the touch, not at its end: fingers rest for different times. */}
      <button
        type="button"
        class="tap-pad"
        aria-describedby="taps"
        onPointerDown={tap}
        onClick={(event) => {
          if (event.detail === 0) tap(event);
        }}
      >
        <Icon name="tap" size={40} />
        <b>{text.tapPad}</b>
        <span>{length === 0 ? text.tapFirst : text.taps(length, tapsForCadence)}</span>
      </button>
      <progress
        id="taps"
        class="taps"
        aria-label={text.tapsSaid(length, tapsForCadence)}
        value={length}
        max={tapsForCadence}
      />
      <div class="stack said" role="status">
        {fault.value !== '' && <p class="fit-note">{fault}</p>}
        <FirstReading />
      </div>
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { tempoBounds } from '../../../state/beat-state.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { stepTempo } from './keys.ts';

const { least, most } = tempoBounds;

const saidOf = (found: number | null): string => {
  if (found === null) return words.beat.tapMore;
  const tempo = Math.round(found);
  if (tempo < least) return words.beat.tapSlow;
  return tempo > most ? words.beat.tapQuick : words.beat.tapped(tempo);
};

/** One slower, tapped, one quicker. */
export function TempoKeys() {
  const { beat } = useApp();
  const { tempo } = beat.box.value;
  const said = useSignal<string>(words.beat.tap);
  const tap = (event: Event): void => {
    said.value = saidOf(beat.tap(event.timeStamp / 1000));
  };
  return (
    <div class="tempo-keys">
      <button
        type="button"
        class="tempo-key"
        aria-label={words.beat.slower}
        disabled={tempo <= least}
        onClick={() => stepTempo(beat, -1)}
      >
        <Icon name="minus" size={30} />
      </button>
      {/* At the touch, not at its end: fingers rest for different times. */}
      <button
        type="button"
        class="tempo-key tap"
        onPointerDown={tap}
        onClick={(event) => {
          if (event.detail === 0) tap(event);
        }}
      >
        <Icon name="tap" />
        <span>{said}</span>
      </button>
      <button
        type="button"
        class="tempo-key"
        aria-label={words.beat.quicker}
        disabled={tempo >= most}
        onClick={() => stepTempo(beat, 1)}
      >
        <Icon name="plus" size={30} />
      </button>
    </div>
  );
}

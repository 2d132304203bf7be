import { useComputed } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Icon, type IconName } from '../../components/icon.tsx';

function Key({ icon, label, press }: { icon: IconName; label: string; press: () => void }) {
  return (
    <button type="button" class="key" aria-label={label} onClick={press}>
      <Icon name={icon} size={30} />
    </button>
  );
}

/** Back, −10, pause, +10, next. */
export function Controls() {
  const { session } = useApp();
  const playing = useComputed(() => session.phase.value === 'playing').value;
  return (
    <fieldset class="controls" aria-label={words.player.keys}>
      <Key icon="previous" label={words.player.back} press={session.back} />
      <button type="button" class="key jump" aria-label={words.player.minusTen} onClick={() => session.jump(-10)}>
        {words.player.minusTenShort}
      </button>
      <button
        type="button"
        class="key play"
        aria-label={playing ? words.player.pause : words.player.play}
        onClick={session.toggle}
      >
        <Icon name={playing ? 'pause' : 'play'} size={40} />
      </button>
      <button type="button" class="key jump" aria-label={words.player.plusTen} onClick={() => session.jump(10)}>
        {words.player.plusTenShort}
      </button>
      <Key icon="next" label={words.player.next} press={session.next} />
    </fieldset>
  );
}

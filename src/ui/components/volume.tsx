import { useId } from 'preact/hooks';
import type { Preview } from '../../state/app.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { usePreviews } from '../use-previews.ts';
import { Icon } from './icon.tsx';

const { settings: text } = words;
export type Channel = 'bells' | 'voice' | 'beat' | 'soundscape';

/** How loud one kind of sound is, and what that sounds like. */
export function Volume({ channel, hear = true }: { channel: Channel; hear?: boolean }) {
  const app = useApp();
  const id = useId();
  usePreviews();
  const { on, volume } = app.settings.value[channel];
  const sample: Preview | null = channel === 'soundscape' ? null : channel;
  return (
    <div class="row">
      <label class="unseen" for={id}>
        {text.volume(text[channel])}
      </label>
      <input
        id={id}
        class="range"
        type="range"
        min={0}
        max={100}
        step={5}
        value={Math.round(volume * 100)}
        aria-valuetext={text.percent(volume)}
        onInput={(event) => app.changeSettings({ [channel]: { on, volume: event.currentTarget.valueAsNumber / 100 } })}
      />
      {hear && sample !== null && (
        <button type="button" class="button" onClick={() => void app.preview(sample)}>
          <Icon name="sound" size={22} />
          {text.hear}
          <span class="unseen">: {text[channel]}</span>
        </button>
      )}
    </div>
  );
}

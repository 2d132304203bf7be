import { useId } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from './icon.tsx';
import { Switch } from './switch.tsx';

const { settings: text } = words;
type Channel = 'bells' | 'voice' | 'beat';
const hints: Readonly<Record<Channel, string>> = { bells: text.bellsHint, voice: text.voiceHint, beat: text.beatHint };

function ChannelSetting({ channel }: { channel: Channel }) {
  const app = useApp();
  const id = useId();
  const { on, volume } = app.settings.value[channel];
  return (
    <div class="channel">
      <Switch
        label={text[channel]}
        hint={hints[channel]}
        on={on}
        onChange={(next) => app.changeSettings({ [channel]: { on: next, volume } })}
      />
      {on && (
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
            onInput={(event) =>
              app.changeSettings({ [channel]: { on, volume: event.currentTarget.valueAsNumber / 100 } })
            }
          />
          <button type="button" class="button" onClick={() => app.preview(channel)}>
            <Icon name="sound" size={22} />
            {text.hear}
            <span class="unseen">: {text[channel]}</span>
          </button>
        </div>
      )}
    </div>
  );
}

export function SoundCard() {
  return (
    <section class="card" aria-label={text.sound}>
      <h2>{text.sound}</h2>
      <ChannelSetting channel="bells" />
      <ChannelSetting channel="voice" />
      <ChannelSetting channel="beat" />
    </section>
  );
}

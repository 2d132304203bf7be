import './channel-setting.css';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { Switch } from './switch.tsx';
import { type Channel, Volume } from './volume.tsx';

const { settings: text } = words;
const hints: Readonly<Record<Channel, string>> = {
  bells: text.bellsHint,
  voice: text.voiceHint,
  beat: text.beatHint,
  soundscape: text.soundscapeHint,
};

/** One kind of sound: on or off, and how loud. */
export function ChannelSetting({ channel, hint = true }: { channel: Channel; hint?: boolean }) {
  const app = useApp();
  const { on, volume } = app.settings.value[channel];
  return (
    <div class="channel">
      <Switch
        label={text[channel]}
        {...(hint ? { hint: hints[channel] } : {})}
        on={on}
        onChange={(next) => app.changeSettings({ [channel]: { on: next, volume } })}
      />
      {on && <Volume channel={channel} />}
    </div>
  );
}

import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { to } from '../routes.ts';
import { answerReader } from '../screen-reader.ts';
import { ChannelSetting } from './channel-setting.tsx';
import { Options } from './options.tsx';
import { Switch } from './switch.tsx';

const { settings: text } = words;
const sources = (['builtIn', 'phone'] as const).map((value) => ({ value, label: text.voiceSources[value] }));
const answers = (['yes', 'no'] as const).map((value) => ({ value, label: words.soundCheck[value] }));

/** What sounds, how loud, and whether it was checked. */
export function SoundCard() {
  return (
    <section class="card" aria-label={text.sound}>
      <h2>{text.sound}</h2>
      <ChannelSetting channel="bells" />
      <ChannelSetting channel="voice" />
      <ChannelSetting channel="beat" />
      <ChannelSetting channel="soundscape" />
      <p>
        <a class="button" href={to.soundCheck('settings')}>
          {words.soundCheck.title}
        </a>
      </p>
    </section>
  );
}

/** Who speaks, and to which ear. */
export function VoiceCard() {
  const { settings, changeSettings } = useApp();
  const { screenReader, voiceSource, sides } = settings.value;
  return (
    <section class="card" aria-label={text.voiceCard}>
      <h2>{text.voiceCard}</h2>
      <Options
        legend={words.soundCheck.readerAsk}
        options={answers}
        value={screenReader === null ? null : screenReader ? 'yes' : 'no'}
        onChange={(answer) => changeSettings(answerReader(settings.peek(), answer === 'yes'))}
        hint={words.soundCheck.readerHint}
      />
      <Options
        legend={text.voiceSource}
        options={sources}
        value={voiceSource}
        onChange={(next) => changeSettings({ voiceSource: next })}
        hint={text.voiceSourceHints[voiceSource]}
      />
      <Switch
        label={text.pan}
        hint={text.panHint}
        on={sides.pan}
        onChange={(pan) => changeSettings({ sides: { ...sides, pan } })}
      />
    </section>
  );
}

import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { Options } from './options.tsx';

const { settings: text } = words;
const choices = (['worksWhenLocked', 'overMyMusic'] as const).map((value) => ({ value, label: text.musics[value] }));

/** Phones do not allow both: sound over another app's music, and sound behind a locked screen. */
export function MusicCard() {
  const app = useApp();
  const { music } = app.settings.value;
  return (
    <section class="card" aria-label={text.music}>
      <Options
        legend={text.music}
        options={choices}
        value={music}
        onChange={(next) => app.changeSettings({ music: next })}
        hint={text.musicHints[music]}
      />
      <p>
        <b>{text.keepsPlaying}</b> {text.keepsPlayingAnswers[app.keepsPlaying]}
      </p>
    </section>
  );
}

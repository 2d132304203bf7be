import { useId } from 'preact/hooks';
import { stepSounds } from '../../../sound/plan.ts';
import { longestBeat } from '../../../sound/plan-beat.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Options } from '../../components/options.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { Switch } from '../../components/switch.tsx';
import { usePreviews } from '../../use-previews.ts';

const { beat: text } = words;
const sounds = stepSounds.map((value) => ({ value, label: text.stepSounds[value] }));
const none = 'none';
const times = [
  { value: none, label: text.minutesNone },
  ...[10, 20, 30].map((minutes) => ({ value: String(minutes), label: text.minutesPreset(minutes) })),
];
const turns = (['none', 'oneOne', 'oneTwo', 'oneFour', 'check'] as const).map((value) => ({
  value,
  label: text.turnsOf[value],
}));

function Volume() {
  const { beat } = useApp();
  const id = useId();
  const { volume } = beat.box.value;
  return (
    <div>
      <div class="volume-words">
        <label class="legend" for={id}>
          {text.volume}
        </label>
        <output for={id}>{text.percent(volume)}</output>
      </div>
      <input
        id={id}
        class="range"
        type="range"
        min={10}
        max={200}
        step={10}
        value={Math.round(volume * 100)}
        aria-valuetext={text.percent(volume)}
        onInput={(event) => beat.change({ volume: event.currentTarget.valueAsNumber / 100 })}
      />
      {volume > 1 && <p class="quiet-words small">{text.boost}</p>}
    </div>
  );
}

function SoundSet() {
  const app = useApp();
  usePreviews();
  const { beat } = app;
  const set = beat.box.value;
  return (
    <section class="card" aria-label={text.sound}>
      <h2>{text.sound}</h2>
      <Volume />
      <Options
        legend={text.stepSound}
        options={sounds}
        value={set.sound}
        onChange={(sound) => {
          beat.change({ sound });
          if (beat.phase.peek() !== 'playing') void app.preview('beat');
        }}
        hint={text.stepSoundHint}
      />
      <Switch
        label={text.accent}
        hint={text.accentHint}
        on={set.accent === 'left'}
        onChange={(on) => beat.change({ accent: on ? 'left' : 'none' })}
      />
      <Switch
        label={text.countIn}
        hint={text.countInHint}
        on={set.countIn}
        onChange={(countIn) => beat.change({ countIn })}
      />
    </section>
  );
}

function TimeSet() {
  const { beat } = useApp();
  const set = beat.box.value;
  return (
    <section class="card" aria-label={text.time}>
      <h2>{text.time}</h2>
      <Options
        legend={text.minutes}
        options={times}
        value={set.minutes === null ? none : String(set.minutes)}
        onChange={(minutes) => beat.change({ minutes: minutes === none ? null : Number(minutes) })}
        hint={text.minutesHint}
      />
      {set.minutes !== null && (
        <Stepper
          label={text.minutes}
          unit={text.minutesUnit(set.minutes)}
          value={set.minutes}
          least={1}
          most={longestBeat / 60}
          onChange={(minutes) => beat.change({ minutes })}
        />
      )}
      <Options
        legend={text.turns}
        options={turns}
        value={set.turns}
        onChange={(next) => beat.change({ turns: next })}
        hint={text.turnsHint[set.turns]}
      />
    </section>
  );
}

function FeelSet() {
  const { beat, vibrates } = useApp();
  const set = beat.box.value;
  return (
    <section class="card" aria-label={text.feel}>
      <h2>{text.feel}</h2>
      {vibrates && (
        <Switch
          label={text.vibration}
          hint={text.vibrationHint}
          on={set.vibration}
          onChange={(vibration) => beat.change({ vibration })}
        />
      )}
      <Switch label={text.flash} hint={text.flashHint} on={set.flash} onChange={(flash) => beat.change({ flash })} />
    </section>
  );
}

/** All that can be set. What is heard begins anew with it, led in; volume and light change at once. */
export function SetUp() {
  return (
    <div class="beat-set-up">
      <SoundSet />
      <TimeSet />
      <FeelSet />
      <p class="quiet-words small keyboard-words">{text.keys}</p>
    </div>
  );
}

import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { countryNow } from '../country.ts';
import { emergencyNumber } from '../emergency-number.ts';
import { CadenceField } from './cadence-field.tsx';
import { CountryField } from './country-field.tsx';
import { Options } from './options.tsx';
import { Switch } from './switch.tsx';

const { settings: text } = words;
const themes = (['system', 'light', 'dark', 'sun'] as const).map((value) => ({ value, label: text.themes[value] }));
const sides = (['takeTurns', 'left', 'right'] as const).map((value) => ({ value, label: text.sides[value] }));

export function LookCard() {
  const { settings, changeSettings } = useApp();
  return (
    <section class="card" aria-label={text.look}>
      <Options
        legend={text.look}
        options={themes}
        value={settings.value.theme}
        onChange={(theme) => changeSettings({ theme })}
        hint={text.themeHint}
      />
      <Switch
        label={text.motion}
        hint={text.motionHint}
        on={settings.value.motion === 'reduced'}
        onChange={(on) => changeSettings({ motion: on ? 'reduced' : 'system' })}
      />
    </section>
  );
}

export function FeelCard() {
  const { settings, changeSettings } = useApp();
  return (
    <section class="card" aria-label={text.feel}>
      <h2>{text.feel}</h2>
      <Switch
        label={text.vibration}
        hint={text.vibrationHint}
        on={settings.value.vibration}
        onChange={(vibration) => changeSettings({ vibration })}
      />
      <Switch
        label={text.flash}
        hint={text.flashHint}
        on={settings.value.flash}
        onChange={(flash) => changeSettings({ flash })}
      />
    </section>
  );
}

export function YouCard() {
  const app = useApp();
  const { settings, changeSettings } = app;
  const number = emergencyNumber(countryNow(app).code);
  return (
    <section class="card" aria-label={text.body}>
      <Options
        legend={text.firstSide}
        options={sides}
        value={settings.value.firstSide}
        onChange={(firstSide) => changeSettings({ firstSide })}
      />
      <CadenceField />
      <CountryField hint={`${number === null ? text.emergencyUnknown : text.emergency(number)} ${text.countryHint}`} />
    </section>
  );
}

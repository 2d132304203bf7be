import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Switch } from '../../components/switch.tsx';
import { AidField } from './aid.tsx';
import { DistanceField } from './distance-field.tsx';

/** How a walk is followed and shown. Asked once, kept for all walks. */
export function OnTheWay({ asksAid }: { asksAid: boolean }) {
  const { settings, changeSettings, vibrates } = useApp();
  const { outAndBack, walkTheme, stepBuzz } = settings.value;
  const { walk } = words;
  return (
    <section class="card on-the-way" aria-labelledby="on-the-way">
      <h2 id="on-the-way">{walk.way}</h2>
      {asksAid && <AidField />}
      <DistanceField />
      <div class="switches">
        <Switch
          label={walk.outAndBack}
          hint={walk.outAndBackHint}
          on={outAndBack}
          onChange={(on) => changeSettings({ outAndBack: on })}
        />
        <Switch
          label={walk.sun}
          hint={walk.sunHint}
          on={walkTheme === 'sun'}
          onChange={(on) => changeSettings({ walkTheme: on ? 'sun' : 'same' })}
        />
        {vibrates && (
          <Switch
            label={walk.stepBuzz}
            hint={walk.stepBuzzHint}
            on={stepBuzz}
            onChange={(on) => changeSettings({ stepBuzz: on })}
          />
        )}
      </div>
    </section>
  );
}

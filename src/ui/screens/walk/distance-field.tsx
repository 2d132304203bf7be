import { useSignal } from '@preact/signals';
import type { Settings } from '../../../record/kept.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Options } from '../../components/options.tsx';
import { HeightField } from './height-field.tsx';

type Came = keyof typeof words.walk.location;

const ways = (['location', 'height', 'off'] as const).map((value) => ({
  value,
  label: words.walk.distances[value],
}));

/** Where distance and step length come from. Location is asked for inside the tap that chooses it, and may be again. */
export function DistanceField() {
  const app = useApp();
  const { walk } = words;
  const { distance } = app.settings.value;
  const came = useSignal<Came | null>(null);
  const ask = async (): Promise<void> => {
    came.value = 'asking';
    came.value = await app.askLocation();
  };
  const choose = (next: Settings['distance']): void => {
    app.changeSettings({ distance: next });
    came.value = null;
    if (next === 'location') void ask();
  };
  const refused = came.value === 'denied' || came.value === 'none';
  return (
    <div class="stack">
      <Options
        legend={walk.distance}
        options={ways}
        value={distance}
        onChange={choose}
        hint={walk.distanceHints[distance]}
      />
      <div class="stack location" role="status">
        {distance === 'location' && came.value !== null && <p>{walk.location[came.value]}</p>}
      </div>
      {distance === 'location' && came.value !== 'asking' && came.value !== 'granted' && (
        <button type="button" class="button" onClick={() => void ask()}>
          {walk.locationAgain}
        </button>
      )}
      {(distance === 'height' || (distance === 'location' && refused)) && <HeightField />}
    </div>
  );
}

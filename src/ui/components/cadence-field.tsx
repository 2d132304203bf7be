import { readingBounds, unusual } from '../../walking/baseline.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { to } from '../routes.ts';
import { Stepper } from './stepper.tsx';

/** Where the number starts when somebody sets it for the first time. */
const begin = 110;

/** The walker's own steps a minute, typed or stepped; or none, and then there is no beat. */
export function CadenceField() {
  const { settings, changeSettings } = useApp();
  const { cadence } = settings.value;
  const { walk } = words;
  const change = (next: number | null): void => changeSettings({ cadence: next });
  return (
    <div class="stack">
      <h2>{walk.cadence}</h2>
      <p class="quiet-words small">{walk.cadenceHint}</p>
      <a class="button" href={to.measure}>
        {walk.cadenceMeasure}
      </a>
      {cadence === null ? (
        <>
          <p>{walk.noBeat}</p>
          <button type="button" class="button" onClick={() => change(begin)}>
            {walk.cadenceSet}
          </button>
        </>
      ) : (
        <>
          <Stepper
            label={walk.cadence}
            unit={walk.cadenceUnit}
            value={cadence}
            least={readingBounds.least}
            most={readingBounds.most}
            onChange={change}
          />
          {unusual(cadence) !== null && <p class="fit-note">{walk.cadenceUnusual}</p>}
          <button type="button" class="button plain" onClick={() => change(null)}>
            {walk.cadenceClear}
          </button>
        </>
      )}
    </div>
  );
}

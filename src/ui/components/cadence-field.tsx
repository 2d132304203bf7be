import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { Stepper } from './stepper.tsx';

const least = 60;
const most = 140;
/** Outside of this a second count is worth the minute. evidence.md §2.1 */
const usual = { least: 85, most: 135 } as const;
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
            least={least}
            most={most}
            onChange={change}
          />
          {(cadence < usual.least || cadence > usual.most) && <p class="fit-note">{walk.cadenceUnusual}</p>}
          <button type="button" class="button plain" onClick={() => change(null)}>
            {walk.cadenceClear}
          </button>
        </>
      )}
    </div>
  );
}

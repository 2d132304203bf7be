import { signal } from '@preact/signals';
import type { Routine } from '../../../routine/routine.ts';
import type { StepsPerMinute } from '../../../units.ts';
import { ownPlan } from '../../../walking/offer.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Options } from '../../components/options.tsx';
import { changePlan, lengthWords, planFor } from '../../plans.ts';
import { to } from '../../routes.ts';
import { PlanLine } from './plan-line.tsx';

/** The drill chosen last, for as long as the page is open. */
const chosen = signal<string | null>(null);

/** A walk that only finds the walker's own pace; it is on the page about that. */
const ownPaceDrill = 'drill_own_pace';
const shortQuick = 'drill_short_quick';
/** For steps that are quick already. evidence.md §2.6: posture and roll */
const posture = 'drill_tall_and_easy';

/** Short and quick at the top: it is what a first walk is. */
export const drillsOf = (routines: readonly Routine[]): readonly Routine[] => {
  const drills = routines.filter(({ kind, id }) => kind === 'drill' && id !== ownPaceDrill);
  return [...drills.filter(({ id }) => id === shortQuick), ...drills.filter(({ id }) => id !== shortQuick)];
};

export const chosenDrill = (drills: readonly Routine[], cadence: StepsPerMinute | null): Routine | undefined => {
  const usual = cadence !== null && ownPlan(cadence) === 'alreadyQuick' ? posture : shortQuick;
  return drills.find(({ id }) => id === chosen.value) ?? drills.find(({ id }) => id === usual) ?? drills[0];
};

const asWritten = 'asWritten';
const presets = [5, 10, 15, 20];

/** "I have N minutes", in a row. Any other number is set on the drill's own page, and shows here. */
function MinutesRow({ drill }: { drill: Routine }) {
  const app = useApp();
  const choices = planFor(app, drill);
  const { minutes } = choices;
  const { note } = app.fit(drill, choices);
  const offered =
    minutes === null || presets.includes(minutes) ? presets : [...presets, minutes].toSorted((a, b) => a - b);
  return (
    <>
      <Options
        legend={words.routines.minutes}
        options={[
          { value: asWritten, label: words.routines.asWritten },
          ...offered.map((n) => ({ value: String(n), label: words.routines.minutesPreset(n) })),
        ]}
        value={minutes === null ? asWritten : String(minutes)}
        onChange={(value) => changePlan(drill, { minutes: value === asWritten ? null : Number(value) })}
      />
      {note !== null && <p class="fit-note small">{note}</p>}
    </>
  );
}

function Drill({ drill, on }: { drill: Routine; on: boolean }) {
  const app = useApp();
  return (
    <div class={on ? 'drill on' : 'drill'}>
      <label>
        <input
          type="radio"
          name="drill"
          checked={on}
          aria-describedby={on ? `about-${drill.id}` : undefined}
          onChange={() => {
            chosen.value = drill.id;
          }}
        />
        <span class="name">
          {drill.name} <i>{lengthWords(app, drill)}</i>
        </span>
      </label>
      {on && (
        <div class="inside">
          <p id={`about-${drill.id}`} class="facts">
            {drill.summary}
          </p>
          <PlanLine />
          <MinutesRow drill={drill} />
          <a href={to.routine(drill.id)} class="look-over">
            {words.walk.lookItOver}
          </a>
        </div>
      )}
    </div>
  );
}

/** One of the drills; the one that is chosen is open. */
export function Drills({ drills, drill }: { drills: readonly Routine[]; drill: Routine | undefined }) {
  return (
    <fieldset class="drills-field">
      <legend>{words.walk.drill}</legend>
      <div class="drills">
        {drills.map((each) => (
          <Drill key={each.id} drill={each} on={each === drill} />
        ))}
      </div>
    </fieldset>
  );
}

import type { Routine } from '../../routine/routine.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { changePlan, lengthOf } from '../plans.ts';
import { Options } from './options.tsx';
import { Stepper } from './stepper.tsx';

const presets = [3, 5, 10, 15] as const;
const asWritten = 'asWritten';

/** "I have N minutes", or as the routine is written. */
export function Minutes({ routine, minutes, note }: { routine: Routine; minutes: number | null; note: string | null }) {
  const app = useApp();
  const change = (next: number | null): void => changePlan(routine, { minutes: next });
  const shown = minutes ?? Math.max(2, Math.round(lengthOf(app, routine) / 60));
  return (
    <div class="minutes">
      <Options
        legend={words.routines.minutes}
        options={[
          { value: asWritten, label: words.routines.asWritten },
          ...presets.map((n) => ({ value: String(n), label: words.routines.minutesPreset(n) })),
        ]}
        value={minutes === null ? asWritten : String(minutes)}
        onChange={(value) => change(value === asWritten ? null : Number(value))}
      />
      <Stepper
        label={words.routines.minutes}
        unit={words.routines.minutesUnit(shown)}
        value={shown}
        least={2}
        most={40}
        onChange={change}
      />
      <div aria-live="off">{note !== null && <p class="fit-note">{note}</p>}</div>
    </div>
  );
}

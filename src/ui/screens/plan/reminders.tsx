import { useSignal } from '@preact/signals';
import { calendarText } from '../../../care/calendar.ts';
import type { RemindAt } from '../../../record/kept.ts';
import { usualSettings } from '../../../record/kept.ts';
import { minuteOfDay, planReminders } from '../../../record/plan-reminders.ts';
import type { WeeklyPlan } from '../../../record/weekly-plan.ts';
import type { App, FileToSave } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { to } from '../../routes.ts';
import { nameOf, timeOf } from './named.ts';

const { plan: text } = words;
const fileName = 'backstride-plan.ics';

const fileOf = (app: App, { habits, today }: WeeklyPlan): FileToSave => {
  const reminders = planReminders(
    habits,
    today.day,
    app.settings.value.remindAt,
    usualSettings.remindAt,
    (item) => timeOf(app, item) / 60,
    (item) => ({
      title: text.eventTitle(nameOf(app, item)),
      notes: text.eventNotes(new URL(to.plan, location.href).href),
    }),
  );
  return { name: fileName, type: 'text/calendar', content: calendarText(reminders, app.now.value) };
};

function TimeField({ what, label }: { what: keyof RemindAt; label: string }) {
  const { settings, changeSettings } = useApp();
  const { remindAt } = settings.value;
  const change = (value: string): void => {
    if (minuteOfDay(value) !== null) changeSettings({ remindAt: { ...settings.peek().remindAt, [what]: value } });
  };
  return (
    <label class="remind-at">
      {label}
      <input
        class="field"
        type="time"
        required
        value={remindAt[what]}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );
}

/** The plan as a file for the person's own calendar, which can call them: this app cannot. */
export function Reminders({ plan }: { plan: WeeklyPlan }) {
  const app = useApp();
  const told = useSignal('');
  const file = fileOf(app, plan);
  const hand = async (way: 'download' | 'share'): Promise<void> => {
    told.value = '';
    const saved = await app.saveFile(file, way);
    told.value = {
      saved: text.saved(file.name),
      shared: text.shared,
      cancelled: text.cancelled,
      failed: text.failed,
    }[saved];
  };
  return (
    <section class="card stack reminders" aria-labelledby="reminders">
      <h2 id="reminders">{text.reminders}</h2>
      <p>{text.remindersWhat}</p>
      <div class="remind-times">
        <TimeField what="walk" label={text.walkAt} />
        <TimeField what="exercises" label={text.exercisesAt} />
      </div>
      <div class="buttons">
        <button type="button" class="button main" onClick={() => void hand('download')}>
          {words.care.plan.reminders}
        </button>
        {app.canShare(file) && (
          <button type="button" class="button" onClick={() => void hand('share')}>
            {text.share}
          </button>
        )}
      </div>
      <p class="told" role="status">
        {told}
      </p>
      <p class="quiet-words small">{text.again}</p>
    </section>
  );
}

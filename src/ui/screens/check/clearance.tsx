import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { isAnswered } from '../../../care/answers.ts';
import { effectiveEmergencies } from '../../../care/tier.ts';
import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { announce } from '../../announce.ts';
import { lockedIds } from '../../check-view.ts';
import { longDay } from '../../days.ts';

/** An emergency is answered once more before anybody's word can release it. evidence.md §3.3 gates */
export const reanswersFirst = ({ check, gate }: CareState): boolean =>
  gate.value.tier === 'EMERGENCY' && (check.value.mustAsk || effectiveEmergencies(check.value.answers).length > 0);

/** One leg, mild, and already looked at: only the word that exercise is fine is missing. evidence.md §3.3 gates */
const legLookedAt = ({ check, gate }: CareState): boolean => {
  const { answers } = check.value;
  const isIt =
    isAnswered(answers, 'S1b', 'one') && (['S1c', 'S1d'] as const).every((id) => isAnswered(answers, id, 'yes'));
  return isIt && gate.value.why.includes('S1');
};

/** "Somebody looked at it and told me that I can exercise", with the day. */
export function Clearance({ care, again }: { care: CareState; again: () => void }) {
  const { clearance } = words.care;
  const id = useId();
  const assessed = useSignal(false);
  const told = useSignal(false);
  const day = useSignal('');
  const problem = useSignal<string | null>(null);
  const today = care.now.value.day;
  if (reanswersFirst(care))
    return (
      <section class="stack" aria-labelledby={id}>
        <h2 id={id}>{words.check.reopen}</h2>
        <p>{words.check.reopenEmergency}</p>
        <button type="button" class="button" onClick={again}>
          {words.check.again}
        </button>
      </section>
    );
  /** What is wrong with it; null: nothing. */
  const wrongWith = (on: string): string | null => {
    const { locks } = care.check.peek();
    const fell = lockedIds(care.gate.peek()).flatMap((item) => (locks[item]?.mustFollow ? [locks[item].day] : []));
    const last = fell.toSorted().at(-1);
    if (!assessed.peek() || !told.peek() || on === '') return words.check.clearanceNeeded;
    if (on > today) return clearance.ahead;
    return last !== undefined && on < last ? clearance.tooEarly(longDay(last)) : null;
  };
  const keep = (): void => {
    const on = day.peek();
    const wrong = wrongWith(on);
    problem.value = wrong;
    announce(wrong ?? words.check.cleared);
    if (wrong !== null) return;
    care.send({ kind: 'clearance', items: lockedIds(care.gate.peek()), assessed: true, toldCanExercise: true, on });
  };
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{clearance.heading}</h2>
      {legLookedAt(care) && <p>{words.check.looked}</p>}
      {[
        { label: clearance.assessed, state: assessed },
        { label: clearance.told, state: told },
      ].map(({ label, state }) => (
        <label class="tick" key={label}>
          <input
            type="checkbox"
            checked={state.value}
            onChange={(event) => {
              state.value = event.currentTarget.checked;
            }}
          />
          <span>{label}</span>
        </label>
      ))}
      <label class="legend" for={`${id}-day`}>
        {clearance.on}
      </label>
      <input
        id={`${id}-day`}
        class="field"
        type="date"
        max={today}
        value={day.value}
        aria-describedby={problem.value === null ? undefined : `${id}-problem`}
        onInput={(event) => {
          day.value = event.currentTarget.value;
        }}
      />
      {problem.value !== null && (
        <p id={`${id}-problem`} class="missing">
          {problem.value}
        </p>
      )}
      <button type="button" class="button" onClick={keep}>
        {clearance.keep}
      </button>
    </section>
  );
}

import type { Change } from '../../care/tailor.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Library } from '../../state/app.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { firstThatSuits } from '../plans.ts';
import { to } from '../routes.ts';
import { BringBack } from './bring-back.tsx';
import { Icon } from './icon.tsx';

/** What a change is, in one sentence. */
export const changeWords = ({ what, exercise, by, aside }: Change, { exercises }: Library): string => {
  const { changes } = words.care;
  if (exercise === null && aside !== undefined) return words.aside.restToo;
  const name = exercise === null ? null : (exercises[exercise]?.name ?? exercise);
  if (name === null) return changes.rest;
  if (what === 'replaced') return changes.replaced(name, exercises[by ?? '']?.name ?? '');
  return changes[what](name);
};

/** Why it was changed. */
export const becauseWords = ({ because, aside, exercise }: Change, { exercises }: Library): string => {
  if (aside === undefined) return words.care.changes.because(because.map((tag) => words.care.tags[tag]));
  // A rest that goes with an exercise says so by itself.
  if (exercise === null) return '';
  if (aside.why === 'retired') return words.aside.hurtTwice;
  return words.care.dose.resting(exercises[aside.exercise]?.name ?? aside.exercise);
};

/** What was left out, made easier or replaced, and why. */
export function MadeToSuit({ changes, library }: { changes: readonly Change[]; library: Library }) {
  if (changes.length === 0) return null;
  return (
    <details class="card suits">
      <summary>
        <Icon name="check" size={22} />
        <span>{words.check.madeToSuit(changes.length)}</span>
        <Icon name="down" />
      </summary>
      <ul class="changes">
        {changes.map((change) => (
          <li key={`${change.item} ${change.exercise}`}>
            {changeWords(change, library)} <span class="quiet-words">{becauseWords(change, library)}</span>
            {change.exercise !== null && <BringBack aside={change.aside} library={library} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Nothing of this routine is left, and one that has something. */
export function NothingSuits({ routine, library }: { routine: Routine; library: Library }) {
  const app = useApp();
  const others = library.routines.filter(({ id, kind }) => id !== routine.id && kind !== 'drill');
  const same = others.filter(({ kind }) => kind === routine.kind);
  const other = firstThatSuits(app, [...same, ...others]);
  return (
    <section class="card stack suits">
      <p>{words.care.changes.empty}</p>
      {other !== null && (
        <a class="button" href={to.routine(other.id)}>
          {words.check.emptyOther(other.name)}
        </a>
      )}
    </section>
  );
}

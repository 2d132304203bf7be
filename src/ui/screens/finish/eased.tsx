import { easedPattern } from '../../../care/eased.ts';
import type { FinishedSession } from '../../../record/kept.ts';
import { easedAs } from '../../../record/pain.ts';
import type { App } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { to } from '../../routes.ts';

const patternIn = ({ history, care }: App) => {
  const check = care.value?.check.value;
  if (check === undefined) return 'none';
  const rests = history.value.flatMap(({ kind, endedAt, pain }) =>
    kind === 'break' && pain?.eased != null ? [{ at: endedAt, eased: pain.eased }] : [],
  );
  return easedPattern(rests, check.answers, check.askedAt);
};

/** One tap after a rest, and what the last rests have in common. */
export function Eased({ rest }: { rest: FinishedSession }) {
  const app = useApp();
  const { ease } = words;
  const told = app.history.value.find(({ id }) => id === rest.id)?.pain?.eased ?? null;
  const pattern = told === null ? 'none' : patternIn(app);
  const tell = (eased: (typeof easedAs)[number]): void => {
    app.diary.tell(rest.id, { eased });
    if (patternIn(app) === 'ask') app.care.peek()?.send({ kind: 'askAgain' });
  };
  return (
    <fieldset class="stack eased">
      <legend>{ease.eased}</legend>
      <div class="buttons">
        {easedAs.map((eased) => (
          <button
            key={eased}
            type="button"
            class={told === eased ? 'button main' : 'button'}
            aria-pressed={told === eased}
            onClick={() => tell(eased)}
          >
            {ease.easedAs[eased]}
          </button>
        ))}
      </div>
      <div role="status">
        {pattern !== 'none' && (
          <p>
            {ease[pattern]} <a href={to.check}>{pattern === 'ask' ? ease.askLink : ease.suggestLink}</a>
          </p>
        )}
      </div>
    </fieldset>
  );
}

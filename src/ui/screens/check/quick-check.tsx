import { useSignal } from '@preact/signals';
import type { Pain } from '../../../care/colour.ts';
import { isOpenFor } from '../../../care/pre-gate.ts';
import { type QuickId, quickIds, quickItems } from '../../../care/quick.ts';
import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { PainStart } from './pain-start.tsx';
import { Standard } from './standard.tsx';
import type { GoOn } from './use-go-on.tsx';

/**
 * Before every session: only what is new or changed, and the pain now. Where nothing is new, the number is the one tap,
 * and the session starts in it. evidence.md §3.3, §4.2
 */
export function QuickCheck({ care, next }: { care: CareState; next: GoOn }) {
  const { session, diary } = useApp();
  const ticked = useSignal<readonly QuickId[]>([]);
  const any = ticked.value.length > 0;
  const { quick } = words.care;
  const { check } = words;
  const nothingNew = (pain: Pain): void => {
    diary.sayPre(pain);
    care.send({ kind: 'quickCheck', ticked: [] });
    if (isOpenFor(diary.dayOpen.peek(), next.routine)) next.goOn();
  };
  return (
    <div class="check stack wide">
      <div class="stack">
        <Heading title={check.title}>{quick.heading}</Heading>
        <p>{quick.lead}</p>
      </div>
      <fieldset class="ticks">
        <legend class="unseen">{quick.heading}</legend>
        {quickIds.map((id) => (
          <label class="tick" key={id}>
            <input
              type="checkbox"
              checked={ticked.value.includes(id)}
              onChange={() => {
                ticked.value = quickIds.filter((each) => ticked.peek().includes(each) !== (each === id));
              }}
            />
            <span>{quick[id]}</span>
          </label>
        ))}
      </fieldset>
      <div class="check-keys">
        {!next.ready && next.name !== null && !next.instead && <p class="quiet-words small">{next.name}</p>}
        {session.elsewhere.value && <p>{check.elsewhere}</p>}
        {any && <p>{check.quickTicked}</p>}
        {any ? (
          <button
            type="button"
            class="button pain full big"
            onClick={() => care.send({ kind: 'quickCheck', ticked: ticked.peek() })}
          >
            {ticked.value.some((id) => quickItems[id].stays) ? check.quickEmergency : check.quickGoOn}
          </button>
        ) : (
          !next.instead && (
            <PainStart legend={check.nothingNewNow} name={check.nothingNewAt} next={next} press={nothingNew} />
          )
        )}
        {next.instead}
      </div>
      <Standard />
    </div>
  );
}

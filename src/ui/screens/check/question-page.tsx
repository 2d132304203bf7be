import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Given } from '../../../care/check.ts';
import { clearedIds } from '../../../care/clearance.ts';
import type { QuestionId } from '../../../care/questions.ts';
import { canStayCleared } from '../../../care/tier.ts';
import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { announce } from '../../announce.ts';
import { useApp } from '../../app-context.ts';
import { completed, isShown, missingIn, pageKey } from '../../check-page.ts';
import { Heading } from '../../components/heading.tsx';
import { longDay } from '../../days.ts';
import { QuestionField } from './question.tsx';
import { linesOf, ReadToMe } from './read-to-me.tsx';

interface Props {
  readonly care: CareState;
  readonly ids: readonly QuestionId[];
  readonly heading: string;
  readonly lead: string;
  /** "Page 3 of 8" */
  readonly progress?: string;
  /** What was answered on this page before. */
  readonly before: Given;
  readonly done: (given: Given) => void;
  /** Beside the key that goes on. */
  readonly children?: ComponentChildren;
}

/** Questions on one page, and one key at the end. */
export function QuestionPage({ care, ids, heading, lead, progress, before, done, children }: Props) {
  const app = useApp();
  const given = useSignal<Given>(before);
  const asked = useSignal(false);
  const cleared = clearedIds(care.check.value.locks, care.now.value);
  const clearedOn = (id: QuestionId): string | null => {
    const on = care.check.value.locks[id]?.cleared?.on;
    return on !== undefined && cleared.has(id) && canStayCleared(id) ? longDay(on) : null;
  };
  const missing = asked.value ? missingIn(ids, given.value) : [];
  const goOn = (): void => {
    const [first] = missingIn(ids, given.peek());
    if (first === undefined) {
      done(completed(ids, given.peek()));
      return;
    }
    asked.value = true;
    announce(words.care.needed);
    document.querySelector<HTMLInputElement>(`#q-${first} input`)?.focus();
  };
  const shown = ids.filter((id) => isShown(id, given.value));
  const key = pageKey(ids, given.value);
  const counts = ids.some((id) => given.value[id] === 'yes' || given.value[id] === 'unsure');
  return (
    <div class="check stack wide">
      <div class="stack">
        {progress !== undefined && <p class="quiet-words small">{progress}</p>}
        <Heading title={heading}>{heading}</Heading>
        <p>{lead}</p>
        <ReadToMe lines={() => linesOf(heading, lead, shown, words.check[key])} />
      </div>
      <div class="questions">
        {shown.map((id) => (
          <QuestionField
            key={id}
            id={id}
            given={given.value[id]}
            clearedOn={clearedOn(id)}
            missing={missing.includes(id)}
            onGive={(answer) => {
              app.readAloud.stop();
              const { [id]: _, ...rest } = given.peek();
              given.value = answer === undefined ? rest : { ...rest, [id]: answer };
            }}
          />
        ))}
      </div>
      <div class="check-keys">
        {missing.length > 0 && <p class="missing">{words.care.needed}</p>}
        {counts && <p class="quiet-words small">{words.check.counts}</p>}
        <button type="button" class="button main big" onClick={goOn}>
          {words.check[key]}
        </button>
        {children}
      </div>
    </div>
  );
}

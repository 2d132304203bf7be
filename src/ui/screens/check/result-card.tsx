import { useSignal } from '@preact/signals';
import { cardOf } from '../../../care/card.ts';
import type { Pain } from '../../../care/colour.ts';
import { isOpenFor } from '../../../care/pre-gate.ts';
import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { lockedIds } from '../../check-view.ts';
import { Heading } from '../../components/heading.tsx';
import { AnswersPage } from './answers-page.tsx';
import { UrgentLine } from './call.tsx';
import { Clearance } from './clearance.tsx';
import { PainStart } from './pain-start.tsx';
import { Standard } from './standard.tsx';
import type { GoOn } from './use-go-on.tsx';

/** What is kept in mind, and what is worth knowing. */
function Facts({ care }: { care: CareState }) {
  const { tags, notes, lowersWalkingDose } = care.gate.value;
  const { check } = words;
  const good = [...notes.map((note) => words.care.notes[note]), ...(lowersWalkingDose ? [check.shorterWalks] : [])];
  return (
    <>
      {tags.length > 0 && (
        <section class="stack">
          <h2>{check.suits}</h2>
          <ul class="plain-list">
            {tags.map((tag) => (
              <li key={tag}>{words.care.tags[tag]}</li>
            ))}
          </ul>
        </section>
      )}
      {good.length > 0 && (
        <section class="stack">
          <h2>{check.goodToKnow}</h2>
          {good.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
    </>
  );
}

interface Props {
  readonly care: CareState;
  readonly next: GoOn;
  readonly again: () => void;
  /** Questions were left half-way a short while ago. */
  readonly isUnderWay: boolean;
}

/** Today, in the next days, or go: what the answers came to, short of an emergency. evidence.md §3.4 */
export function ResultCard({ care, next, again, isUnderWay }: Props) {
  const { check } = words;
  const { cards, causes } = words.care;
  const { diary } = useApp();
  const answers = useSignal(false);
  const start = (pain: Pain): void => {
    diary.sayPre(pain);
    if (isOpenFor(diary.dayOpen.peek(), next.routine)) next.goOn();
  };
  const gate = care.gate.value;
  const tier = gate.tier === null || gate.tier === 'EMERGENCY' ? 'GO' : gate.tier;
  const card = cardOf(tier, gate.why) as 'today' | 'soon' | 'notForApp' | 'go';
  const locked = gate.movement === 'locked';
  if (answers.value)
    return (
      <AnswersPage
        care={care}
        began={null}
        close={() => {
          answers.value = false;
        }}
      />
    );
  const named = lockedIds(gate).map((id) => causes[id as keyof typeof causes]);
  return (
    <div class="check stack wide">
      <div class={`card stack result ${card}`}>
        <Heading title={check.title}>{check.headings[card]}</Heading>
        <p class="strong">{cards[card]}</p>
        {card === 'today' && <UrgentLine />}
        {named.length > 0 && <p>{cards.because(named)}</p>}
        {locked && card !== 'notForApp' && <p>{check.locked}</p>}
        {locked && <p class="quiet-words">{cards.stillOpen}</p>}
        {card === 'go' && <Facts care={care} />}
      </div>
      {card === 'go' && (
        <div class="check-keys">
          {!next.ready && next.name !== null && !next.instead && <p class="quiet-words small">{next.name}</p>}
          {next.moves ? (
            !next.instead && <PainStart legend={words.care.pain.pre} name={check.backAt} next={next} press={start} />
          ) : (
            <button type="button" class="button main big" onClick={next.goOn}>
              {next.key ?? check.done}
            </button>
          )}
          {next.instead}
        </div>
      )}
      {locked && card !== 'notForApp' && <Clearance care={care} again={again} />}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            answers.value = true;
          }}
        >
          {cards.showAnswers}
        </button>
        <button type="button" class="button" onClick={again}>
          {isUnderWay ? check.goOnAnswering : check.again}
        </button>
      </div>
      {locked && card !== 'notForApp' && (
        <details>
          <summary class="plain-summary">{cards.why}</summary>
          <p>{check.whyClinician}</p>
        </details>
      )}
      <Standard />
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { type Since, sinceAsOf, sinces } from '../../../care/began.ts';
import { cardOf } from '../../../care/card.ts';
import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { emergencyIds } from '../../check-view.ts';
import { Heading } from '../../components/heading.tsx';
import { Icon } from '../../components/icon.tsx';
import { Options } from '../../components/options.tsx';
import { countryNow } from '../../country.ts';
import { emergencyNumber } from '../../emergency-number.ts';
import { to } from '../../routes.ts';
import { AnswersPage } from './answers-page.tsx';
import { Call } from './call.tsx';
import { Clearance, reanswersFirst } from './clearance.tsx';

const choices = sinces.map((value) => ({ value, label: words.check.sinceKeys[value] }));

/** evidence.md §3.4. Starts nothing, and has no way into an exercise. */
export function EmergencyCard({ care, again }: { care: CareState; again: () => void }) {
  const { check } = words;
  const { cards, causes } = words.care;
  const answers = useSignal(false);
  const number = emergencyNumber(countryNow(useApp()).code);
  const ids = emergencyIds(care.check.value, care.gate.value);
  const card = cardOf('EMERGENCY', ids);
  const callFirst = card === 'callFirst';
  const told = care.check.value.began;
  const since: Since | null = told === null ? null : sinceAsOf(told, care.now.value.day);
  const began = since === null ? null : check.since[since];
  if (answers.value)
    return (
      <AnswersPage
        care={care}
        began={began}
        close={() => {
          answers.value = false;
        }}
      />
    );
  return (
    <div class="check stack wide">
      <div class="emergency stack">
        <Heading title={check.emergencyTitle}>{cards.stopHere}</Heading>
        {callFirst && <p class="strong">{cards.callNow(number)}</p>}
        {callFirst && <Call />}
        <p class="strong">{card in cards ? cards[card as 'nerves'] : cards.unwell}</p>
        {!callFirst && <p>{cards.goNow(number)}</p>}
        <p>{callFirst ? check.doNotWaitOrDrive : cards.doNotWait}</p>
        {!callFirst && <Call />}
        <p class="strong">
          {cards.tellThem(
            ids.map((id) => causes[id as keyof typeof causes]),
            began,
          )}
        </p>
        <Options
          legend={check.began}
          options={choices}
          value={since}
          onChange={(value) => care.send({ kind: 'began', since: value })}
        />
        <button
          type="button"
          class="button"
          onClick={() => {
            answers.value = true;
          }}
        >
          {cards.showAnswers}
        </button>
        <details>
          <summary>
            <Icon name="down" />
            {cards.why}
          </summary>
          <p>{check.whyEmergency}</p>
        </details>
      </div>
      <Clearance care={care} again={again} />
      <div class="buttons">
        {!reanswersFirst(care) && (
          <button type="button" class="button" onClick={again}>
            {check.again}
          </button>
        )}
        <a class="button plain" href={to.today}>
          {check.home}
        </a>
      </div>
    </div>
  );
}

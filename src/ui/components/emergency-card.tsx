import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { cardFor, type EmergencyItem, emergencyItems } from '../check-answers.ts';
import { countryNow } from '../country.ts';
import { emergencyNumber } from '../emergency-number.ts';
import { to } from '../routes.ts';
import { CountryField } from './country-field.tsx';
import { Heading } from './heading.tsx';
import { Icon } from './icon.tsx';

function Answers({ ticked }: { ticked: readonly EmergencyItem[] }) {
  const { gate } = words;
  return (
    <details>
      <summary>
        <Icon name="down" />
        {gate.showAnswers}
      </summary>
      <div class="stack">
        <p>{gate.answersLead}</p>
        {ticked.length === 0 && <p>{gate.answerUnsure}</p>}
        <dl class="answers">
          {emergencyItems.map((item) => (
            <div key={item}>
              <dt>{gate.items[item]}</dt>
              <dd class={ticked.includes(item) ? 'yes' : undefined}>
                {ticked.includes(item) ? gate.answerYes : gate.answerNo}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

function Call() {
  const app = useApp();
  const country = countryNow(app);
  const number = emergencyNumber(country.code);
  return (
    <div class="stack">
      {number !== null && (
        <a class="button pain full big" href={`tel:${number}`}>
          <Icon name="phone" size={28} />
          {words.gate.call(number)}
        </a>
      )}
      <CountryField
        hint={
          number === null
            ? words.gate.numberUnknown
            : country.guessed
              ? words.gate.numberGuessed
              : words.gate.numberChosen
        }
      />
    </div>
  );
}

/** evidence.md §3.4. Starts nothing, and has no way into an exercise. */
export function EmergencyCard({ ticked, change }: { ticked: readonly EmergencyItem[]; change: () => void }) {
  const { gate } = words;
  const card = cardFor(ticked);
  const number = emergencyNumber(countryNow(useApp()).code);
  const callFirst = card === 'callFirst';
  return (
    <div class="check stack">
      <div class="emergency stack">
        <Heading title={gate.emergencyTitle}>{gate.stopHere}</Heading>
        {callFirst && <p class="strong">{gate.callNow(number)}</p>}
        {callFirst && <Call />}
        <p class="strong">{gate.sign[card]}</p>
        {!callFirst && <p>{gate.goNow(number)}</p>}
        <p>{callFirst ? gate.doNotWaitOrDrive : gate.doNotWait}</p>
        {!callFirst && <Call />}
        <h2>{gate.tellThem}</h2>
        <p>{gate.tell(ticked.map((item) => gate.told[item]))}</p>
        <Answers ticked={ticked} />
        <details>
          <summary>
            <Icon name="down" />
            {gate.why}
          </summary>
          <p>{gate.whyWords}</p>
        </details>
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={change}>
          {gate.changeAnswers}
        </button>
        <a class="button plain" href={to.today}>
          {gate.home}
        </a>
      </div>
    </div>
  );
}

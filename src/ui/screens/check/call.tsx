import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { CountryField } from '../../components/country-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { countryNow } from '../../country.ts';
import { alsoNumber, emergencyNumber, urgentNumber } from '../../emergency-number.ts';

/** The number to call where the person is, and where that is. */
export function Call() {
  const { check, care } = words;
  const app = useApp();
  const country = countryNow(app);
  const number = emergencyNumber(country.code);
  const also = alsoNumber(country.code);
  const known = country.from === null ? check.numberChosen : check.numberGuessed[country.from];
  return (
    <div class="stack">
      {number !== null && !app.canCall && (
        <p class="number-large">
          <span>{check.dialIt}</span> <b>{number}</b>
        </p>
      )}
      {number !== null && (
        <a class="button pain full big" href={`tel:${number}`}>
          <Icon name="phone" size={28} />
          {care.cards.call(number)}
        </a>
      )}
      {also !== null && (
        <a class="button" href={`tel:${also}`}>
          {check.orCall(also)}
        </a>
      )}
      <CountryField hint={number === null ? check.numberUnknown : known} />
    </div>
  );
}

/** For today, where a country has a line for it. evidence.md §3.4 */
export function UrgentLine() {
  const { check } = words;
  const app = useApp();
  const number = urgentNumber(countryNow(app).code);
  if (number === null) return null;
  return (
    <p>
      {check.urgentLine} <a href={`tel:${number}`}>{words.care.cards.call(number)}</a>
    </p>
  );
}

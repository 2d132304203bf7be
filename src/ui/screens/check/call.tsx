import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { CountryField } from '../../components/country-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { countryNow } from '../../country.ts';
import { emergencyNumber } from '../../emergency-number.ts';

/** The number to call where the person is, and where that is. */
export function Call() {
  const { check, care } = words;
  const country = countryNow(useApp());
  const number = emergencyNumber(country.code);
  const known = country.guessed ? check.numberGuessed : check.numberChosen;
  return (
    <div class="stack">
      {number !== null && (
        <a class="button pain full big" href={`tel:${number}`}>
          <Icon name="phone" size={28} />
          {care.cards.call(number)}
        </a>
      )}
      <CountryField hint={number === null ? check.numberUnknown : known} />
    </div>
  );
}

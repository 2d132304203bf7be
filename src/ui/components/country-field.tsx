import { useId } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { countryName, countryNow } from '../country.ts';
import { emergencyNumber, knownCountries } from '../emergency-number.ts';

/** Not a country: said, and its number is not known here. ISO 3166 keeps ZZ free for such use. */
const elsewhere = 'ZZ';

const listed = knownCountries
  .map((code) => ({ code, name: countryName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Where the person is, for the emergency number. */
export function CountryField({ hint }: { hint: string }) {
  const app = useApp();
  const id = useId();
  const { code } = countryNow(app);
  const shown = code !== null && emergencyNumber(code) === null ? elsewhere : (code ?? '');
  return (
    <div class="stack">
      <label class="legend" for={id}>
        {words.check.country}
      </label>
      <select
        id={id}
        class="field"
        value={shown}
        aria-describedby={`${id}-hint`}
        onChange={(event) => app.changeSettings({ country: event.currentTarget.value || null })}
      >
        <option value="">{words.check.countryNone}</option>
        {listed.map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
        <option value={elsewhere}>{words.check.countryOther}</option>
      </select>
      <p id={`${id}-hint`} class="quiet-words small">
        {hint}
      </p>
    </div>
  );
}

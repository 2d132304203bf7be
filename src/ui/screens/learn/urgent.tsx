import { words } from '../../../words/learn.ts';
import { useApp } from '../../app-context.ts';
import { emergencyItems } from '../../check-answers.ts';
import { Icon } from '../../components/icon.tsx';
import { countryNow } from '../../country.ts';
import { emergencyNumber } from '../../emergency-number.ts';

/** The emergency list to read, and the number to call. Never locked; evidence.md §3.2 */
export function Urgent() {
  const number = emergencyNumber(countryNow(useApp()).code);
  return (
    <div class="urgent stack">
      <ul aria-label={words.learn.fullList}>
        {emergencyItems.map((item) => (
          <li key={item}>{words.gate.items[item]}</li>
        ))}
      </ul>
      {number !== null && (
        <a class="button pain full big" href={`tel:${number}`}>
          <Icon name="phone" size={28} />
          {words.gate.call(number)}
        </a>
      )}
    </div>
  );
}

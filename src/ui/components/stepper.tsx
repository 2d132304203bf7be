import './stepper.css';
import { words } from '../../words/words.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A number between two large keys; it can be typed as well. What is out of bounds is brought to the nearest bound. */
export function Stepper({ label, unit, value, least, most, onChange }: Props) {
  const change = (next: number): void => onChange(Math.min(most, Math.max(least, Math.round(next))));
  return (
    <fieldset class="stepper" aria-label={label}>
      <button
        type="button"
        class="round-button"
        aria-label={words.common.less(label)}
        disabled={value <= least}
        onClick={() => change(value - 1)}
      >
        <Icon name="minus" size={28} />
      </button>
      <label class="value">
        <input
          class="number"
          type="number"
          inputMode="numeric"
          aria-label={label}
          min={least}
          max={most}
          value={value}
          onChange={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            if (Number.isFinite(typed)) change(typed);
            event.currentTarget.value = String(
              Number.isFinite(typed) ? Math.min(most, Math.max(least, Math.round(typed))) : value,
            );
          }}
        />
        <span class="unit">{unit}</span>
      </label>
      <button
        type="button"
        class="round-button"
        aria-label={words.common.more(label)}
        disabled={value >= most}
        onClick={() => change(value + 1)}
      >
        <Icon name="plus" size={28} />
      </button>
    </fieldset>
  );
}

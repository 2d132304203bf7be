import './options.css';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** null: nothing is chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  /** A heading beside it says the same. */
  readonly unseen?: boolean;
}

/** A few choices side by side, of which one holds. */
export function Options<Value extends string>({
  legend,
  options,
  value,
  onChange,
  hint,
  unseen = false,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class={unseen ? 'unseen' : undefined}>{legend}</legend>
      <div class="options">
        {options.map((option) => (
          <label class="option" key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <p class="quiet-words small hint-below">{hint}</p>}
    </fieldset>
  );
}

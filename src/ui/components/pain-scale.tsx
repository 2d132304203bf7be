import './pain-scale.css';
import { useId } from 'preact/hooks';
import type { Pain } from '../../care/colour.ts';
import { words } from '../../words/words.ts';

interface Props {
  readonly legend: string;
  /** null: nothing is said yet. */
  readonly value: Pain | null;
  readonly onChange: (value: Pain) => void;
  /** What 0 and 10 mean, where it is not pain. */
  readonly ends?: readonly [least: string, most: string];
}

const numbers: readonly Pain[] = Array.from({ length: 11 }, (_, n) => n);

/** 0 to 10, whole numbers: arrow keys go from one to the next as in any group of radio buttons. evidence.md §4.1 */
export function PainScale({ legend, value, onChange, ends }: Props) {
  const id = useId();
  const [least, most] = ends ?? [words.care.pain.none, words.care.pain.worst];
  return (
    <fieldset class="pain-scale" aria-describedby={id}>
      <legend>{legend}</legend>
      <div class="scale-numbers">
        {numbers.map((number) => (
          <label class="scale-number" key={number}>
            <input type="radio" name={`${id}-n`} checked={number === value} onChange={() => onChange(number)} />
            <span>{number}</span>
          </label>
        ))}
      </div>
      <p class="scale-ends" id={id}>
        <span>{least}</span> <span>{most}</span>
      </p>
    </fieldset>
  );
}

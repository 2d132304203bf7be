import type { Pain } from '../../../care/colour.ts';
import { words } from '../../../words/words.ts';
import type { GoOn } from './use-go-on.tsx';

const numbers: readonly Pain[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface Props {
  readonly legend: string;
  /** What a number says aloud. */
  readonly name: (pain: Pain) => string;
  readonly next: GoOn;
  readonly press: (pain: Pain) => void;
}

/** "How is your back now?" The number is the last tap before a session: it starts in it. evidence.md §4.2 */
export function PainStart({ legend, name, next, press }: Props) {
  const { check, care } = words;
  return (
    <fieldset class="pain-start">
      <legend>{legend}</legend>
      {next.note !== undefined && <p>{next.note}</p>}
      {next.ready && next.name !== null && <p class="quiet-words small">{check.numberStarts(next.name)}</p>}
      <div class="pain-numbers">
        {numbers.map((pain) => (
          <button
            key={pain}
            type="button"
            class="pain-number"
            aria-label={name(pain)}
            disabled={!next.ready}
            onClick={() => press(pain)}
          >
            {pain}
          </button>
        ))}
      </div>
      <p class="pain-ends quiet-words small">
        <span>{care.pain.none}</span>
        <span>{care.pain.worst}</span>
      </p>
    </fieldset>
  );
}

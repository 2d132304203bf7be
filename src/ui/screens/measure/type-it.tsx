import { useSignal } from '@preact/signals';
import { typedCadence } from '../../../walking/typed.ts';
import { words } from '../../../words/words.ts';
import { NumberField } from '../../components/number-field.tsx';
import { setTyped } from './found.ts';

const { measure: text } = words;

/** Known from elsewhere. */
export function TypeIt() {
  const wrong = useSignal('');
  const take = (written: string): void => {
    const typed = typedCadence(written);
    if (typed.kind === 'cadence') setTyped(typed.cadence);
    else wrong.value = text.wrong[typed.kind];
  };
  return (
    <section class="card way" aria-labelledby="type">
      <h2 id="type">{text.typeHeading}</h2>
      <p>{text.typeWords}</p>
      <NumberField
        label={text.typeField}
        button={text.typeDone}
        wrong={wrong.value}
        inputMode="decimal"
        take={take}
        main
      />
    </section>
  );
}

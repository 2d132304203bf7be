import { useSignal } from '@preact/signals';
import type { Seconds } from '../../../units.ts';
import { refused } from '../../../walking/baseline.ts';
import { type Counted, countedCadence } from '../../../walking/counted.ts';
import { typedNumber } from '../../../walking/typed.ts';
import { words } from '../../../words/words.ts';
import { NumberField } from '../../components/number-field.tsx';
import { addReading } from './found.ts';

const { measure: text } = words;

/** How many it were. A count that cannot be is told, and can be typed anew. */
export function CountField({ counted, lasts, done }: { counted: Counted; lasts: Seconds; done: () => void }) {
  const wrong = useSignal('');
  const keep = (typed: string): void => {
    const cadence = countedCadence(typedNumber(typed) ?? Number.NaN, lasts, counted);
    const why = cadence === null ? null : refused(cadence);
    if (cadence === null) wrong.value = text.countNotANumber;
    else if (why === 'tooLow') wrong.value = text.countTooLow(Math.round(cadence));
    else if (why === 'tooHigh') wrong.value = text.countTooHigh(Math.round(cadence));
    else {
      addReading(cadence);
      done();
    }
  };
  return (
    <NumberField label={text.howMany[counted]} button={text.countDone} wrong={wrong.value} take={keep} main focused />
  );
}

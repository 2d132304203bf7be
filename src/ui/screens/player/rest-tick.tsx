import { useSignal } from '@preact/signals';
import { type QuickId, quickIds } from '../../../care/quick.ts';
import { words } from '../../../words/words.ts';
import { Dialog } from '../../components/dialog.tsx';

interface Props {
  readonly answer: (ticked: readonly QuickId[]) => void;
  readonly close: () => void;
}

/** Something is new, or may be: what. Movement stands still by now. */
export function RestTick({ answer, close }: Props) {
  const ticked = useSignal<readonly QuickId[]>([]);
  const { ease, care } = words;
  return (
    <Dialog heading={ease.tickHeading} onCancel={close}>
      <p>{ease.tickWords}</p>
      <fieldset class="rest-ticks">
        <legend class="unseen">{ease.tickHeading}</legend>
        {quickIds.map((id) => (
          <label class="rest-tick" key={id}>
            <input
              type="checkbox"
              checked={ticked.value.includes(id)}
              onChange={() => {
                ticked.value = quickIds.filter((each) => ticked.peek().includes(each) !== (each === id));
              }}
            />
            <span>{care.quick[id]}</span>
          </label>
        ))}
      </fieldset>
      <div class="buttons column">
        {ticked.value.length > 0 ? (
          <button type="button" class="button pain full big" onClick={() => answer(ticked.peek())}>
            {ease.tickGoOn}
          </button>
        ) : (
          <button type="button" class="button big" onClick={close}>
            {ease.tickMistake}
          </button>
        )}
      </div>
    </Dialog>
  );
}

import { useSignal } from '@preact/signals';
import { words } from '../../words/words.ts';
import { announce } from '../announce.ts';
import { useApp } from '../app-context.ts';
import { Dialog } from './dialog.tsx';

const { settings: text } = words;

/** What is kept, and the way to be rid of it. Asked twice, because there is no way back. */
export function EraseCard() {
  const app = useApp();
  const asking = useSignal(false);
  const ask = (on: boolean) => (): void => {
    asking.value = on;
  };
  const erase = async (): Promise<void> => {
    asking.value = false;
    await app.eraseAll();
    announce(text.erased);
  };
  return (
    <section class="card" aria-label={text.kept}>
      <h2>{text.kept}</h2>
      <p>{text.keptWords}</p>
      <button type="button" class="button pain" onClick={ask(true)}>
        {text.erase}
      </button>
      {asking.value && (
        <Dialog heading={text.eraseAsk} onCancel={ask(false)}>
          <p>{text.eraseWords}</p>
          <div class="buttons column">
            <button type="button" class="button main" onClick={ask(false)}>
              {words.common.cancel}
            </button>
            <button type="button" class="button pain" onClick={() => void erase()}>
              {text.eraseYes}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

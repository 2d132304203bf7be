import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { answerReader } from '../../screen-reader.ts';
import { StepHeading } from './step-heading.tsx';

const { soundCheck: text } = words;

/** Asked once, because a page cannot tell. */
export function ReaderStep({ next }: { next: () => void }) {
  const { settings, changeSettings } = useApp();
  const answer = (yes: boolean) => (): void => {
    changeSettings(answerReader(settings.peek(), yes));
    next();
  };
  return (
    <section class="card stack wide">
      <StepHeading>{text.readerAsk}</StepHeading>
      <p>{text.readerHint}</p>
      <div class="yes-no">
        <button type="button" class="button main" onClick={answer(true)}>
          {text.yes}
        </button>
        <button type="button" class="button main" onClick={answer(false)}>
          {text.no}
        </button>
      </div>
    </section>
  );
}

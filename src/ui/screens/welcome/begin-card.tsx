import './begin-card.css';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { firstRoutineAddress } from '../../first-routine.ts';
import { type FirstStep, firstStepOf, firstSteps } from '../../first-run.ts';
import { to } from '../../routes.ts';
import { useLibrary } from '../../use-library.ts';

const { firstRun: text } = words;

/** Nobody is forced: the doors beneath it stay open, and it can be put away. */
export function BeginCard() {
  const app = useApp();
  useLibrary();
  const step = firstStepOf(app);
  if (step === null) return null;
  const address: Readonly<Record<FirstStep, string>> = {
    whatItIs: to.welcome('what'),
    whatItIsNot: to.welcome('not'),
    check: to.checkFirst,
    soundCheck: to.soundCheck('welcome'),
    routine: firstRoutineAddress(app),
  };
  const notNow = (): void => {
    if (step === 'soundCheck') app.changeSettings({ soundCheck: 'skipped' });
    else app.changeSettings({ firstRun: 'putAway' });
    if (step === 'whatItIs' || step === 'whatItIsNot') app.diary.change({ welcomed: true });
  };
  const [heading, key] = text.card[step];
  return (
    <section class="card begin-card" aria-labelledby="begin-here">
      <h2 id="begin-here">{heading}</h2>
      <p class="quiet-words small">{text.stepOf(firstSteps.indexOf(step) + 1, firstSteps.length)}</p>
      <div class="buttons">
        <a class="button main" href={address[step]}>
          {key}
        </a>
        <button type="button" class="button plain" onClick={notNow}>
          {text.notNow}
        </button>
      </div>
    </section>
  );
}

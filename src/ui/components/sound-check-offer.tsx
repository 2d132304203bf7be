import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { isFirstRun } from '../first-run.ts';
import { to } from '../routes.ts';

const { today: text } = words;

/** Once, on the way in, and in nobody's way: beneath the doors, until it is done or put off. */
export function SoundCheckOffer() {
  const app = useApp();
  const { settings, changeSettings } = app;
  // Among the first steps it has a place of its own.
  if (settings.value.soundCheck !== 'open' || isFirstRun(app)) return null;
  return (
    <section class="card stack" aria-labelledby="sound-check-offer">
      <h2 id="sound-check-offer">{text.soundOffer}</h2>
      <p>{text.soundWords}</p>
      <div class="buttons">
        <a class="button" href={to.soundCheck('today')}>
          {text.soundStart}
        </a>
        <button type="button" class="button plain" onClick={() => changeSettings({ soundCheck: 'skipped' })}>
          {text.soundSkip}
        </button>
      </div>
    </section>
  );
}

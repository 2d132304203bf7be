import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { to } from '../routes.ts';

const { soundCheck: text } = words;

/** Once, on the way in, and in nobody's way: beneath the doors, until it is done or put off. */
export function SoundCheckOffer() {
  const { settings, changeSettings } = useApp();
  if (settings.value.soundCheck !== 'open') return null;
  return (
    <section class="card stack" aria-labelledby="sound-check-offer">
      <h2 id="sound-check-offer">{text.offer}</h2>
      <p>{text.offerWords}</p>
      <div class="buttons">
        <a class="button" href={to.soundCheck('today')}>
          {text.offerStart}
        </a>
        <button type="button" class="button plain" onClick={() => changeSettings({ soundCheck: 'skipped' })}>
          {text.offerSkip}
        </button>
      </div>
    </section>
  );
}

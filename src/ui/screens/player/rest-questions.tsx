import './rest-questions.css';
import { useSignal } from '@preact/signals';
import { breakOutcome } from '../../../care/break-outcome.ts';
import type { Pain } from '../../../care/colour.ts';
import { type QuickId, quickIds } from '../../../care/quick.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { breakFacts } from '../../break-facts.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { RestTick } from './rest-tick.tsx';

const numbers: readonly Pain[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function AnythingNew() {
  const app = useApp();
  const { session, rest } = app;
  const ticking = useSignal(false);
  const { ease, care } = words;
  const yes = (): void => {
    session.pause();
    ticking.value = true;
  };
  const answer = (ticked: readonly QuickId[]): void => {
    ticking.value = false;
    const running = session.running.peek();
    if (running !== null)
      go(breakOutcome({ ...breakFacts(app, running), ticked }) === 'home' ? to.home : to.check, 'replace');
    // Locks, and with that ends the session: its page must be left by then.
    app.care.peek()?.send({ kind: 'quickCheck', ticked });
  };
  const close = (): void => {
    ticking.value = false;
    session.play();
  };
  return (
    <section class="rest-questions" aria-labelledby="rest-asks">
      <h2 id="rest-asks">{ease.asks}</h2>
      <ul>
        {quickIds.map((id) => (
          <li key={id}>{care.quick[id]}</li>
        ))}
      </ul>
      <div class="rest-keys">
        <button type="button" class="button main big" onClick={rest.nothingNew}>
          {ease.none}
        </button>
        <button type="button" class="button big" onClick={yes}>
          {ease.yes}
        </button>
      </div>
      {ticking.value && <RestTick answer={answer} close={close} />}
    </section>
  );
}

function PainNow() {
  const app = useApp();
  const { session, rest } = app;
  const { ease } = words;
  const tell = (pain: Pain): void => {
    const running = session.running.peek();
    // It goes on where the pain allows: a second rest leads home when it is over.
    if (running !== null && pain >= 8) go(to.home, 'replace');
    rest.tellPain(pain);
  };
  return (
    <fieldset class="rest-questions">
      <legend>{ease.pain}</legend>
      <div class="rest-numbers">
        {numbers.map((pain) => (
          <button key={pain} type="button" aria-label={ease.painAt(pain)} onClick={() => tell(pain)}>
            {pain}
          </button>
        ))}
        <button type="button" class="rest-later" onClick={() => rest.tellPain(null)}>
          {ease.later}
        </button>
      </div>
      <p class="rest-ends">
        <span>{ease.least}</span> <span>{ease.most}</span>
      </p>
    </fieldset>
  );
}

/** Asked while the rest lasts, in the place of the session's keys. product.md "Tightening now" */
export function RestQuestions() {
  return useApp().rest.asks.value === 'new' ? <AnythingNew /> : <PainNow />;
}

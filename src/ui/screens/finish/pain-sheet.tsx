import './pain-after.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { legs } from '../../../care/colour.ts';
import { asksForSuspect, isTold, suspectsOf } from '../../../record/after-session.ts';
import type { FinishedSession } from '../../../record/kept.ts';
import { type SessionPain, untold } from '../../../record/pain.ts';
import { words } from '../../../words/words.ts';
import { announce } from '../../announce.ts';
import { useApp } from '../../app-context.ts';
import { Options } from '../../components/options.tsx';
import { PainScale } from '../../components/pain-scale.tsx';
import { keepPain } from './keep-pain.ts';
import { WalkAsks } from './walk-asks.tsx';

interface Props {
  readonly finished: FinishedSession;
  /** Asked at the end of the rest that came after it. */
  readonly afterRest: boolean;
  readonly onKept: (said: SessionPain) => void;
  readonly onNotNow: () => void;
}

const nobody = 'not sure';

/** The sheet at the end of a session: one of at most three times that something is asked about it. evidence.md §4.2 */
export function PainSheet({ finished, afterRest, onKept, onNotNow }: Props) {
  const app = useApp();
  const { after, care } = words;
  const said = useSignal<SessionPain>(finished.pain ?? untold);
  const trouble = useSignal<'needed' | 'notKept' | null>(null);
  const card = useRef<HTMLElement>(null);
  const { peak, post, leg, suspect } = said.value;
  const say = (change: Partial<SessionPain>): void => {
    said.value = { ...said.peek(), ...change };
    if (isTold(said.peek())) trouble.value = null;
  };
  const complain = (about: 'needed' | 'notKept'): void => {
    trouble.value = about;
    announce(after[about]);
  };
  const keep = (): void => {
    const now = said.peek();
    if (!isTold(now)) {
      complain('needed');
      const missing = [now.peak, now.post, now.leg].indexOf(null);
      card.current?.querySelectorAll('fieldset')[missing]?.querySelector('input')?.focus();
      return;
    }
    keepPain(app, finished, now).then(
      () => onKept(now),
      () => complain('notKept'),
    );
  };
  const suspects = asksForSuspect(peak) ? suspectsOf(finished) : [];
  const stumbled = finished.walk?.tightAt.some(({ what }) => what === 'stumble') ?? false;
  return (
    <section class="card stack pain-sheet" aria-labelledby="pain-sheet" ref={card}>
      <div>
        <h2 id="pain-sheet">{after.heading}</h2>
        <p class="quiet-words">{afterRest ? after.leadOfWalk(finished.name) : after.lead}</p>
      </div>
      <PainScale legend={care.pain.peak} value={peak} onChange={(number) => say({ peak: number })} />
      <PainScale legend={care.pain.post} value={post} onChange={(number) => say({ post: number })} />
      <Options
        legend={care.pain.leg}
        options={legs.map((value) => ({ value, label: care.pain.legs[value] }))}
        value={leg}
        onChange={(what) => say({ leg: what })}
      />
      {suspects.length > 0 && (
        <Options
          legend={after.suspect}
          options={[
            ...suspects.map(({ exercise, name }) => ({ value: exercise, label: name })),
            { value: nobody, label: care.answers.unsure },
          ]}
          value={suspect}
          onChange={(exercise) => say({ suspect: exercise })}
        />
      )}
      {finished.kind === 'drill' && <WalkAsks said={said.value} stumbled={stumbled} onSay={say} />}
      {trouble.value !== null && <p class="missing">{after[trouble.value]}</p>}
      <div class="buttons">
        <button type="button" class="button main" onClick={keep}>
          {after.keep}
        </button>
        <button type="button" class="button plain" onClick={onNotNow}>
          {after.notNow}
        </button>
      </div>
    </section>
  );
}

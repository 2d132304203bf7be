import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { afterSession } from '../../../record/after-session.ts';
import type { FinishedSession } from '../../../record/kept.ts';
import type { SessionPain } from '../../../record/pain.ts';
import { words } from '../../../words/words.ts';
import { HintLine } from '../../components/hint-line.tsx';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { PainSheet } from './pain-sheet.tsx';
import { PainTold } from './pain-told.tsx';

/** Left out for now: the way back to the sheet, where the keys were. */
function Later({ focused, onOpen }: { focused: boolean; onOpen: () => void }) {
  const key = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focused) key.current?.focus();
  }, []);
  return (
    <p>
      <button type="button" class="button" ref={key} onClick={onOpen}>
        {words.after.later}
      </button>
    </p>
  );
}

interface Props {
  readonly finished: FinishedSession;
  /** It is shown at the end of the rest that came after it, and says whose sheet it is. */
  readonly afterRest?: boolean;
}

/** How the back was, asked once at the end of a session; then what that came to. */
export function PainAfter({ finished, afterRest = false }: Props) {
  const view = useSignal<'asItIs' | 'put off' | 'said' | 'changing'>('asItIs');
  const { pain } = finished;
  const stands = afterSession(finished);
  if (pain === undefined || stands === 'nothing') return <HintLine />;
  if (view.value === 'put off' || (view.value === 'asItIs' && stands === 'mayTell'))
    return (
      <Later
        focused={view.value === 'put off'}
        onOpen={() => {
          view.value = 'changing';
        }}
      />
    );
  if (stands === 'ask' || view.value === 'changing')
    return (
      <PainSheet
        finished={finished}
        afterRest={afterRest}
        onKept={(said: SessionPain) => {
          view.value = 'said';
          // Something new comes before everything else. evidence.md §4.2 ALERT
          if (said.leg === 'new') go(to.check);
        }}
        onNotNow={() => {
          view.value = stands === 'told' ? 'said' : 'put off';
        }}
      />
    );
  const change = (): void => {
    view.value = 'changing';
  };
  return (
    <PainTold
      finished={finished}
      pain={pain}
      focused={view.value === 'said'}
      onChange={pain.pre === null || pain.symptoms ? null : change}
    />
  );
}

import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { forgetPlan, planFor } from '../plans.ts';
import { go } from '../router.ts';
import { type AskedFor, to } from '../routes.ts';
import { useLibrary } from '../use-library.ts';
import { SecondQuestion } from './second-question.tsx';

interface Props {
  readonly askedFor: AskedFor;
  readonly ticked: ReadonlySignal<boolean>;
  readonly none: () => 'go' | 'emergency';
  readonly emergency: () => void;
  readonly alarmed: Signal<boolean>;
  /** Nothing on the list, in the middle of a session. */
  readonly clear: () => void;
}

/** Goes on to what was asked for. Called inside the tap, so that the browser lets sound out. */
const useGoOn = (askedFor: AskedFor, clear: () => void): { ready: boolean; name: string | null; goOn: () => void } => {
  const app = useApp();
  const library = useLibrary();
  const { session, beat } = app;
  if (askedFor.what === 'screen') return { ready: true, name: null, goOn: () => go(`#${askedFor.path}`, 'replace') };
  if (askedFor.what === 'session') {
    const running = session.phase.value === 'playing' || session.phase.value === 'paused';
    return { ready: true, name: null, goOn: running ? clear : () => go(to.today, 'replace') };
  }
  if (askedFor.what === 'beat') {
    const goOn = (): void => {
      beat.start();
      go(to.beat, 'replace');
    };
    return { ready: true, name: words.common.justTheBeat, goOn };
  }
  if (askedFor.what === 'takeUp') {
    const found = session.interrupted.value;
    const goOn = (): void => {
      if (found !== null) session.takeUp(askedFor.how);
      go(found === null ? to.today : to.player, 'replace');
    };
    return { ready: true, name: found?.session.timeline.name ?? null, goOn };
  }
  const routine = library?.routines.find(({ id }) => id === askedFor.routine);
  const goOn = (): void => {
    if (routine === undefined) return;
    session.start(routine, planFor(app, routine));
    forgetPlan(routine.id);
    go(to.player, 'replace');
  };
  const gone = library !== null && routine === undefined;
  return { ready: routine !== undefined, name: gone ? words.gate.gone : (routine?.name ?? null), goOn };
};

/** Two keys: one that goes on, and one that gets help. Help never waits for anything. */
export function CheckKeys({ askedFor, ticked, none, emergency, alarmed, clear }: Props) {
  const { session } = useApp();
  const { ready, name, goOn } = useGoOn(askedFor, clear);
  const asking = useSignal(false);
  const moves = askedFor.what !== 'session' && askedFor.what !== 'screen';
  const answerNone = (): void => {
    if (none() !== 'go') emergency();
    else if (moves && alarmed.peek()) asking.value = true;
    else goOn();
  };
  const elsewhere = session.elsewhere.value && moves;
  return (
    <div class="check-keys">
      {name !== null && <p class="quiet-words small">{ready ? words.gate.starting(name) : name}</p>}
      {elsewhere && <p>{words.gate.elsewhere}</p>}
      {ticked.value && <p class="small">{words.gate.tickedFirst}</p>}
      <button type="button" class="button main" disabled={!ready || ticked.value} onClick={answerNone}>
        {words.gate.none}
      </button>
      <button type="button" class={ticked.value ? 'button pain full' : 'button pain'} onClick={emergency}>
        {words.gate.oneOrNotSure}
      </button>
      {asking.value && (
        <SecondQuestion
          card={emergency}
          slip={() => {
            alarmed.value = false;
            asking.value = false;
            goOn();
          }}
          close={() => {
            asking.value = false;
          }}
        />
      )}
    </div>
  );
}

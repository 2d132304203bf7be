import type { VNode } from 'preact';
import type { App } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { NothingSuits } from '../../components/made-to-suit.tsx';
import { firstRoutineAddress } from '../../first-routine.ts';
import { forgetPlan, planFor, suitedPlan } from '../../plans.ts';
import { go } from '../../router.ts';
import { type AskedFor, to } from '../../routes.ts';
import { useLibrary } from '../../use-library.ts';

/** What was asked for, and the way on to it. */
export interface GoOn {
  /** Whether something is to start. */
  readonly moves: boolean;
  readonly ready: boolean;
  /** Id of the routine that is to start; null: none. */
  readonly routine: string | null;
  /** Of what starts; or why it cannot. */
  readonly name: string | null;
  /** Called inside the tap, so that the browser lets sound out. */
  readonly goOn: () => void;
  /** What the key that goes on says, where it is not the usual. */
  readonly key?: string;
  /** What is different from what was asked for. */
  readonly note?: string;
  /** A way to something else, where this one does not suit. */
  readonly instead?: VNode;
}

const stays = { moves: false, ready: true, routine: null, name: null } as const;

const isOn = ({ session }: App): boolean =>
  [session.phase.value, session.phase.peek()].every((phase) => phase === 'playing' || phase === 'paused');

/** The next of the first steps. */
const afterFirstCheck = (app: App): Pick<GoOn, 'goOn' | 'key'> => {
  if (app.settings.value.soundCheck === 'open')
    return { key: words.firstRun.toSoundCheck, goOn: () => go(to.soundCheck('welcome'), 'replace') };
  return { key: words.firstRun.toRoutine, goOn: () => go(firstRoutineAddress(app), 'replace') };
};

/** `clear`: a session waits, and nothing speaks against going back to it. */
export const useGoOn = (askedFor: AskedFor, clear: () => void): GoOn => {
  const app = useApp();
  const library = useLibrary();
  const { session, beat } = app;
  switch (askedFor.what) {
    case 'review':
      return { ...stays, goOn: () => go(to.today, 'replace') };
    case 'welcome':
      return { ...stays, ...afterFirstCheck(app) };
    case 'screen':
      return { ...stays, goOn: () => go(`#${askedFor.path}`, 'replace') };
    case 'legs':
      return { ...stays, goOn: clear };
    case 'session':
      return { ...stays, goOn: isOn(app) ? clear : () => go(to.today, 'replace') };
    case 'beat': {
      const goOn = (): void => {
        beat.start();
        go(to.beat, 'replace');
      };
      return { moves: true, ready: true, routine: null, name: words.common.justTheBeat, goOn };
    }
    case 'takeUp': {
      const found = session.interrupted.value;
      const goOn = (): void => {
        if (found === null) go(to.today, 'replace');
        // Drawn when the sound is on its way: a slow phone takes longer for the screen than for the sound.
        else void session.takeUp(askedFor.how).then(() => go(to.player, 'replace'));
      };
      const timeline = found?.session.timeline;
      const as = session.takesUp(askedFor.how);
      const asked = { moves: true, routine: timeline?.routine ?? null, name: timeline?.name ?? null, goOn };
      if (found !== null && as === null) return { ...asked, ready: false };
      if (as?.is === 'anew') return { ...asked, ready: true, note: words.check.takenUpAnew };
      if (as?.is !== 'nothing') return { ...asked, ready: true };
      const end = (): void => {
        void session.takeUp('stop');
        go(to.today, 'replace');
      };
      const instead = (
        <section class="card stack suits">
          <p>{words.check.takenUpNothing}</p>
          <button type="button" class="button" onClick={end}>
            {words.check.done}
          </button>
        </section>
      );
      return { ...asked, ready: true, instead };
    }
    case 'start': {
      const routine = library?.routines.find(({ id }) => id === askedFor.routine);
      const waits = { moves: true, ready: false, routine: askedFor.routine, goOn: () => {} };
      if (library === null) return { ...waits, name: null };
      if (routine === undefined) return { ...waits, name: words.check.gone };
      if (suitedPlan(app, routine).isEmpty) {
        const instead = <NothingSuits routine={routine} library={library} />;
        return { ...waits, name: routine.name, instead };
      }
      const goOn = (): void => {
        void session.start(routine, planFor(app, routine)).then(() => {
          forgetPlan(routine.id);
          go(to.player, 'replace');
        });
      };
      return { moves: true, ready: true, routine: routine.id, name: routine.name, goOn };
    }
  }
};

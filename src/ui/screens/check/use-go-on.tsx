import type { VNode } from 'preact';
import type { App } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { NothingSuits } from '../../components/made-to-suit.tsx';
import { forgetPlan, planFor, suitedPlan } from '../../plans.ts';
import { go } from '../../router.ts';
import { type AskedFor, to } from '../../routes.ts';
import { useLibrary } from '../../use-library.ts';

/** What was asked for, and the way on to it. */
export interface GoOn {
  /** Whether something is to start. */
  readonly moves: boolean;
  readonly ready: boolean;
  /** Of what starts; or why it cannot. */
  readonly name: string | null;
  /** Called inside the tap, so that the browser lets sound out. */
  readonly goOn: () => void;
  /** A way to something else, where this one does not suit. */
  readonly instead?: VNode;
}

const isOn = ({ session }: App): boolean =>
  [session.phase.value, session.phase.peek()].every((phase) => phase === 'playing' || phase === 'paused');

/** `clear`: a session waits, and nothing speaks against going back to it. */
export const useGoOn = (askedFor: AskedFor, clear: () => void): GoOn => {
  const app = useApp();
  const library = useLibrary();
  const { session, beat } = app;
  switch (askedFor.what) {
    case 'review':
      return { moves: false, ready: true, name: null, goOn: () => go(to.today, 'replace') };
    case 'screen':
      return { moves: false, ready: true, name: null, goOn: () => go(`#${askedFor.path}`, 'replace') };
    case 'session':
      return { moves: false, ready: true, name: null, goOn: isOn(app) ? clear : () => go(to.today, 'replace') };
    case 'beat': {
      const goOn = (): void => {
        beat.start();
        go(to.beat, 'replace');
      };
      return { moves: true, ready: true, name: words.common.justTheBeat, goOn };
    }
    case 'takeUp': {
      const found = session.interrupted.value;
      const goOn = (): void => {
        if (found === null) go(to.today, 'replace');
        // Drawn when the sound is on its way: a slow phone takes longer for the screen than for the sound.
        else void session.takeUp(askedFor.how).then(() => go(to.player, 'replace'));
      };
      return { moves: true, ready: true, name: found?.session.timeline.name ?? null, goOn };
    }
    case 'start': {
      const routine = library?.routines.find(({ id }) => id === askedFor.routine);
      if (library === null) return { moves: true, ready: false, name: null, goOn: () => {} };
      if (routine === undefined) return { moves: true, ready: false, name: words.check.gone, goOn: () => {} };
      if (suitedPlan(app, routine).isEmpty) {
        const instead = <NothingSuits routine={routine} library={library} />;
        return { moves: true, ready: false, name: routine.name, goOn: () => {}, instead };
      }
      const goOn = (): void => {
        void session.start(routine, planFor(app, routine)).then(() => {
          forgetPlan(routine.id);
          go(to.player, 'replace');
        });
      };
      return { moves: true, ready: true, name: routine.name, goOn };
    }
  }
};

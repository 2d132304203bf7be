import './check.css';
import './pain-start.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { mustStop } from '../../../care/gate.ts';
import { isOpenFor } from '../../../care/pre-gate.ts';
import { sittingOf } from '../../../care/sitting.ts';
import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { viewOf } from '../../check-view.ts';
import type { AskedFor } from '../../routes.ts';
import { ConfirmCard } from './confirm-card.tsx';
import { DayCard } from './day-card.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import { FullCheck } from './full-check.tsx';
import { LegsCheck, useToldOfLegs } from './legs-check.tsx';
import { QuickCheck } from './quick-check.tsx';
import { ResultCard } from './result-card.tsx';
import { SessionAfterCheck } from './session-after-check.tsx';
import { useGoOn } from './use-go-on.tsx';
import { usePrepared } from './use-prepared.ts';
import { WrongList } from './wrong-list.tsx';

function View({ care, askedFor }: { care: CareState; askedFor: AskedFor }) {
  /** The questions were asked for once more. */
  const again = useSignal(false);
  /** A session waits, and nothing on the list fits. */
  const clear = useSignal(false);
  const next = useGoOn(askedFor, () => {
    clear.value = true;
  });
  const askAgain = (): void => {
    care.send({ kind: 'abandoned' });
    again.value = true;
  };
  /** Questions that were left half-way a short while ago go on where they were. */
  const isUnderWay = Object.keys(sittingOf(care.check.value, care.now.value)).length > 0;
  const askOn = (): void => {
    if (isUnderWay) again.value = true;
    else askAgain();
  };
  const view = viewOf(care.check.value, care.gate.value, care.now.value, again.value, next.moves);
  const isBadDay = next.moves && !isOpenFor(useApp().diary.dayOpen.value, next.routine);
  const mayFollow = view === 'quick' || (view === 'card' && care.gate.value.movement === 'open');
  usePrepared(askedFor, mayFollow && !isBadDay);
  const isLegs = askedFor.what === 'legs';
  useToldOfLegs(care, isLegs);
  if (clear.value && !mustStop(care.gate.value)) return isLegs ? <LegsCheck care={care} /> : <SessionAfterCheck />;
  switch (view) {
    case 'wrong':
      return <WrongList care={care} stopped={askedFor.what === 'session' || isLegs} clear={next.goOn} />;
    case 'confirm':
      return <ConfirmCard care={care} again={askAgain} />;
    case 'emergency':
      return <EmergencyCard care={care} again={askAgain} />;
    case 'full':
      return (
        <FullCheck
          care={care}
          finished={() => {
            again.value = false;
          }}
        />
      );
    case 'quick':
      return isBadDay ? <DayCard /> : <QuickCheck care={care} next={next} />;
    case 'card':
      return isBadDay && care.gate.value.movement === 'open' ? (
        <DayCard />
      ) : (
        <ResultCard care={care} next={next} again={askOn} isUnderWay={isUnderWay} />
      );
  }
}

/** The suitability check: before every session, from every screen, and for its own sake. */
export function Check({ askedFor }: { askedFor: AskedFor }) {
  const app = useApp();
  const care = app.care.value;
  const isWrong = ['session', 'screen', 'legs'].includes(askedFor.what);
  useEffect(() => {
    let left = false;
    app
      .loadCare()
      .then(() => {
        // Whichever way led here: what feels wrong is asked before anything else.
        if (isWrong && !left) app.somethingWrong();
      })
      .catch(() => {});
    return () => {
      left = true;
    };
  }, [app, isWrong]);
  if (care === null) return <p class="quiet-words">{words.common.loading}</p>;
  return <View care={care} askedFor={askedFor} />;
}

import { useSignal } from '@preact/signals';
import type { Hurt } from '../../../record/diary.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { HurtSheet } from './hurt-sheet.tsx';

function Answer({ words: label, press }: { words: string; press: () => void }) {
  return (
    <button type="button" class="button" onClick={press}>
      {label}
    </button>
  );
}

/** Sound and movement have stopped already; this asks what it is like, and what to do. */
export function HurtsDialog({ close }: { close: () => void }) {
  const app = useApp();
  const { session, hurts, diary, rest } = app;
  const told = useSignal<Hurt | null>(null);
  const { player } = words;
  const goOn = (): void => {
    close();
    session.play();
  };
  const stopAndGo = (where: string): void => {
    close();
    // First away, then stop: the finished session would call up its own page.
    go(to.checkFrom(to.finish), 'replace');
    session.stop();
    go(where, 'replace');
  };
  /** Pain that spreads ends it, and the check comes next. evidence.md §4.2 */
  const leg = (): void => {
    const id = session.running.peek()?.id;
    const { exercise } = hurts.tell();
    const isOne = app.library.peek()?.exercises[exercise] !== undefined;
    rest.tellWalk(({ leg }) => ({ leg: leg === 'new' ? leg : 'furtherDown' }));
    app.care.peek()?.send({ kind: 'askAgain' });
    stopAndGo(to.checkLegs);
    if (id !== undefined) diary.tell(id, { leg: 'furtherDown', suspect: isOne ? exercise : null });
  };
  if (told.value !== null)
    return <HurtSheet hurt={told.value} close={close} end={() => stopAndGo(to.finish)} goOn={goOn} />;
  return (
    <Dialog key="kinds" heading={player.hurtsHeading} onCancel={close}>
      <div class="buttons column">
        <Answer
          words={player.hurtsTight}
          press={() => {
            told.value = hurts.tell();
          }}
        />
        <Answer words={player.hurtsLeg} press={leg} />
        <Answer
          words={player.hurtsElse}
          press={() => {
            close();
            go(to.checkInSession);
          }}
        />
        <Answer words={player.hurtsMistake} press={goOn} />
      </div>
    </Dialog>
  );
}

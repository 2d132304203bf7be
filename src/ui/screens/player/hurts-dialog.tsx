import { useSignal } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';

function Answer({ words: label, press, main = false }: { words: string; press: () => void; main?: boolean }) {
  return (
    <button type="button" class={main ? 'button main' : 'button'} onClick={press}>
      {label}
    </button>
  );
}

/** Sound and movement have stopped already; this asks what it is like, and what to do. */
export function HurtsDialog({ close }: { close: () => void }) {
  const app = useApp();
  const { session } = app;
  const tight = useSignal(false);
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
  if (tight.value)
    return (
      <Dialog key="tight" heading={player.tightHeading} onCancel={close}>
        <p>{player.tightWords}</p>
        <div class="buttons column">
          <Answer
            main
            words={player.tightSkip}
            press={() => {
              close();
              session.skipExercise();
              session.play();
            }}
          />
          <Answer words={player.tightGently} press={goOn} />
          <Answer words={player.tightStop} press={() => stopAndGo(to.finish)} />
        </div>
      </Dialog>
    );
  return (
    <Dialog key="kinds" heading={player.hurtsHeading} onCancel={close}>
      <div class="buttons column">
        <Answer
          words={player.hurtsTight}
          press={() => {
            tight.value = true;
          }}
        />
        <Answer
          words={player.hurtsLeg}
          press={() => {
            app.care.peek()?.send({ kind: 'askAgain' });
            stopAndGo(to.checkFrom(to.finish));
          }}
        />
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

/** A session that does not go past a place until something is answered, whichever key is pressed: on screen, keyboard or headset. */
import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import { coachLine } from '../routine/coach-lines.ts';
import type { Seconds } from '../units.ts';
import type { Session } from './session.ts';

const asks = coachLine('rest.asks');

/** `limit`: null: nothing holds it. */
export const heldSession = (session: Session, limit: ReadonlySignal<Seconds | null>): Session => {
  const { position, phase } = session;
  const isHeld = (): boolean => {
    const at = limit.peek();
    return at !== null && position.peek() >= at;
  };
  const upTo = (by: Seconds): Seconds => {
    const at = limit.peek();
    return at === null ? by : Math.min(by, at - position.peek());
  };
  effect(() => {
    const at = limit.value;
    if (at === null || phase.value !== 'playing' || position.value < at) return;
    untracked(() => {
      session.pause();
      session.say(asks);
    });
  });
  /** Instead of a way on: as far as it goes. */
  const toLimit = (goOn: () => void) => (): void => {
    if (limit.peek() === null) goOn();
    else if (!isHeld()) session.jump(upTo(Number.POSITIVE_INFINITY));
  };
  const play = (): void => {
    if (isHeld()) session.say(asks);
    else session.play();
  };
  return {
    ...session,
    play,
    toggle: () => (phase.peek() === 'playing' ? session.pause() : play()),
    next: toLimit(session.next),
    skipExercise: toLimit(session.skipExercise),
    jump: (by) => session.jump(upTo(by)),
    // A file plays on by itself, past any place.
    toPocket: () => {
      if (limit.peek() === null) session.toPocket();
    },
    playPocket: () => {
      if (limit.peek() === null) session.playPocket();
    },
  };
};

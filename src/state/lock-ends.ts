/** What a lock of the check does to what goes on. evidence.md §3.3 gates */
import type { BeatInApp } from './beat-state.ts';
import type { DiaryState } from './diary.ts';
import type { RestState } from './rest.ts';
import type { Session } from './session.ts';

export interface GoesOn {
  readonly session: Pick<Session, 'phase' | 'running' | 'pause' | 'stop'>;
  readonly beat: Pick<BeatInApp, 'pause' | 'quit'>;
  readonly diary: Pick<DiaryState, 'tell'>;
  readonly rest: Pick<RestState, 'tellWalk'>;
}

export interface LockEnds {
  /** Ends what goes on, at once. */
  stop(): void;
  /** Holds it: something feels wrong, and what it is comes next. */
  hold(): void;
}

export const lockEnds = ({ session, beat, diary, rest }: GoesOn): LockEnds => ({
  stop: () => {
    const phase = session.phase.peek();
    const id = session.running.peek()?.id;
    const goesOn = phase === 'playing' || phase === 'paused';
    if (goesOn) rest.tellWalk(() => ({ symptoms: true }));
    session.stop();
    // Only of what was going on: a session that had ended stays what it was, however long it is still on show.
    if (id !== undefined && goesOn) diary.tell(id, { symptoms: true });
    beat.quit();
  },
  hold: () => {
    session.pause();
    beat.pause();
  },
});

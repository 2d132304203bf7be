/** Nothing that moves anybody starts, or goes on, unless the check allows it. evidence.md §3.3 gates */

import { batch, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Pain } from '../care/colour.ts';
import { type DayOpen, isOpenFor } from '../care/pre-gate.ts';
import type { Choices } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import type { BeatInApp } from './beat-state.ts';
import type { CareState } from './care.ts';
import type { Session } from './session.ts';

/** `begin`: the check before it is missing, or says no. `goOn`: something was answered that ends it. */
export type Refusal = 'begin' | 'goOn';

export interface Permit {
  /** What was refused last, until it was shown. */
  readonly refused: ReadonlySignal<Refusal | null>;
  shown(): void;
  /** Whether a session begins now; if so, the check has been used up. `routine`: its id; null: no routine. */
  begin(routine: string | null): boolean;
  goOn(): boolean;
  /** Whether movement is open at all: nothing locks, and the whole check is not due. */
  open(): boolean;
}

/** `care`: null until its rules are loaded, and until then nothing may. */
export const permitOf = (care: ReadonlySignal<CareState | null>, day: ReadonlySignal<DayOpen>): Permit => {
  const refused = signal<Refusal | null>(null);
  const answer = (may: boolean | undefined, what: Refusal): boolean => {
    refused.value = may === true ? null : what;
    return may === true;
  };
  return {
    refused,
    shown: () => {
      refused.value = null;
    },
    begin: (routine) =>
      batch(() => {
        const may = answer(care.peek()?.mayBegin() === true && isOpenFor(day.peek(), routine), 'begin');
        if (may) care.peek()?.send({ kind: 'sessionBegan' });
        return may;
      }),
    open: () => answer(care.peek()?.isOpen(), 'begin'),
    goOn: () => answer(care.peek()?.mayGoOn(), 'goOn'),
  };
};

/**
 * `suit`: makes choices suit the person, whoever made them: nobody is given more than the check allows. `takesUp`: what a
 * session that was cut off goes on as.
 */
export const permittedSession = (
  session: Session,
  permit: Permit,
  suit: (routine: Routine, choices: Choices) => Choices,
  preNow: () => Pain | null,
  takesUp: Session['takesUp'],
): Session => {
  const isOn = (): boolean => session.phase.peek() === 'playing' || session.phase.peek() === 'paused';
  const play = (): void => {
    if (session.phase.peek() === 'paused' && permit.goOn()) session.play();
  };
  return {
    ...session,
    start: async (routine, choices) => {
      if (!isOn() && permit.begin(routine.id)) await session.start(routine, suit(routine, choices), preNow());
    },
    prepare: (what) =>
      session.prepare(what === 'takeUp' ? what : { ...what, choices: suit(what.routine, what.choices) }),
    takesUp,
    takeUp: async (how) => {
      if (how === 'stop') return session.takeUp(how);
      const cut = session.interrupted.peek();
      const as = untracked(() => takesUp(how));
      if (cut === null || as === null) return;
      if (as.is === 'nothing') return session.takeUp('stop');
      if (!permit.begin(cut.session.timeline.routine)) return;
      await (as.is === 'anew' ? session.start(as.routine, as.choices, preNow()) : session.takeUp(how, preNow()));
    },
    rework: (made) => {
      if (permit.goOn()) session.rework(made);
    },
    fileOf: async (routine, choices, onProgress) => {
      const made = permit.open() ? await session.fileOf(routine, suit(routine, choices), onProgress) : null;
      // It takes a while, and something may have been answered meanwhile.
      return made !== null && permit.open() ? made : null;
    },
    play,
    toggle: () => (session.phase.peek() === 'playing' ? session.pause() : play()),
    playPocket: () => {
      if (session.phase.peek() === 'playing' || permit.goOn()) session.playPocket();
    },
  };
};

export const permittedBeat = (beat: BeatInApp, permit: Permit): BeatInApp => {
  const play = (): void => {
    if (beat.phase.peek() === 'paused' && permit.goOn()) beat.play();
  };
  return {
    ...beat,
    start: () => {
      if (beat.phase.peek() !== 'playing' && permit.begin(null)) beat.start();
    },
    play,
    toggle: () => (beat.phase.peek() === 'playing' ? beat.pause() : play()),
  };
};

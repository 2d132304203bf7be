/** Nothing that moves anybody starts, or goes on, unless the check allows it. evidence.md §3.3 gates */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
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
  /** Whether a session begins now; if so, the check has been used up. */
  begin(): boolean;
  goOn(): boolean;
  /** Whether movement is open at all: nothing locks, and the whole check is not due. */
  open(): boolean;
}

/** `care`: null until its rules are loaded, and until then nothing may. */
export const permitOf = (care: ReadonlySignal<CareState | null>): Permit => {
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
    begin: () =>
      batch(() => {
        const may = answer(care.peek()?.mayBegin(), 'begin');
        if (may) care.peek()?.send({ kind: 'sessionBegan' });
        return may;
      }),
    open: () => answer(care.peek()?.isOpen(), 'begin'),
    goOn: () => answer(care.peek()?.mayGoOn(), 'goOn'),
  };
};

/** `suit`: makes choices suit the person, whoever made them: nobody is given more than the check allows. */
export const permittedSession = (
  session: Session,
  permit: Permit,
  suit: (routine: Routine, choices: Choices) => Choices,
): Session => {
  const isOn = (): boolean => session.phase.peek() === 'playing' || session.phase.peek() === 'paused';
  const play = (): void => {
    if (session.phase.peek() === 'paused' && permit.goOn()) session.play();
  };
  return {
    ...session,
    start: (routine, choices) => {
      if (!isOn() && permit.begin()) session.start(routine, suit(routine, choices));
    },
    takeUp: (how) => {
      if (how === 'stop' || (session.interrupted.peek() !== null && permit.begin())) session.takeUp(how);
    },
    fileOf: async (routine, choices, onProgress) =>
      permit.open() ? session.fileOf(routine, suit(routine, choices), onProgress) : null,
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
      if (beat.phase.peek() !== 'playing' && permit.begin()) beat.start();
    },
    play,
    toggle: () => (beat.phase.peek() === 'playing' ? beat.pause() : play()),
  };
};

/** The session that goes on, with all that may hold it, hurt in it, or rest from it. */
import { type ReadonlySignal, type Signal, untracked } from '@preact/signals';
import type { FinishedSession } from '../record/kept.ts';
import { blockAt } from '../timeline/at.ts';
import type { StepsPerMinute } from '../units.ts';
import type { DiaryState } from './diary.ts';
import { heldSession } from './held-session.ts';
import { type HurtsState, hurtsOf, toldOnTheWay } from './hurts.ts';
import { type Permit, permittedSession } from './permit.ts';
import type { AppPorts } from './ports.ts';
import { type RestState, restOf } from './rest.ts';
import { createSession, type Session } from './session.ts';
import type { Known, Suiting } from './suiting.ts';

interface World extends Omit<Known, 'diary'> {
  readonly history: Signal<readonly FinishedSession[]>;
  readonly diary: DiaryState;
  readonly permit: Permit;
  readonly suiting: Suiting;
  readonly awake: ReadonlySignal<'held' | 'refused' | 'none'>;
  /** The beat that was heard last on the walk that goes on; null: none was. */
  heardLast(): StepsPerMinute | null;
}

export interface Sessions {
  readonly session: Session;
  readonly rest: RestState;
  readonly hurts: HurtsState;
}

export const sessionsOf = (ports: AppPorts, world: World): Sessions => {
  const { settings, shipped, library, history, care, diary, permit, suiting, awake } = world;
  const { suit, suited, fit } = suiting;

  /** What hurt on the way is told of the session when it is over, even one that was cut off: then the diary may come later. */
  const tellHurts = (id: string): void => {
    const tell = (): void => {
      const finished = history.peek().find((one) => one.id === id);
      const told = finished && toldOnTheWay(finished, diary.diary.peek());
      if (told) diary.tell(id, told);
    };
    tell();
    void diary.load().then(tell, () => {});
  };

  const free = createSession(
    ports,
    settings,
    (routine, choices) => fit(routine, choices).timeline,
    (finished, chime) => {
      history.value = [finished, ...history.peek()];
      tellHurts(finished.id);
      // The first thing worth keeping is the moment to ask.
      ports.persist();
      if (chime && settings.peek().bells.on) void ports.preview('chime', settings.peek().bells.volume);
    },
    awake,
  );
  const rest = restOf({
    session: free,
    shipped,
    care,
    diary,
    history,
    cadences: () => [settings.value.cadence, world.heardLast()],
    suited,
    compile: (routine, choices) => fit(routine, choices).timeline,
    wallClock: ports.wallClock,
  });
  const session = permittedSession(
    heldSession(free, rest.limit),
    permit,
    (routine, own) => untracked(() => suit(routine, own)).choices,
    diary.preNow,
    (how) => {
      const [cut, files, known] = [free.interrupted.value, shipped.value, library.value];
      if (cut === null || files === null || known === null || care.value === null) return null;
      const { session, journal } = cut;
      const at = how === 'goOn' ? journal.position : blockAt(session.timeline, journal.position).start;
      return files.takenUp(
        { session, at },
        {
          routine: known.routines.find(({ id }) => id === session.timeline.routine) ?? null,
          exercises: known.exercises,
          suit,
          walk: () => files.nextWalk(history.value, suiting.walker(), ports.wallClock(), diary.dayOf),
        },
      );
    },
  );
  const goesOn = (): ReadonlySet<string | null> =>
    new Set(session.running.peek()?.timeline.blocks.map(({ exercise }) => exercise));
  const hurts = hurtsOf(ports, {
    shipped: () => shipped.peek(),
    source: (id) => {
      const routine = library.peek()?.routines.find((one) => one.id === id);
      const exercises = library.peek()?.exercises;
      return routine && exercises ? { routine, exercises } : null;
    },
    session,
    diary,
    suit: (routine, choices) => untracked(() => suit(routine, choices, goesOn())).choices,
  });
  return { session, rest, hurts };
};

/** *Tightening now*: the rest begins at once, and what has to be asked is asked while it lasts. product.md "Tightening now" */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Pain } from '../care/colour.ts';
import { openAt } from '../care/pre-gate.ts';
import type { Tailored } from '../care/tailor.ts';
import type { FinishedSession } from '../record/kept.ts';
import { type SessionPain, untold } from '../record/pain.ts';
import { restedFrom } from '../record/rested-from.ts';
import type { Choices } from '../routine/choices.ts';
import { endOfLean } from '../routine/opening-lean.ts';
import type { Routine } from '../routine/routine.ts';
import type { EpochMilliseconds, Seconds, StepsPerMinute } from '../units.ts';
import type { CareState } from './care.ts';
import type { DiaryState } from './diary.ts';
import type { Shipped } from './ports.ts';
import type { Session } from './session.ts';

export interface RestState {
  /**
   * Ends what goes on and rests the back at once: no check, no score. Inside a tap or a media key. `still`: something
   * answered or told today leaves no movement open, not even this. `loading`: not everything is there yet.
   */
  begin(): 'begun' | 'still' | 'loading';
  /** As it would begin now; null: nothing of it suits, or not everything is there yet. */
  plan(): { readonly routine: Routine; readonly choices: Choices } | null;
  /** What is asked in the rest that goes on. Until "anything new" is answered it stays with leaning and breathing. */
  readonly asks: ReadonlySignal<'new' | 'pain' | null>;
  /** The lean is over, and the answer is not there yet. */
  readonly waits: ReadonlySignal<boolean>;
  /** It was asked for, and another tab plays: no movement here. */
  readonly elsewhere: ReadonlySignal<boolean>;
  nothingNew(): void;
  /** null: not said. 8 and more ends it. */
  tellPain(pain: Pain | null): void;
  /** What is told in the rest that goes on is told of the walk before it too. Does nothing where there is no such rest or walk. */
  tellWalk(change: (told: SessionPain) => Partial<SessionPain>): void;
}

interface World {
  /** As nothing holds it. */
  readonly session: Session;
  readonly shipped: ReadonlySignal<Shipped | null>;
  readonly care: ReadonlySignal<CareState | null>;
  readonly diary: Pick<DiaryState, 'dayOpen' | 'sayPre' | 'tell'>;
  readonly history: ReadonlySignal<readonly FinishedSession[]>;
  /** Of the walker; the beat that was heard last on the walk that goes on. null: not known. */
  cadences(): readonly (StepsPerMinute | null)[];
  suited(routine: Routine, chosen: Partial<Choices>): Pick<Tailored, 'choices' | 'isEmpty'>;
  compile: (routine: Routine, choices: Choices) => Parameters<typeof endOfLean>[0];
  wallClock(): EpochMilliseconds;
}

/** Eases a back in the middle of a walk, with no floor. Its id never changes. evidence.md §1.3 */
const walkBreak = 'walk_break';
/** Before the voice says to come up, and well over the time between two looks at a hidden session. */
const margin: Seconds = 0.6;

export const restOf = (world: World): RestState & { readonly limit: ReadonlySignal<Seconds | null> } => {
  const { session, shipped, care, diary, history } = world;
  const { phase, running, position } = session;
  /** The rest that began without a check, and what it still asks. */
  const asked = signal<{ readonly session: string; readonly still: 'new' | 'pain' } | null>(null);
  const isOn = (): boolean => phase.value === 'playing' || phase.value === 'paused';
  const asks = computed(() => {
    const [now, open] = [running.value, asked.value];
    return isOn() && open !== null && now?.id === open.session ? open.still : null;
  });
  const limit = computed(() => {
    if (asks.value !== 'new' || running.value === null) return null;
    return Math.max(0, (endOfLean(running.value.timeline) ?? 0) - margin);
  });
  const waits = computed(() => limit.value !== null && phase.value === 'paused' && position.value >= limit.value);

  const plan: RestState['plan'] = () => {
    const files = shipped.value;
    const routine = files?.routines.find(({ id }) => id === walkBreak);
    if (!files || routine === undefined || care.value === null) return null;
    // The routine sets off again at 95 % of this. product.md "Tightening now"
    const known = world.cadences().filter((one) => one !== null);
    const { choices, isEmpty } = world.suited(routine, { cadence: known.length === 0 ? null : Math.min(...known) });
    const check = care.value.check.value;
    const made = files.restPlan(routine, choices, {
      exercises: files.exercises,
      history: history.value,
      check,
      day: diary.dayOpen.value,
      now: world.wallClock(),
    });
    // Nothing else may come first: the questions are asked while it is leant.
    return isEmpty || endOfLean(world.compile(routine, made)) === null ? null : { routine, choices: made };
  };

  const tellWalk: RestState['tellWalk'] = (change) => {
    const rest = running.peek();
    const walk = rest?.kind === 'break' ? restedFrom(history.peek(), rest.startedAt) : undefined;
    if (walk !== undefined) diary.tell(walk.id, change(walk.pain ?? untold));
  };

  return {
    tellWalk,
    asks,
    waits,
    limit,
    elsewhere: computed(() => session.elsewhere.value && running.value === null && asked.value !== null),
    plan,
    begin: () =>
      batch(() => {
        if (isOn() && running.peek()?.kind === 'break') return 'begun';
        if (care.peek() === null || shipped.peek() === null) return 'loading';
        const pocketed = session.locked.peek();
        session.stop();
        const now = plan();
        if (now === null || !care.peek()?.mayGoOn() || diary.dayOpen.peek() === 'nothing') return 'still';
        void session.start(now.routine, now.choices);
        // What lies in a pocket answers nothing.
        session.lock(pocketed);
        const id = running.peek()?.id;
        asked.value = id === undefined ? null : { session: id, still: 'new' };
        return 'begun';
      }),
    nothingNew: () => {
      const open = asked.peek();
      if (open === null || asks.peek() !== 'new' || !care.peek()?.mayGoOn()) return;
      const held = waits.peek();
      care.peek()?.send({ kind: 'quickCheck', ticked: [] });
      // For this rest alone: the next start asks again.
      care.peek()?.send({ kind: 'sessionBegan' });
      asked.value = { ...open, still: 'pain' };
      if (held) session.play();
    },
    tellPain: (pain) => {
      asked.value = null;
      if (pain === null) return;
      diary.sayPre(pain);
      // A tap at any time is the worst so far. evidence.md §4.2
      tellWalk(({ peak }) => ({ peak: Math.max(peak ?? 0, pain) }));
      if (openAt(pain) === 'nothing') session.stop();
    },
  };
};

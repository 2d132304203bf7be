/** The suitability check in the app: what was answered, what that opens now, and the same in every tab. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { answerTo } from '../care/answers.ts';
import { type CheckEvent, checkAfter } from '../care/check.ts';
import { type Gate, gateOf, mayBegin, mustStop } from '../care/gate.ts';
import { saferCheck } from '../care/merge-checks.ts';
import type { Moment } from '../care/moment.ts';
import { parseCheck } from '../care/parse-check.ts';
import type { Answer } from '../care/questions.ts';
import { type Check, emptyCheck } from '../care/state.ts';
import { type Aside, type Tailored, tailored } from '../care/tailor.ts';
import type { Choices } from '../routine/choices.ts';
import type { Exercises } from '../routine/plan.ts';
import type { Routine } from '../routine/routine.ts';
import type { Walker } from '../walking/offer.ts';
import { knownChecks, sameCheck as same } from './known-checks.ts';
import type { LockEnds } from './lock-ends.ts';
import type { AppPorts } from './ports.ts';

export interface CareState {
  readonly check: ReadonlySignal<Check>;
  readonly gate: ReadonlySignal<Gate>;
  /** When `gate` was last worked out. */
  readonly now: ReadonlySignal<Moment>;
  send(event: CheckEvent): void;
  /** Looks at the clock again. */
  look(): void;
  /** Whether a session may begin this very moment. */
  mayBegin(): boolean;
  /** Whether movement is open at all. */
  isOpen(): boolean;
  /** Whether one that stands still may go on. */
  mayGoOn(): boolean;
  /** The person's own choices, made to suit what the check knows, without what is put aside. */
  suited(routine: Routine, exercises: Exercises, own: Choices, aside?: readonly Aside[]): Tailored;
  walker(known: Pick<Walker, 'baseline' | 'aid'>): Walker;
  /** Everything was erased. */
  forget(): void;
  /** What another tab wrote is here too, heard or not. Never rejects. */
  readAgain(): Promise<void>;
}

type Ports = Pick<AppPorts, 'store' | 'wallClock' | 'today' | 'otherTabs'>;

/** The youngest of each band: only from 75 years on do the rules of walking differ. evidence.md §2.6 */
const years: Readonly<Partial<Record<Answer, number>>> = { under18: 17, '18to64': 18, '65to74': 65, '75plus': 75 };

/** Reads what was kept, which may take a moment. Never rejects. */
export const createCare = async (ports: Ports, world: LockEnds): Promise<CareState> => {
  // What other tabs say while this one still reads is heard afterwards.
  const early: unknown[] = [];
  let hear = (message: unknown): void => void early.push(message);
  ports.otherTabs.onTold((message) => hear(message));
  const check = signal<Check>(parseCheck(await ports.store.check()));
  const moment = (): Moment => ({ at: ports.wallClock(), day: ports.today() });
  const now = signal(moment());
  const gate = computed(() => gateOf(check.value, now.value));

  const known = knownChecks();
  known.add(check.peek());
  const show = (after: Check): void => {
    known.add(after);
    batch(() => {
      now.value = moment();
      check.value = after;
    });
  };
  /** What another tab wrote and this one never heard of is not written over: the safer of the two is. */
  const keep = (): Promise<void> =>
    ports.store.keepCheck((kept) => {
      const stored = parseCheck(kept);
      if (!known.has(stored)) show(saferCheck(check.peek(), stored));
      return check.peek();
    });
  /** As it was last known to be kept: where that is all that is here, nothing here is missing there. */
  let written = check.peek();
  const set = (after: Check): void => {
    const before = check.peek();
    show(after);
    void keep()
      .then(ports.store.check)
      .then((kept) => {
        if (same(kept, check.peek())) written = check.peek();
      });
    ports.otherTabs.tell({ before, after });
  };

  const send = (event: CheckEvent): void => {
    const after = checkAfter(check.peek(), event, moment());
    if (after !== check.peek()) set(after);
    else look();
  };
  const look = (): void => {
    now.value = moment();
  };

  /**
   * Where the other tab went on from the very check that is here, its check is the next one, and it has written it.
   * Where both went on by themselves, the safer of the two holds, and the other tab is told.
   */
  hear = (message) => {
    if (typeof message !== 'object' || message === null || !('before' in message && 'after' in message)) return;
    const mine = check.peek();
    const after = parseCheck(message.after);
    if (same(after, mine)) return;
    if (same(message.before, mine)) {
      show(after);
      // The tab that told it writes it.
      written = after;
      return;
    }
    const safer = saferCheck(mine, after);
    if (!same(safer, mine)) set(safer);
  };
  for (const message of early) hear(message);

  effect(() => {
    if (!mustStop(gate.value)) return;
    // That key alone says nothing yet: the answers decide whether the session is over.
    if (gate.value.why.every((why) => why === 'somethingWrong' || why === 'fullCheck')) world.hold();
    else world.stop();
  });
  // The latest the clock has ever been is remembered, once there is anything to remember it for.
  if (check.peek().askedAt !== null) send({ kind: 'timePassed' });

  return {
    check,
    gate,
    now,
    send,
    look,
    mayBegin: () => {
      look();
      return mayBegin(gate.peek());
    },
    isOpen: () => {
      look();
      return gate.peek().movement === 'open';
    },
    mayGoOn: () => {
      look();
      return !mustStop(gate.peek());
    },
    suited: (routine, exercises, own, aside) => tailored(routine, exercises, gate.value.tags, own, aside),
    walker: (known) => ({
      ...known,
      tier: gate.value.tier,
      tags: gate.value.tags,
      age: years[answerTo(check.value.answers, 'AGE') ?? 'no'] ?? null,
      checkedAt: check.value.askedAt,
    }),
    forget: () => set({ ...emptyCheck, erasedAt: ports.wallClock() }),
    readAgain: async () => {
      const kept = await ports.store.check();
      const stored = parseCheck(kept);
      if (kept == null || known.has(stored)) return;
      // Every write takes in what was written before it: where nothing waits here, what is kept is simply the next.
      if (same(written, check.peek())) {
        show(stored);
        written = stored;
      } else set(saferCheck(check.peek(), stored));
    },
  };
};

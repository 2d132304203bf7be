/** The diary in the app: numbers told before sessions, what was told after them, and what the person decided in between. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Pain } from '../care/colour.ts';
import { type Day, dayOf, type Moment, minute, oneDay } from '../care/moment.ts';
import { canPutRight, type DayOpen, dayOpen, preNow } from '../care/pre-gate.ts';
import { type Diary, emptyDiary, trimmed } from '../record/diary.ts';
import type { FinishedSession } from '../record/kept.ts';
import { type SessionPain, untold } from '../record/pain.ts';
import type { EpochMilliseconds } from '../units.ts';
import type { AppPorts } from './ports.ts';

export interface DiaryState {
  readonly diary: ReadonlySignal<Diary>;
  change(change: Partial<Omit<Diary, 'version'>>): void;
  /** "How is your back now?", before a session. */
  sayPre(pre: Pain): void;
  /** Whether the last number can still have been a slip. */
  readonly canTakeBackPre: ReadonlySignal<boolean>;
  /** It was the wrong number. Nothing where it was told a while ago. */
  takeBackPre(): void;
  /** What the numbers of today leave open. */
  readonly dayOpen: ReadonlySignal<DayOpen>;
  /** Of a session that begins now; null: not said. */
  preNow(): Pain | null;
  /** More about a finished session. */
  tell(id: string, change: Partial<SessionPain>): void;
  /** The day of a moment, where the person is. */
  dayOf(at: EpochMilliseconds): Day;
  /** Reads what was kept, once. Changes made before are made after it. */
  load(): Promise<void>;
  forget(): void;
}

type Ports = Pick<AppPorts, 'store' | 'wallClock' | 'today' | 'minutesAhead' | 'otherTabs'>;

/** `now`: looked at again when the page is shown and every minute. */
export const diaryOf = (
  ports: Ports,
  history: Signal<readonly FinishedSession[]>,
  now: ReadonlySignal<EpochMilliseconds>,
): DiaryState => {
  const diary = signal<Diary>(emptyDiary);
  const moment = (): Moment => ({ at: ports.wallClock(), day: ports.today() });
  /** What reads it comes with the check, after the first screen. */
  const read = async (kept: unknown): Promise<Diary> => (await import('../record/parse-diary.ts')).parseDiary(kept);
  let loading: Promise<void> | null = null;
  let isLoaded = false;
  const load = (): Promise<void> => {
    loading ??= ports.store
      .diary()
      .then(read)
      .then((kept) => {
        isLoaded = true;
        diary.value = kept;
      })
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };
  const make = (change: (before: Diary) => Diary): void => {
    if (!isLoaded)
      return void load().then(
        () => make(change),
        () => {},
      );
    diary.value = trimmed(change(diary.peek()));
    void ports.store.keepDiary(diary.peek());
    ports.otherTabs.tell({ diary: diary.peek() });
  };
  // The tab that wrote last knew what was here.
  ports.otherTabs.onTold(async (message) => {
    if (typeof message !== 'object' || message === null || !('diary' in message)) return;
    diary.value = await read(message.diary);
  });
  return {
    diary,
    change: (change) => make((before) => ({ ...before, ...change })),
    sayPre: (pre) => make((before) => ({ ...before, told: [...before.told, { ...moment(), pre }] })),
    canTakeBackPre: computed(() => {
      now.value;
      return canPutRight(diary.value.told, moment());
    }),
    takeBackPre: () =>
      make((before) => (canPutRight(before.told, moment()) ? { ...before, told: before.told.slice(0, -1) } : before)),
    dayOpen: computed(() => {
      now.value;
      return dayOpen(diary.value.told, moment());
    }),
    preNow: () => preNow(diary.peek().told, moment()),
    tell: (id, change) => {
      const told = history.peek().find((one) => one.id === id);
      if (told === undefined) return;
      const changed: FinishedSession = { ...told, pain: { ...untold, ...told.pain, ...change } };
      history.value = history.peek().map((one) => (one.id === id ? changed : one));
      void ports.store.amend(changed);
    },
    dayOf: (at) => dayOf(Math.floor((at + ports.minutesAhead(at) * minute) / oneDay)),
    load,
    forget: () => make(() => emptyDiary),
  };
};

/** What is remembered between sessions, beside what each of them keeps. Small, and safe to read back from anywhere: see `parse-diary.ts`. */
import type { Pain } from '../care/colour.ts';
import type { Day } from '../care/moment.ts';
import type { EpochMilliseconds } from '../units.ts';

/** A number told before a session, whether or not a session came of it. */
export interface ToldBefore {
  readonly at: EpochMilliseconds;
  readonly day: Day;
  readonly pre: Pain;
}

export const hurtSides = ['left', 'right', 'middle'] as const;

/** "That hurts" in a session. */
export interface Hurt {
  readonly exercise: string;
  readonly at: EpochMilliseconds;
  /** null: not said. */
  readonly side: (typeof hurtSides)[number] | null;
  readonly severity: Pain | null;
}

export interface Diary {
  readonly version: 1;
  readonly told: readonly ToldBefore[];
  /** Days whose morning after was asked about, answered or not, and on which day. */
  readonly asked: readonly { readonly about: Day; readonly on: Day }[];
  readonly hurts: readonly Hurt[];
  /** Exercises that the person brought back after they had been retired, and when: only hurts since then count. */
  readonly broughtBack: Readonly<Record<string, EpochMilliseconds>>;
  /** Days on which the plan was put aside. */
  readonly notToday: readonly Day[];
  /** The first day of the plan; null: no plan yet. */
  readonly planStartedOn: Day | null;
  /** What Backstride is and is not was read, or passed over. */
  readonly welcomed: boolean;
}

export const emptyDiary: Diary = {
  version: 1,
  told: [],
  asked: [],
  hurts: [],
  broughtBack: {},
  notToday: [],
  planStartedOn: null,
  welcomed: false,
};

/** As many entries of each list as rules look back on, and some more. */
const most = 200;
const last = <T>(list: readonly T[]): readonly T[] => list.slice(-most);

/** What is old enough for no rule to ask for it goes. */
export const trimmed = (diary: Diary): Diary => ({
  ...diary,
  told: last(diary.told),
  asked: last(diary.asked),
  hurts: last(diary.hurts),
  notToday: last(diary.notToday),
});

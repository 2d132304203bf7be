/** The suitability check as it is kept. Plain, small, and safe to read back from anywhere: see `parse-check.ts`. */
import type { Answers } from './answers.ts';
import type { Began } from './began.ts';
import type { Locks } from './clearance.ts';

export interface Check {
  readonly version: 1;
  /** What counts. Worse answers count at once, milder ones only when a whole check is finished. */
  readonly answers: Answers;
  /** Answers of the check that is going on. */
  readonly sitting: Answers;
  /** A finished check that comes to less than before: waits for its second confirmation. */
  readonly pending: Answers | null;
  readonly locks: Locks;
  /** When the whole check was last finished, ms since the epoch; null: never. */
  readonly askedAt: number | null;
  /** When "nothing new" was last said, or the whole check finished; null again once a session has begun. */
  readonly passedAt: number | null;
  /** When a check was last passed or a session begun: the days away count from here. */
  readonly activeAt: number | null;
  /** The latest the clock has ever been. */
  readonly latest: number;
  /** The whole check is due, whatever the calendar says. */
  readonly mustAsk: boolean;
  /** "Something feels wrong", and the emergency list not yet answered. */
  readonly wrong: boolean;
  /** When the emergency on hand began, as far as it was told. Gone with the emergency. */
  readonly began: Began | null;
  /** When everything was erased, ms since the epoch; null: never. What is older than it does not come back from another copy. */
  readonly erasedAt: number | null;
}

export const emptyCheck: Check = {
  version: 1,
  answers: {},
  sitting: {},
  pending: null,
  locks: {},
  askedAt: null,
  passedAt: null,
  activeAt: null,
  latest: 0,
  mustAsk: false,
  wrong: false,
  began: null,
  erasedAt: null,
};

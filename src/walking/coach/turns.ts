/**
 * Whose turn it is to be said on a walk: lines that no plan knows of, one after another, and never into what is planned to
 * be heard. What is due waits for room; what nobody needs any more is dropped, but never a word of safety. Plain data.
 */
import { afterBell, betweenClips } from '../../routine/speech-time.ts';
import type { Cue } from '../../timeline/timeline.ts';
import type { Seconds } from '../../units.ts';

/** `asked`: by the person, just now. `rest`: a rest or the way back. `setUp`: what the walk needs to be known. */
export type Matter = 'safety' | 'asked' | 'rest' | 'setUp' | 'coach';
const order: readonly Matter[] = ['safety', 'asked', 'rest', 'setUp', 'coach'];

/** What waits longer is not said any more: a coach that speaks of a while ago is wrong. */
const keepsFor: Readonly<Record<Matter, Seconds>> = {
  safety: Number.POSITIVE_INFINITY,
  asked: 20,
  rest: Number.POSITIVE_INFINITY,
  setUp: Number.POSITIVE_INFINITY,
  coach: 6,
};

export interface Due<Line> {
  readonly line: Line;
  readonly matter: Matter;
  readonly lasts: Seconds;
  /** Since when, on a clock that is never set. */
  readonly since: Seconds;
}

export interface Turns<Line> {
  readonly waiting: readonly Due<Line>[];
  /** The last that was said, and the place in the session where it ends. */
  readonly said: { readonly due: Due<Line>; readonly until: Seconds } | null;
}

export interface Moment {
  readonly at: Seconds;
  /** In the session. */
  readonly position: Seconds;
  readonly cues: readonly Cue[];
}

/** Sound is on its way for as long as this: the audio thread is ahead of what is heard. */
const onItsWay: Seconds = 0.5;
/** One thing at a time: a moment between two of them. */
const apart: Seconds = 2;

export const noTurns = <Line>(): Turns<Line> => ({ waiting: [], said: null });

/** Another line waits. Of the coach's only the newest does: it is about how the steps are now. */
export const queue = <Line>(turns: Turns<Line>, due: Due<Line>): Turns<Line> => ({
  ...turns,
  waiting: [...turns.waiting.filter(({ matter }) => matter !== 'coach' || due.matter !== 'coach'), due],
});

/** Whether nothing that is planned is heard from one place of the session to another. */
export const isFree = (cues: readonly Cue[], from: Seconds, until: Seconds): boolean =>
  cues.every((cue) => {
    const lasts = cue.kind === 'say' ? cue.lasts + betweenClips : afterBell;
    return cue.at - betweenClips >= until || cue.at + lasts <= from;
  });

/** The line whose turn it is now, as if it were said; null: it waits, or nothing does. */
export function turn<Line>(
  before: Turns<Line>,
  { at, position, cues }: Moment,
): { readonly turns: Turns<Line>; readonly next: Due<Line> | null } {
  const fresh = before.waiting.filter(({ matter, since }) => at - since <= keepsFor[matter]);
  const turns = { ...before, waiting: fresh };
  const next = fresh.toSorted((a, b) => order.indexOf(a.matter) - order.indexOf(b.matter))[0];
  if (next === undefined || (before.said !== null && position < before.said.until + apart))
    return { turns, next: null };
  const until = position + onItsWay + next.lasts;
  if (!isFree(cues, position, until)) return { turns, next: null };
  return { turns: { waiting: fresh.filter((due) => due !== next), said: { due: next, until } }, next };
}

/** The sound was cut off at a place: what was being said there is said again, if it may not be missed. */
export function cutOff<Line>({ waiting, said }: Turns<Line>, position: Seconds): Turns<Line> {
  const missed = said !== null && position < said.until && keepsFor[said.due.matter] === Number.POSITIVE_INFINITY;
  return { waiting: missed ? [said.due, ...waiting] : waiting, said: null };
}

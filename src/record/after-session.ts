/** What is asked once a session is over, in one sheet. evidence.md §4.2, §2.6 */
import { type Pain, tooMuch } from '../care/colour.ts';
import { askedWithin } from '../care/morning.ts';
import type { EpochMilliseconds } from '../units.ts';
import type { FinishedSession } from './kept.ts';
import type { SessionPain } from './pain.ts';
import { goesOnWithin, restedFrom } from './rested-from.ts';

type Told = Pick<SessionPain, 'peak' | 'post' | 'leg'>;

/** Something new in a leg is enough by itself: the numbers change nothing then. */
export const isTold = ({ peak, post, leg }: Told): boolean =>
  leg === 'new' || (peak !== null && post !== null && leg !== null);

/** Every exercise was skipped: there is nothing that the back could have borne or not. */
export function isOnlyLookedThrough({ kind, blocks }: Pick<FinishedSession, 'kind' | 'blocks'>): boolean {
  const asked = blocks.filter(({ exercise }) => exercise !== null || kind !== 'stretch');
  return asked.length > 0 && asked.every(({ outcome }) => outcome === 'skipped');
}

/**
 * `ask`: the sheet is open. `mayTell`: it opens on request, for nothing was done. `told`: what it came to is known as far as
 * it can be. `nothing`: it was not asked before it.
 */
export function afterSession(session: FinishedSession): 'ask' | 'mayTell' | 'told' | 'nothing' {
  const { pain } = session;
  if (pain === undefined) return 'nothing';
  // The check has stopped it, and asks all there is to ask.
  if (pain.symptoms) return 'told';
  if (pain.pre === null) return 'nothing';
  if (isTold(pain)) return 'told';
  return isOnlyLookedThrough(session) ? 'mayTell' : 'ask';
}

/** Whose sheet comes at the end of a session: a rest has none, and shows that of the walk it came after. `history`: newest first. */
export const sheetOf = (finished: FinishedSession, history: readonly FinishedSession[]): FinishedSession =>
  (finished.kind === 'break' ? restedFrom(history, finished.startedAt) : undefined) ?? finished;

/**
 * The session of a day whose sheet is still open: the last one, or the last walk, whatever was done after it. A walk in
 * parts is asked about once, at its end. null: nothing is open.
 */
export function openSheet(
  history: readonly FinishedSession[],
  isThatDay: (session: FinishedSession) => boolean,
): FinishedSession | null {
  const wentOn = ({ endedAt }: FinishedSession, before: number): boolean =>
    history
      .slice(0, before)
      .some(({ kind, startedAt }) => kind === 'drill' && startedAt >= endedAt && startedAt - endedAt <= goesOnWithin);
  const isOpen = (session: FinishedSession, n: number): boolean =>
    isThatDay(session) &&
    afterSession(session) === 'ask' &&
    (n === 0 || (session.kind === 'drill' && !wentOn(session, n)));
  return history.find(isOpen) ?? null;
}

export interface Suspect {
  readonly exercise: string;
  readonly name: string;
}

/** Exercises that may have been too much: those that were begun, as often as not the one that was broken off. */
export function suspectsOf({ kind, blocks }: Pick<FinishedSession, 'kind' | 'blocks'>): readonly Suspect[] {
  if (kind !== 'stretch') return [];
  const begun = blocks.flatMap(({ exercise, name, spent }) =>
    exercise !== null && spent > 0 ? [{ exercise, name }] : [],
  );
  return begun.filter(({ exercise }, n) => begun.findIndex((one) => one.exercise === exercise) === n);
}

export const asksForSuspect = (peak: Pain | null): boolean => peak !== null && peak >= tooMuch;

/** It hurt a little more than before, and within what is called normal: a word of comfort. evidence.md §4.2 */
export function roseALittle({ pre, peak, post }: Pick<SessionPain, 'pre' | 'peak' | 'post'>): boolean {
  if (pre === null || (peak ?? 0) >= tooMuch || (post ?? 0) >= tooMuch) return false;
  return (peak ?? 0) > pre || (post ?? 0) > pre;
}

/** Whether the question about the morning after can still come. */
export const morningComes = ({ endedAt, pain }: FinishedSession, wasAsked: boolean, now: EpochMilliseconds): boolean =>
  !wasAsked && pain?.morning == null && now - endedAt <= askedWithin;

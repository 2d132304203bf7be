/** Finished sessions as the rules of the next dose need them. evidence.md §4.2 */
import { askedWithin } from '../care/morning.ts';
import type { SessionWith } from '../care/progress.ts';
import type { EpochMilliseconds } from '../units.ts';
import type { Told } from './borne.ts';

/** A morning that was never told is not waited for: the session counts neither way. */
const isLost = ({ colour, session }: Told, now: EpochMilliseconds): boolean =>
  colour === 'provisional' && now - session.endedAt > askedWithin;

/**
 * Sessions of one routine with an exercise in it that was begun. An exercise that was skipped, or not reached, had no
 * part in how the session went.
 */
export const sessionsWith = (
  told: readonly Told[],
  routine: string,
  exercise: string,
  now: EpochMilliseconds,
): readonly SessionWith[] =>
  told.flatMap((one): SessionWith[] => {
    const { session, colour, relief } = one;
    if (session.routine !== routine || isLost(one, now)) return [];
    const blocks = session.blocks.filter((block) => block.exercise === exercise);
    if (!blocks.some(({ outcome }) => outcome === 'done' || outcome === 'partly')) return [];
    const asked = session.doses?.[exercise];
    const whole = blocks.every(({ outcome }) => outcome === 'done');
    return [{ colour, relief, whole, ...(asked && { asked }) }];
  });

/** What was suspected after too much of it, and since when it rests. */
export const suspicions = (
  told: readonly Told[],
): readonly { readonly exercise: string; readonly at: EpochMilliseconds }[] =>
  told.flatMap(({ session, colour }) => {
    const suspect = session.pain?.suspect ?? null;
    const isTooMuch = colour === 'RED' || colour === 'ALERT';
    return suspect === null || !isTooMuch ? [] : [{ exercise: suspect, at: session.endedAt }];
  });

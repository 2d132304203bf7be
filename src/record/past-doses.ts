/** Finished sessions as the rules of the next dose need them. evidence.md §4.2 */
import { askedWithin } from '../care/morning.ts';
import type { SessionWith } from '../care/progress.ts';
import type { EpochMilliseconds } from '../units.ts';
import type { Told } from './borne.ts';

/** A morning that was never told is not waited for: the session counts neither way. */
const isLost = ({ colour, session }: Told, now: EpochMilliseconds): boolean =>
  colour === 'provisional' && now - session.endedAt > askedWithin;

const isTooMuch = ({ colour }: Told): boolean => colour === 'RED' || colour === 'ALERT';

interface Which {
  readonly routine: string;
  readonly exercise: string;
  /** The exercise that it stands for in the routine; null: it is the routine's own. */
  readonly insteadOf: string | null;
}

/**
 * Sessions of one routine with an exercise in it that was begun. An exercise that was skipped, or not reached, had no
 * part in how the session went. What was too much of an exercise counts for what takes its place; what went well does not.
 */
export const sessionsWith = (
  told: readonly Told[],
  { routine, exercise, insteadOf }: Which,
  now: EpochMilliseconds,
): readonly SessionWith[] =>
  told.flatMap((one): SessionWith[] => {
    const { session, colour, relief } = one;
    if (session.routine !== routine || isLost(one, now)) return [];
    const begun = (id: string) =>
      session.blocks.some((block) => block.exercise === id && ['done', 'partly'].includes(block.outcome));
    if (!begun(exercise))
      return insteadOf !== null && begun(insteadOf) && isTooMuch(one) ? [{ colour, relief, whole: true }] : [];
    const asked = session.doses?.[exercise];
    const whole = session.blocks.every((block) => block.exercise !== exercise || block.outcome === 'done');
    return [{ colour, relief, whole, ...(asked && { asked }) }];
  });

/** What was suspected after too much of it, and since when it rests. */
export const suspicions = (
  told: readonly Told[],
): readonly { readonly exercise: string; readonly at: EpochMilliseconds }[] =>
  told.filter(isTooMuch).flatMap(({ session }) => {
    const suspect = session.pain?.suspect ?? null;
    return suspect === null ? [] : [{ exercise: suspect, at: session.endedAt }];
  });

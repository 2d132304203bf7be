/** "Did sitting or leaning forward ease it?", over several rests: a pattern the check asks about. evidence.md §3.2, S6, S11, P2 */
import type { EpochMilliseconds } from '../units.ts';
import { type Answers, isAnswered } from './answers.ts';

/** After a rest. */
export interface Eased {
  readonly at: EpochMilliseconds;
  readonly eased: 'yes' | 'no' | 'notSure';
}

/**
 * `suggest`: one sentence and a way to the check; nothing locks, as a wrong guess only costs an exercise that would suit.
 * `ask`: what does not ease with another position is S6's own question, so the whole check comes due.
 */
export type EasedPattern = 'none' | 'suggest' | 'ask';

/** Three of the last four. [D] */
const lookBack = 4;
const often = 3;
/** Twice in a row. [D] */
const inARow = 2;

/** `rests`: newest first, only those after which it was told. `askedAt`: when the check was last finished; it has asked all this. */
export function easedPattern(
  rests: readonly Eased[],
  answers: Answers,
  askedAt: EpochMilliseconds | null,
): EasedPattern {
  const newest = rests[0];
  if (newest === undefined || newest.at <= (askedAt ?? Number.NEGATIVE_INFINITY)) return 'none';
  const last = rests.slice(0, inARow);
  // Worse when it bends: then sitting or leaning forward is not expected to ease it, and says nothing of S6.
  const bends = isAnswered(answers, 'P1', 'worse');
  if (last.length === inARow && last.every(({ eased }) => eased === 'no') && !bends) return 'ask';
  const eases = rests.slice(0, lookBack).filter(({ eased }) => eased === 'yes').length;
  const known = isAnswered(answers, 'P2', 'worse') || isAnswered(answers, 'S11', 'yes');
  return newest.eased === 'yes' && eases >= often && !known ? 'suggest' : 'none';
}

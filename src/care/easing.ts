/** What can be made of the exercise that hurts, at a moment of a session. product.md "That hurts" */
import type { Choices } from '../routine/choices.ts';
import { exerciseAt } from '../routine/done-so-far.ts';
import type { Going, Source } from '../routine/reworked.ts';
import { smallerAt } from '../routine/smaller.ts';
import { comingAfter } from '../routine/still-to-come.ts';
import type { Seconds } from '../units.ts';
import { type Instead, insteadOf } from './instead.ts';

export interface Easing {
  /** Choices with which it is smaller; null: it is as small as it gets. */
  readonly smaller: Choices | null;
  readonly instead: Instead | null;
}

const nothing: Easing = { smaller: null, instead: null };

/** `hurting`: exercises that hurt and are not to come instead. `suit`: makes choices suit the person. */
export function easingAt(
  { routine, exercises }: Source,
  going: Going,
  at: Seconds,
  hurting: readonly string[],
  suit: (choices: Choices) => Choices,
): Easing {
  const block = exerciseAt(going.timeline, at);
  const left = block && comingAfter({ routine, exercises, ...going }, block);
  if (left === null) return nothing;
  const smaller = smallerAt(exercises, going, at);
  return {
    smaller: smaller && suit(smaller),
    instead: insteadOf(routine, exercises, going.choices, left.index, hurting, suit),
  };
}

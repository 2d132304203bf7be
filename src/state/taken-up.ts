/**
 * What a session that was cut off goes on as. The answers may have changed since: what they forbid by now is not played
 * from an old timeline. evidence.md §1.5 "most restrictive wins", §3.3
 */
import type { Tailored } from '../care/tailor.ts';
import type { RunningSession } from '../record/kept.ts';
import type { Choices } from '../routine/choices.ts';
import { leftOver } from '../routine/left-over.ts';
import type { Exercises } from '../routine/plan.ts';
import type { Routine } from '../routine/routine.ts';
import type { Seconds } from '../units.ts';
import type { WalkChoices } from './next-walk.ts';

export type TakenUp =
  | { readonly is: 'asItWas' }
  /** What is left of it and suits, as a session of its own; the other is kept as what it came to. */
  | { readonly is: 'anew'; readonly routine: Routine; readonly choices: Choices }
  | { readonly is: 'nothing' };

interface Cut {
  readonly session: Pick<RunningSession, 'timeline' | 'choices' | 'kind'>;
  readonly at: Seconds;
}

interface Now {
  /** null: there is no such routine any more. */
  readonly routine: Routine | null;
  readonly exercises: Exercises;
  suit(routine: Routine, own: Choices): Pick<Tailored, 'choices' | 'isEmpty'>;
  /** What a walk would be asked for now. */
  walk(): WalkChoices;
}

/** In steps a minute: less is the same tempo. */
const sameTempo = 0.5;
/** As many minutes as a session can be fitted to. */
const fitted = { least: 2, most: 40 } as const;

const minutesLeft = ({ session, at }: Cut): number =>
  Math.min(fitted.most, Math.max(fitted.least, Math.round((session.timeline.total - at) / 60)));

/** A walk that would ask for more than the next one may. */
const asksForMore = ({ walkLevel, cadence }: Choices, next: WalkChoices): boolean =>
  walkLevel > next.walkLevel || (cadence !== null && next.cadence !== null && cadence > next.cadence + sameTempo);

const isSame = (one: Choices, other: Choices): boolean =>
  (['leaveOut', 'swaps', 'levels', 'without'] as const).every(
    (what) => JSON.stringify(one[what] ?? {}) === JSON.stringify(other[what] ?? {}),
  );

export function takenUp(cut: Cut, { routine, exercises, suit, walk }: Now): TakenUp {
  const { session, at } = cut;
  const { choices } = session;
  if (routine === null) return { is: 'nothing' };
  if (session.kind === 'drill') {
    const next = walk();
    if (!asksForMore(choices, next)) return { is: 'asItWas' };
    const { turns: _, ...others } = choices;
    return { is: 'anew', routine, choices: { ...others, ...next, minutes: minutesLeft(cut) } };
  }
  if (isSame(suit(routine, choices).choices, choices)) return { is: 'asItWas' };
  const left = leftOver({ routine, exercises }, session, at);
  // What of a movement earlier answers left out is no wish of the person's: the answers of now say it anew.
  const suited = left && suit(routine, { ...left, without: {} });
  if (suited === null || suited.isEmpty) return { is: 'nothing' };
  return { is: 'anew', routine, choices: suited.choices };
}

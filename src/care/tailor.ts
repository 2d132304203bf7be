/** A routine made to fit a person: what is left out, made easier or replaced, and why. evidence.md §1.5, §4.2 */
import { type Choices, type Level, usualChoices } from '../routine/choices.ts';
import type { Exercise, Position } from '../routine/exercise.ts';
import { leans } from '../routine/opening-lean.ts';
import type { Exercises } from '../routine/plan.ts';
import type { ExerciseItem, Routine } from '../routine/routine.ts';
import { elsewhere, replacements, tallInBreak } from './matrix.ts';
import type { CareTag } from './tags.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** An exercise that is out for now: it rests after too much of it, or hurt twice and is out until the person brings it back. */
export interface Aside {
  readonly exercise: string;
  readonly why: 'resting' | 'retired';
}

export interface Change {
  /** Index of the routine's item. */
  readonly item: number;
  /** null: a rest in a position that does not suit. */
  readonly exercise: string | null;
  readonly what: 'hidden' | 'eased' | 'replaced';
  readonly because: readonly CareTag[];
  /** What else than a fact about the person speaks against it. */
  readonly aside?: Aside;
  /** The exercise in its place. */
  readonly by?: string;
  /** Why, or what to do differently, a sentence for each reason. */
  readonly how: readonly string[];
}

export interface Tailored {
  readonly choices: Choices;
  readonly changes: readonly Change[];
  /** Exercises of which the easier version is what suits. */
  readonly eased: readonly string[];
  /** No exercise of the routine is left: there is nothing to play. */
  readonly isEmpty: boolean;
}

/** Positions to rest in that a fact speaks against: flat on the back or front in pregnancy, on sore knees. [L:S28] */
const unfit: Readonly<Partial<Record<CareTag, readonly Position[]>>> = {
  PREG: ['supine', 'prone'],
  KNEEL_PAIN: ['handsAndKnees', 'kneeling'],
};

interface Facts {
  readonly tags: readonly CareTag[];
  readonly aside: readonly Aside[];
  readonly kind: Routine['kind'];
}

type InSession = Verdict & { readonly aside?: Aside };

/**
 * The verdict of a session: what can only be done in another position than it shows is a no there, and so is what is put
 * aside. What the check says comes first: no key brings that back.
 */
function inSession(exercise: Exercise, { tags, aside, kind }: Facts): InSession {
  const verdict = verdictOf(exercise, tags);
  const bends = kind === 'break' && exercise.id !== tallInBreak.by && leans.includes(exercise.id);
  const tall = bends ? tallInBreak.for.filter((tag) => tags.includes(tag)) : [];
  if (tall.length > 0 && verdict.is !== 'ok')
    return { is: 'no', because: tall, how: verdict.how, instead: [tallInBreak.by] };
  if (verdict.is === 'no') return verdict;
  const instead = replacements[exercise.id] ?? [];
  const because = (elsewhere[exercise.id] ?? []).filter((tag) => tags.includes(tag));
  if (verdict.is === 'easy' && because.length > 0) return { is: 'no', because, how: verdict.how, instead };
  const put = aside.find((one) => one.exercise === exercise.id);
  return put === undefined ? verdict : { is: 'no', because: [], how: [], instead, aside: put };
}

export const needsNoFloor = ({ position }: Exercise): boolean =>
  [position.start, position.end].every((each) => each === 'standing' || each === 'seated');

/** What takes the place of an exercise that is out: the first that suits and is not in the session anyway. */
function replacementFor(
  verdict: Extract<Verdict, { is: 'no' }>,
  item: ExerciseItem,
  { routine, exercises, facts, taken }: Room,
): Exercise | null {
  for (const id of [...verdict.instead, item.exercise, ...(item.or ?? [])]) {
    const other = exercises[id];
    if (other === undefined || taken.has(id) || inSession(other, facts).is === 'no') continue;
    if (routine.kind !== 'break' || needsNoFloor(other)) return other;
  }
  return null;
}

interface Room {
  readonly routine: Routine;
  readonly exercises: Exercises;
  readonly facts: Facts;
  /** Exercises that are in the session already. */
  readonly taken: Set<string>;
}

interface Fitted {
  readonly exercise: Exercise | null;
  readonly change: Change | null;
}

function fitted(wanted: Exercise, item: ExerciseItem, index: number, room: Room): Fitted {
  const verdict = inSession(wanted, room.facts);
  if (verdict.is === 'ok') return { exercise: wanted, change: null };
  const { because, how } = verdict;
  const change = { item: index, exercise: wanted.id, because, how, ...(verdict.aside && { aside: verdict.aside }) };
  if (verdict.is === 'easy') return { exercise: wanted, change: { ...change, what: 'eased' } };
  const other = replacementFor(verdict, item, room);
  if (other === null) return { exercise: null, change: { ...change, what: 'hidden' } };
  room.taken.add(other.id);
  return { exercise: other, change: { ...change, what: 'replaced', by: other.id } };
}

/**
 * `own`: what the person chose. They may leave out, swap or ease more than this asks for, and never less: a swap to
 * what does not suit is replaced, and "harder" becomes easier where easier is what suits.
 */
export function tailored(
  routine: Routine,
  exercises: Exercises,
  tags: readonly CareTag[],
  own: Choices = usualChoices,
  aside: readonly Aside[] = [],
): Tailored {
  const { kind } = routine;
  const suited = suitedTo(routine, exercises, { tags, aside, kind }, own);
  // A break keeps what it rests with when all else is put aside. evidence.md §4.2 RED, §1.3
  if (!suited.isEmpty || routine.kind !== 'break') return suited;
  return suitedTo(
    routine,
    exercises,
    { tags, kind, aside: aside.filter(({ exercise }) => !leans.includes(exercise)) },
    own,
  );
}

function suitedTo(routine: Routine, exercises: Exercises, facts: Facts, own: Choices): Tailored {
  const { tags } = facts;
  const wantedAt = (item: ExerciseItem, index: number): Exercise | undefined =>
    exercises[own.swaps[index] ?? item.exercise];
  const inIt = routine.items.flatMap((item, index) =>
    'exercise' in item && !own.leaveOut.includes(index) ? (wantedAt(item, index) ?? []) : [],
  );
  const taken = new Set(inIt.filter((each) => inSession(each, facts).is !== 'no').map(({ id }) => id));
  const room: Room = { routine, exercises, facts, taken };

  const leaveOut = [...own.leaveOut];
  const swaps: Record<number, string> = { ...own.swaps };
  const levels: Record<string, Level> = { ...own.levels };
  const without: Record<string, readonly string[]> = { ...own.without };
  const changes: Change[] = [];
  /** Where the body would be, and where it is now that something changed. */
  let planned: Position | null = null;
  let now: Position | null = null;
  const eased = new Set<string>();
  let exercisesLeft = 0;

  const rest = (position: Position, index: number): void => {
    const speaksAgainst = tags.filter((tag) => unfit[tag]?.includes(position));
    const isStranded = planned === position && now !== position;
    if (speaksAgainst.length === 0 && !isStranded) return;
    leaveOut.push(index);
    // Nobody rests in a position that only what is out would have led to.
    const { because, aside } =
      speaksAgainst.length > 0 ? { because: speaksAgainst } : (changes.at(-1) ?? { because: [] });
    changes.push({ item: index, exercise: null, what: 'hidden', because, how: [], ...(aside && { aside }) });
  };

  for (const [index, item] of routine.items.entries()) {
    if (own.leaveOut.includes(index)) continue;
    if ('rest' in item) rest(item.position, index);
    if ('walk' in item || 'repeat' in item) planned = now = 'standing';
    if (!('exercise' in item)) continue;
    const wanted = wantedAt(item, index);
    if (wanted === undefined) continue;
    planned = wanted.position.end;
    const { exercise, change } = fitted(wanted, item, index, room);
    if (change !== null) changes.push(change);
    if (exercise === null) {
      leaveOut.push(index);
      continue;
    }
    exercisesLeft += 1;
    now = exercise.position.end;
    if (exercise.id !== item.exercise) swaps[index] = exercise.id;
    else delete swaps[index];
    const verdict = verdictOf(exercise, tags);
    if (verdict.is !== 'easy') continue;
    eased.add(exercise.id);
    levels[exercise.id] = 'easier';
    if (verdict.without.length > 0)
      without[exercise.id] = [...new Set([...(without[exercise.id] ?? []), ...verdict.without])];
  }

  return {
    choices: { ...own, leaveOut, swaps, levels, without },
    changes,
    eased: [...eased],
    isEmpty: exercisesLeft === 0 && routine.items.some((item) => 'exercise' in item),
  };
}

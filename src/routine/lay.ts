/** A plan laid out: every block and segment with its length, in order. */
import type { Side } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import type { DraftBlock, DraftSegment } from './draft.ts';
import type { Position } from './exercise.ts';
import { layExercise } from './lay-exercise.ts';
import { closing, layRest } from './lay-rest.ts';
import { layWalk } from './lay-walk.ts';
import { endPosition, type Plan, type Planned } from './plan.ts';
import type { Lengths } from './speech-time.ts';

/** What the length of an item depends on besides itself. */
interface Setting {
  /** Where the item before ended; null at the start of the session. */
  readonly before: Position | null;
  readonly walking: boolean;
  readonly firstSide: Side;
  readonly cadence: number | null;
  readonly lengths: Lengths;
}

function layItem(item: Planned, { before, walking, firstSide, cadence, lengths }: Setting): DraftBlock[] {
  if (item.kind === 'rest') return [layRest(item, before, lengths)];
  if (item.kind === 'walk') return layWalk(item, before, walking, cadence, lengths);
  return layExercise(item, before, firstSide, lengths);
}

/** Every item as it comes in this plan, with its setting. */
function settings(plan: Plan): [Planned, Setting][] {
  const met = new Set<string>();
  return plan.items.map((item, n) => {
    const earlier = plan.items[n - 1];
    const setting = {
      before: earlier === undefined ? null : endPosition(earlier),
      walking: earlier?.kind === 'walk',
      firstSide: plan.firstSide,
      cadence: plan.cadence,
      lengths: plan.lengths,
    };
    if (item.kind !== 'exercise') return [item, setting];
    // The second time in one session a reminder is enough.
    const known = met.has(item.exercise.id) && item.coaching === 'full';
    met.add(item.exercise.id);
    return [known ? { ...item, coaching: 'short' } : item, setting];
  });
}

const end = (plan: Plan): DraftSegment | null => {
  const last = plan.items.at(-1);
  return last === undefined ? null : closing(endPosition(last));
};

export function lay(plan: Plan): DraftBlock[] {
  const blocks = settings(plan).flatMap(([item, setting]) => layItem(item, setting));
  const [last, well] = [blocks.at(-1), end(plan)];
  return last === undefined || well === null
    ? []
    : [...blocks.slice(0, -1), { ...last, segments: [...last.segments, well] }];
}

const sum = (parts: readonly { readonly duration: Seconds }[]): Seconds =>
  parts.reduce((total, { duration }) => total + duration, 0);

/**
 * Measures plans in seconds. Fitting compares hundreds that differ in one item, so what was measured is kept:
 * laying all of them anew would be felt on a phone.
 */
export function measuring(): (plan: Plan) => Seconds {
  const measured = new WeakMap<Planned, Map<string, Seconds>>();
  const lengthOfItem = (item: Planned, setting: Setting): Seconds => {
    const lengths = measured.get(item) ?? new Map<string, Seconds>();
    measured.set(item, lengths);
    const key = `${setting.before} ${setting.walking}`;
    const length = lengths.get(key) ?? sum(layItem(item, setting).flatMap(({ segments }) => segments));
    lengths.set(key, length);
    return length;
  };
  return (plan) =>
    settings(plan).reduce((total, [item, setting]) => total + lengthOfItem(item, setting), end(plan)?.duration ?? 0);
}

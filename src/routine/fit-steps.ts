/** The single changes by which a plan gets longer or shorter. Each gives a new plan, or null where its limit is reached. */
import type { Seconds } from '../units.ts';
import { type Plan, type Planned, type PlannedExercise, type PlannedWalk, withoutOpeningRest } from './plan.ts';
import type { WalkItem } from './routine.ts';

/** Changes the item at `index`. */
export type Step = (plan: Plan, index: number) => Plan | null;

const withItem = (plan: Plan, index: number, item: Planned): Plan => ({
  ...plan,
  items: plan.items.map((other, n) => (n === index ? item : other)),
});

function withSets(plan: Plan, index: number, item: PlannedExercise, sets: readonly number[]): Plan | null {
  return sets.every((reps, n) => reps === item.sets[n]) ? null : withItem(plan, index, { ...item, sets });
}

function withRounds(plan: Plan, index: number, item: PlannedWalk, rounds: number): Plan | null {
  const { fit } = item;
  return fit === null || rounds < fit.least || rounds > fit.most ? null : withItem(plan, index, { ...item, rounds });
}

/** One repetition less in each set, never below `least` and never changing a set that was written shorter than that. */
export const fewerReps: Step = (plan, index) => {
  const item = plan.items[index];
  if (item?.kind === 'walk') return withRounds(plan, index, item, item.rounds - 1);
  if (item?.kind !== 'exercise') return null;
  const { least } = item.exercise.dose.fit;
  return withSets(
    plan,
    index,
    item,
    item.sets.map((reps) => (reps > least ? reps - 1 : reps)),
  );
};

/** One repetition more in each set, as far as the routine says. Both sides get it: a set counts each side. */
export const restoredReps: Step = (plan, index) => {
  const item = plan.items[index];
  if (item?.kind === 'walk') return item.rounds < item.written ? withRounds(plan, index, item, item.rounds + 1) : null;
  if (item?.kind !== 'exercise') return null;
  return withSets(
    plan,
    index,
    item,
    item.sets.map((reps, n) => (reps < item.written[n]! ? reps + 1 : reps)),
  );
};

/** One repetition more in each set, up to what it may be given. */
export const moreReps: Step = (plan, index) => {
  const item = plan.items[index];
  if (item?.kind === 'walk') return withRounds(plan, index, item, item.rounds + 1);
  if (item?.kind !== 'exercise') return null;
  return withSets(
    plan,
    index,
    item,
    item.sets.map((reps) => (reps < item.most ? reps + 1 : reps)),
  );
};

/** The last set goes, on both sides. */
export const fewerSets: Step = (plan, index) => {
  const item = plan.items[index];
  if (item?.kind !== 'exercise' || item.sets.length < 2) return null;
  return withItem(plan, index, { ...item, sets: item.sets.slice(0, -1) });
};

/** The next set comes back, with as many repetitions as the last one has now. */
export const restoredSets: Step = (plan, index) => {
  const item = plan.items[index];
  if (item?.kind !== 'exercise' || item.sets.length === item.written.length) return null;
  const reps = Math.min(item.sets.at(-1)!, item.written[item.sets.length]!);
  return withItem(plan, index, { ...item, sets: [...item.sets, reps] });
};

/** Leaves the item out. The last exercise stays, and walks always do. */
export const dropped: Step = (plan, index) => {
  const item = plan.items[index];
  const exercises = plan.items.filter(({ kind }) => kind === 'exercise').length;
  if (item === undefined || item.kind === 'walk' || (item.kind === 'exercise' && exercises < 2)) return null;
  const items = plan.items.filter((_, n) => n !== index);
  return items.length === 0 ? null : withoutOpeningRest({ ...plan, items });
};

/** By so much a stretch of walking gets shorter or longer at a time. */
const walkStep: Seconds = 30;

function withWalk(plan: Plan, index: number, change: (stretch: WalkItem, written: WalkItem) => Seconds): Plan | null {
  const item = plan.items[index];
  const stretch = item?.kind === 'walk' && item.stretches.length === 1 ? item.stretches[0] : undefined;
  const written = item?.kind === 'walk' ? item.asWritten[0] : undefined;
  if (item?.kind !== 'walk' || stretch?.least === undefined || written === undefined) return null;
  const walk = change(stretch, written);
  return walk === stretch.walk ? null : withItem(plan, index, { ...item, stretches: [{ ...stretch, walk }] });
}

/** A stretch of walking, half a minute shorter, as far as its `least` says. */
export const shorterWalk: Step = (plan, index) =>
  withWalk(plan, index, ({ walk, least = walk }) => (walk <= least ? walk : Math.max(least, walk - walkStep)));

/** And half a minute longer, as far as it was written. */
export const restoredWalk: Step = (plan, index) =>
  withWalk(plan, index, ({ walk }, written) => (walk >= written.walk ? walk : Math.min(written.walk, walk + walkStep)));

/** Adds `seconds` to the last stretch of a drill that is walked without a beat, up to half as long again. */
export function longerWalk(plan: Plan, seconds: Seconds): Plan {
  if (plan.routine.kind !== 'drill') return plan;
  const free = (item: Planned): boolean =>
    item.kind === 'walk' && item.stretches.length === 1 && item.stretches[0]!.cadence === undefined;
  const index = plan.items.findLastIndex(free);
  const item = plan.items[index];
  if (item?.kind !== 'walk') return plan;
  const stretch = item.stretches[0]!;
  const walk = Math.floor(Math.min(stretch.walk * 1.5, stretch.walk + seconds));
  return withItem(plan, index, { ...item, stretches: [{ ...stretch, walk }] });
}

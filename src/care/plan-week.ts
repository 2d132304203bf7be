/**
 * Seven days of walks, support, hips and relief. evidence.md §1.3 and §5
 * A day that did not happen is gone, with no catching up and no blame; the plan changes by the rules alone.
 */
import { type Day, daysAfter, daysBetween } from './moment.ts';
import type { CareTag } from './tags.ts';
import { boutsOf, type Minutes, walksPerWeek, weekOfPlan } from './walk-minutes.ts';

export type Purpose = 'walk' | 'relief' | 'hips' | 'support';

export type PlanItem =
  | { readonly what: 'walk'; readonly minutes: Minutes; readonly bouts: readonly Minutes[]; readonly done: boolean }
  | { readonly what: 'relief' | 'hips' | 'support'; readonly routine: string; readonly done: boolean };

export interface PlanDay {
  readonly day: Day;
  /** Empty: a day of rest. */
  readonly items: readonly PlanItem[];
  /** The person said so. */
  readonly notToday: boolean;
}

export interface WeekFacts {
  readonly startedOn: Day;
  readonly today: Day;
  /** Of the next walk. */
  readonly minutes: Minutes;
  /** Usual time to tightening; null: not known. */
  readonly onset: Minutes | null;
  readonly tags: readonly CareTag[];
  /** Routines of which something is left for this person. */
  readonly available: ReadonlySet<string>;
  readonly done: readonly { readonly day: Day; readonly what: Purpose }[];
  readonly notToday: readonly Day[];
}

/** Days of the week, 0 to 5; day 6 is free. Support never on two days running, this week's last and next week's first included. */
const early: Readonly<Record<'walk' | 'hips' | 'support', readonly number[]>> = {
  walk: [0, 2, 3, 5],
  hips: [0, 2, 5],
  support: [1, 4],
};
const later: typeof early = { walk: [0, 1, 3, 4, 5], hips: [1, 3, 5], support: [0, 2, 4] };

/** What strengthens, and suits the way the back eases. evidence.md §1.3 */
export function supportFor(tags: readonly CareTag[]): string {
  if (tags.includes('GENTLE')) return 'support';
  if (tags.includes('EXT_AGG')) return 'eases_when_sitting';
  return tags.includes('FLEX_AGG') ? 'eases_when_standing' : 'support';
}

function itemsOf(day: Day, offset: number, facts: WeekFacts): readonly PlanItem[] {
  const pattern = walksPerWeek(weekOfPlan(facts.startedOn, day)) === 4 ? early : later;
  const isDone = (what: Purpose, on = day): boolean => facts.done.some((each) => each.day === on && each.what === what);
  const isOn = (what: 'walk' | 'hips' | 'support'): boolean => pattern[what].includes(offset) || isDone(what);
  // What was really done yesterday counts, planned or not; and what is done today stays.
  const tired = !isDone('support') && (isDone('support', daysAfter(day, -1)) || isDone('support', daysAfter(day, 1)));
  const routine = (what: 'relief' | 'hips' | 'support', id: string): PlanItem[] =>
    facts.available.has(id) ? [{ what, routine: id, done: isDone(what) }] : [];
  const { minutes, onset } = facts;
  return [
    ...(isOn('walk') ? [{ what: 'walk' as const, minutes, bouts: boutsOf(minutes, onset), done: isDone('walk') }] : []),
    ...(isOn('walk') || isDone('relief') ? routine('relief', 'home_relief') : []),
    ...(isOn('hips') ? routine('hips', 'hips') : []),
    ...(isOn('support') && !tired ? routine('support', supportFor(facts.tags)) : []),
  ];
}

/** The week of the plan that today is in, its first day first. */
export function planWeek(facts: WeekFacts): readonly PlanDay[] {
  const passed = Math.max(0, daysBetween(facts.startedOn, facts.today));
  const begin = daysAfter(facts.startedOn, passed - (passed % 7));
  return Array.from({ length: 7 }, (_, offset): PlanDay => {
    const day = daysAfter(begin, offset);
    const notToday = facts.notToday.includes(day);
    const items = itemsOf(day, offset, facts);
    return { day, items: notToday ? items.filter(({ done }) => done) : items, notToday };
  });
}

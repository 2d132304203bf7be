/** The plan of the week, from the person's own answers and record. Nothing of it is kept: it is worked out each time. */
import { type Day, daysAfter, daysBetween, oneDay, weekdayOf } from '../care/moment.ts';
import { askedWithin } from '../care/morning.ts';
import { type PlanDay, type PlanItem, type Purpose, planWeek, type WeekFacts } from '../care/plan-week.ts';
import type { CareTag } from '../care/tags.ts';
import { comfortableMinutes, type NextWalk, nextWalk, type WalkDone, weekOfPlan } from '../care/walk-minutes.ts';
import type { DayOf } from './borne.ts';
import type { FinishedSession } from './kept.ts';
import { countedFrom, donePurposes, firstWalks, onsetOf, walksDone } from './plan-facts.ts';

export interface PlanKnown {
  /** Newest first. */
  readonly history: readonly FinishedSession[];
  readonly dayOf: DayOf;
  readonly today: Day;
  readonly startedOn: Day;
  readonly tags: readonly CareTag[];
  readonly lowersWalkingDose: boolean;
  /** Routines of which something is left for this person. */
  readonly available: ReadonlySet<string>;
  readonly notToday: readonly Day[];
  /** Days whose morning after was asked about, answered or not. */
  readonly asked: readonly { readonly about: Day }[];
  /** Of the cadence of the next walk; null: not known. */
  readonly nextLevel: number | null;
}

/** One thing of the week, on its weekdays. */
export interface Habit {
  readonly item: PlanItem;
  /** 0 is Monday. */
  readonly weekdays: readonly number[];
}

export interface WeeklyPlan {
  /** 1 is the first. */
  readonly week: number;
  readonly today: PlanDay;
  /** Seven, today among them. */
  readonly days: readonly PlanDay[];
  /** The next day on which something is planned; null: nothing suits. */
  readonly after: PlanDay | null;
  readonly walk: NextWalk;
  /** As it is planned, whatever became of it. */
  readonly habits: readonly Habit[];
}

const purposes: readonly Purpose[] = ['walk', 'relief', 'hips', 'support'];

function habitsOf(days: readonly PlanDay[]): readonly Habit[] {
  return purposes.flatMap((what): Habit[] => {
    const on = days.filter(({ items }) => items.some((item) => item.what === what));
    const item = on[0]?.items.find((each) => each.what === what);
    return item === undefined ? [] : [{ item, weekdays: on.map(({ day }) => weekdayOf(day)) }];
  });
}

/** Its morning was asked about in vain, or is not asked about any more. */
const isLost = ({ day, colour }: WalkDone, { asked, today }: PlanKnown): boolean =>
  colour === 'provisional' &&
  (asked.some(({ about }) => about === day) || daysBetween(day, today) * oneDay > askedWithin);

export function weeklyPlan(known: PlanKnown): WeeklyPlan {
  const { history, dayOf, today, tags, available, notToday } = known;
  const walks = walksDone(history, dayOf, known.nextLevel).map((done) => ({ ...done, lost: isLost(done, known) }));
  const walk = nextWalk(comfortableMinutes(firstWalks(walks)), known.startedOn, walks, known);
  const startedOn = countedFrom(known.startedOn, today);
  const facts: WeekFacts = {
    startedOn,
    today,
    minutes: walk.minutes,
    onset: onsetOf(history),
    tags,
    available,
    done: donePurposes(history, dayOf),
    notToday,
  };
  const days = planWeek(facts);
  const later = [...days, ...planWeek({ ...facts, today: daysAfter(today, 7) })].filter(({ day }) => day > today);
  return {
    week: weekOfPlan(startedOn, today),
    today: days.find(({ day }) => day === today) ?? { day: today, items: [], notToday: false },
    days,
    after: later.find(({ items }) => items.length > 0) ?? null,
    walk,
    habits: habitsOf(planWeek({ ...facts, done: [], notToday: [] })),
  };
}

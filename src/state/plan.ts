/** The plan in the app. It begins by itself with the first session, and follows the record, the check and the diary. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Day } from '../care/moment.ts';
import { type WeeklyPlan, weeklyPlan } from '../record/weekly-plan.ts';
import type { App } from './app.ts';

/** `check`: something was answered that locks movement. The others as today's pain has it. */
export type PlanOpen = 'everything' | 'relief' | 'nothing' | 'check';

export interface PlanState {
  /** null before the first session, and until check and library are there. */
  readonly plan: ReadonlySignal<WeeklyPlan | null>;
  readonly open: ReadonlySignal<PlanOpen>;
  /** Puts today aside, and takes that back. */
  notToday(): void;
  afterAll(): void;
}

type Needed = Pick<App, 'care' | 'diary' | 'history' | 'library' | 'now' | 'suited'>;

/** The level of the next walk's cadence; null where no beat is known yet. */
const nextLevel = ({ library, suited }: Needed): number | null => {
  const drill = library.value?.routines.find(({ kind }) => kind === 'drill');
  const choices = drill && suited(drill).choices;
  return choices === undefined || choices.cadence === null ? null : choices.walkLevel;
};

const availableOf = ({ library, suited }: Needed): ReadonlySet<string> =>
  new Set(library.value?.routines.filter((routine) => !suited(routine).isEmpty).map(({ id }) => id));

export const createPlan = (app: Needed): PlanState => {
  const { care, diary, history, library, now } = app;
  const today = computed<Day>(() => diary.dayOf(now.value));
  const firstDay = computed<Day | null>(() => {
    const first = Math.min(...history.value.map(({ startedAt }) => startedAt));
    return Number.isFinite(first) ? diary.dayOf(first) : null;
  });
  const plan = computed<WeeklyPlan | null>(() => {
    const gate = care.value?.gate.value;
    if (gate === undefined || library.value === null || firstDay.value === null) return null;
    const { planStartedOn, notToday, asked } = diary.diary.value;
    return weeklyPlan({
      history: history.value,
      dayOf: diary.dayOf,
      today: today.value,
      startedOn: planStartedOn ?? firstDay.value,
      tags: gate.tags,
      lowersWalkingDose: gate.lowersWalkingDose,
      available: availableOf(app),
      notToday,
      asked,
      nextLevel: nextLevel(app),
    });
  });
  // The diary is there once the check is. Kept, because records may be erased one day and the plan goes on.
  effect(() => {
    if (care.value !== null && firstDay.value !== null && diary.diary.value.planStartedOn === null)
      diary.change({ planStartedOn: firstDay.value });
  });
  const others = (): readonly Day[] => diary.diary.peek().notToday.filter((day) => day !== today.peek());
  return {
    plan,
    open: computed(() => {
      const gate = care.value?.gate.value;
      const locked = gate?.movement === 'locked' && gate.why.some((why) => why !== 'fullCheck');
      return locked ? 'check' : diary.dayOpen.value;
    }),
    notToday: () => diary.change({ notToday: [...others(), today.peek()] }),
    afterAll: () => diary.change({ notToday: others() }),
  };
};

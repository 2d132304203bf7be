import { type ReadonlySignal, signal } from '@preact/signals';
import { type Choices, usualChoices } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import type { App, Suited } from '../state/app.ts';
import type { Minutes, Seconds } from '../units.ts';
import { words } from '../words/first.ts';

/** What was chosen on a routine's page, until it is started or the page is reloaded. */
const chosen = signal<Readonly<Record<string, Partial<Choices>>>>({});

/** What the person chose, without what was changed to suit them: the ground of the next choice. */
export const ownChoices = (routine: Routine): Pick<Choices, 'leaveOut' | 'swaps' | 'levels'> => ({
  ...usualChoices,
  ...chosen.value[routine.id],
});

/** How long the plan has the next walk; null: not known, or not worked out. Whoever works it out says so. */
const walkOfPlan = signal<ReadonlySignal<Minutes | null> | null>(null);

export const followWalkOfPlan = (minutes: ReadonlySignal<Minutes | null>): void => {
  walkOfPlan.value = minutes;
};

/** A measurement takes as long as it takes. */
const ownPaceDrill = 'drill_own_pace';

/** A walk is as long as the plan has it, unless the person chose. */
const byPlan = ({ kind, id }: Routine): Partial<Choices> => {
  const minutes = walkOfPlan.value?.value ?? null;
  return kind === 'drill' && id !== ownPaceDrill && minutes !== null ? { minutes } : {};
};

/** As it would start now, and what of it was changed to suit. Follows settings, check, record and what was chosen on its page. */
export const suitedPlan = (app: App, routine: Routine): Suited =>
  app.suited(routine, { ...byPlan(routine), ...chosen.value[routine.id] });

/** The choices a routine would start with now. */
export const planFor = (app: App, routine: Routine): Choices => suitedPlan(app, routine).choices;

/** How long it would take, started now; 0 where nothing of it is left. The library has to be there. */
export const lengthOf = (app: App, routine: Routine): Seconds => {
  const { choices, isEmpty } = suitedPlan(app, routine);
  return isEmpty ? 0 : app.fit(routine, choices).timeline.total;
};

/** The same in words: "5 min", or that nothing of it suits. */
export const lengthWords = (app: App, routine: Routine): string => {
  const length = lengthOf(app, routine);
  return length === 0 ? words.common.notForYou : words.common.length(length);
};

/** The first of some routines that suits, or null. */
export const firstThatSuits = (app: App, routines: readonly Routine[]): Routine | null =>
  routines.find((routine) => !suitedPlan(app, routine).isEmpty) ?? null;

export const changePlan = (routine: Routine, change: Partial<Choices>): void => {
  chosen.value = { ...chosen.value, [routine.id]: { ...chosen.value[routine.id], ...change } };
};

/** Walks are as long as the plan has them, whatever was chosen. */
export const walkAsPlanned = (routines: readonly Routine[]): void => {
  const drills = routines.filter(({ kind }) => kind === 'drill').map(({ id }) => id);
  chosen.value = Object.fromEntries(
    Object.entries(chosen.value).map(([id, { minutes, ...others }]) => [
      id,
      drills.includes(id) || minutes === undefined ? others : { minutes, ...others },
    ]),
  );
};

export const forgetPlan = (routine: string): void => {
  const { [routine]: _, ...rest } = chosen.value;
  chosen.value = rest;
};

/** What a routine is for this person, now: choices made to suit the check, what hurt, and how its sessions went. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { retiredExercises } from '../care/hurts.ts';
import type { Aside, Tailored } from '../care/tailor.ts';
import type { FinishedSession, Settings } from '../record/kept.ts';
import { coachingFrom } from '../record/known.ts';
import { type Choices, usualChoices } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import { careful } from '../walking/offer.ts';
import type { App, Library } from './app.ts';
import type { CareState } from './care.ts';
import type { DiaryState } from './diary.ts';
import type { AppPorts, Shipped } from './ports.ts';

export interface Known {
  readonly settings: ReadonlySignal<Settings>;
  readonly history: ReadonlySignal<readonly FinishedSession[]>;
  readonly shipped: ReadonlySignal<Shipped | null>;
  readonly library: ReadonlySignal<Library | null>;
  readonly care: ReadonlySignal<CareState | null>;
  readonly diary: Pick<DiaryState, 'diary' | 'dayOf' | 'change'>;
}

export interface Suiting extends Pick<App, 'suited' | 'choicesFor' | 'doses' | 'bringBack' | 'walker' | 'fit'> {
  /**
   * Choices that somebody made, so that they suit: whoever made them. `goesOn`: exercises of the session that goes on; what
   * is put aside is so from the next session on.
   */
  suit(routine: Routine, own: Choices, goesOn?: ReadonlySet<string | null>): Tailored;
}

export const suitingOf = (
  { wallClock }: Pick<AppPorts, 'wallClock'>,
  { settings, history, shipped, library, care, diary }: Known,
): Suiting => {
  const progress = computed(() => shipped.value?.dosesFrom(history.value, diary.dayOf) ?? null);
  const aside = (): readonly Aside[] => {
    const { hurts, broughtBack } = diary.diary.value;
    const of = (why: Aside['why'], ids: readonly string[]): Aside[] => ids.map((exercise) => ({ exercise, why }));
    return [
      ...of('retired', retiredExercises(hurts, broughtBack)),
      ...of('resting', progress.value?.resting(wallClock()) ?? []),
    ];
  };
  const suit: Suiting['suit'] = (routine, own, goesOn) => {
    const exercises = library.value?.exercises;
    return exercises && care.value !== null
      ? care.value.suited(
          routine,
          exercises,
          own,
          aside().filter(({ exercise }) => goesOn?.has(exercise) !== true),
        )
      : { choices: own, changes: [], eased: [], isEmpty: false };
  };
  const walker: App['walker'] = () => {
    const { cadence: baseline, aid } = settings.value;
    const known = { baseline, aid: aid === true };
    return care.value?.walker(known) ?? { ...careful, ...known };
  };
  const suited: App['suited'] = (routine, chosen = {}) => {
    const { firstSide, cadence, reminded } = settings.value;
    const turn = history.value.length % 2 === 0 ? 'left' : 'right';
    const asked = suit(routine, {
      ...usualChoices,
      firstSide: firstSide === 'takeTurns' ? turn : firstSide,
      coaching: coachingFrom(history.value, reminded),
      cadence,
      walkLevel: 0,
      ...(routine.kind === 'drill' && shipped.value?.nextWalk(history.value, walker(), wallClock(), diary.dayOf)),
      ...chosen,
    });
    const exercises = library.value?.exercises;
    if (routine.kind !== 'stretch' || exercises === undefined || care.value === null || progress.value === null)
      return { ...asked, doses: {} };
    return { ...asked, ...progress.value.dosed(routine, exercises, asked, wallClock()) };
  };
  return {
    suit,
    suited,
    choicesFor: (routine, chosen) => suited(routine, chosen).choices,
    doses: (routine) => suited(routine).doses,
    bringBack: (exercise) => {
      const { hurts, broughtBack } = diary.diary.peek();
      // Only hurts since then count. The clock may have been turned back since the last of them.
      const at = Math.max(wallClock(), ...hurts.filter((hurt) => hurt.exercise === exercise).map((hurt) => hurt.at));
      diary.change({ broughtBack: { ...broughtBack, [exercise]: at } });
    },
    walker,
    fit: (routine, choices) => {
      const [known, files] = [library.peek(), shipped.peek()];
      if (!known || !files) throw new Error('The library is not loaded yet.');
      return files.fit(routine, known.exercises, choices, files.lengths);
    },
  };
};

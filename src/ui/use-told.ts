import { useMemo } from 'preact/hooks';
import { type Hint, hintsOf, type Told } from '../care/trend.ts';
import { toldOf } from '../record/told.ts';
import { useApp } from './app-context.ts';

/** All that was told of pain, oldest first. */
export const useTold = (): readonly Told[] => {
  const { history, diary } = useApp();
  const before = diary.diary.value.told;
  return useMemo(() => toldOf(history.value, before, diary.dayOf), [history.value, before]);
};

/** Gravest first. Three times in two weeks says all that twice in one says. */
const order: readonly Hint[] = ['highForAWeek', 'redThrice', 'redTwice', 'noBetter'];

/** Reasons to think of a clinician. */
export const useHints = (): readonly Hint[] => {
  const { now } = useApp();
  const told = useTold();
  const found = useMemo(() => hintsOf(told, now.value), [told, now.value]);
  return order.filter((hint) => found.includes(hint) && !(hint === 'redTwice' && found.includes('redThrice')));
};

/** One page of questions: what is shown, what is still missing, and what "none of these" says. */
import type { Answers } from '../care/answers.ts';
import type { Given, GivenAnswer } from '../care/check.ts';
import { type Answer, type Group, type Kind, type QuestionId, questionIds, questionOf } from '../care/questions.ts';

export const idsOf = (group: Group): readonly QuestionId[] =>
  questionIds.filter((id) => questionOf(id).group === group);

/** As they stand side by side. */
const shownOrder: Readonly<Record<Kind, readonly Answer[]>> = {
  yesNo: ['yes', 'unsure', 'no'],
  goodIfYes: ['yes', 'unsure', 'no'],
  change: ['better', 'worse', 'same', 'unsure'],
  sides: ['one', 'both', 'unsure'],
  age: ['under18', '18to64', '65to74', '75plus'],
};

/** A question that "none of these" answers: it is ticked, not chosen. */
export const isTicked = (id: QuestionId): boolean => questionOf(id).kind === 'yesNo' && questionOf(id).after === null;

/** What can be chosen. A no to what is ticked is said once, at the end of the page. */
export const choicesOf = (id: QuestionId): readonly Answer[] =>
  shownOrder[questionOf(id).kind].filter((answer) => !(isTicked(id) && answer === 'no'));

export const isShown = (id: QuestionId, given: Given): boolean => {
  const { after } = questionOf(id);
  if (after === null) return true;
  const before: GivenAnswer | undefined = given[after.question as QuestionId];
  return before !== undefined && before !== 'unchanged' && after.answers.includes(before);
};

/** Questions that have to be chosen and are not yet. */
export const missingIn = (ids: readonly QuestionId[], given: Given): readonly QuestionId[] =>
  ids.filter((id) => isShown(id, given) && !isTicked(id) && given[id] === undefined);

/** What is sent: all that is shown, and no to all that was not ticked. */
export const completed = (ids: readonly QuestionId[], given: Given): Given =>
  Object.fromEntries(ids.filter((id) => isShown(id, given)).map((id) => [id, given[id] ?? 'no']));

/** What was answered before, on a page that is come back to. */
export const givenIn = (ids: readonly QuestionId[], answers: Answers): Given =>
  Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id].answer]])));

export type PageKey = 'none' | 'noneOthers' | 'noToOthers' | 'goOn';

/** What the key at the end says: it never says no to something without saying so. */
export function pageKey(ids: readonly QuestionId[], given: Given): PageKey {
  const ticks = ids.filter(isTicked);
  if (ticks.every((id) => given[id] !== undefined)) return 'goOn';
  const mixed = ids.some((id) => !isTicked(id) && questionOf(id).after === null);
  if (mixed) return 'noToOthers';
  return ticks.some((id) => given[id] !== undefined) ? 'noneOthers' : 'none';
}

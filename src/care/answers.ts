/** What was answered in the suitability check. "Not sure" is an answer of its own and is never kept as no. */
import * as v from 'valibot';
import {
  type Answer,
  answersOf,
  isQuestionId,
  type QuestionId,
  questionIds,
  questionOf,
  ruleVersion,
} from './questions.ts';

export interface Answered {
  readonly answer: Answer;
  /** ms since the epoch. */
  readonly at: number;
  /** Of the rules it was asked under. */
  readonly ruleVersion: number;
}
export type Answers = Readonly<Partial<Record<QuestionId, Answered>>>;

export const answerTo = (answers: Answers, id: QuestionId): Answer | undefined => answers[id]?.answer;

export const isAnswered = (answers: Answers, id: QuestionId, ...as: readonly Answer[]): boolean => {
  const answer = answerTo(answers, id);
  return answer !== undefined && as.includes(answer);
};

/** Yes, or a "not sure" that counts as yes. Not answered is not yes: what is missing is asked before anything opens. */
export const counts = (answers: Answers, id: QuestionId): boolean =>
  isAnswered(answers, id, 'yes') || (questionOf(id).unsureCounts && isAnswered(answers, id, 'unsure'));

/** Whether a question is asked at all, after the answers there are. */
export function isAsked(id: QuestionId, answers: Answers): boolean {
  const { after } = questionOf(id);
  return after === null || isAnswered(answers, after.question as QuestionId, ...after.answers);
}

export const unanswered = (answers: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => isAsked(id, answers) && answers[id] === undefined);

/** Answers to questions that are not asked any more fall away. */
export const onlyAsked = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => isQuestionId(id) && isAsked(id, answers)));

/** Whether any was given under other rules than today's. A newer version is as unknown as an older one. */
export const areOutdated = (answers: Answers): boolean =>
  Object.values(answers).some((each) => each.ruleVersion !== ruleVersion);

const rank = (id: QuestionId, answer: Answer): number => answersOf(questionOf(id).kind).indexOf(answer);

const isMissing = (id: QuestionId, answers: Answers): boolean => answers[id] === undefined && isAsked(id, answers);
const isSafer = (id: QuestionId, one: Answered, other: Answered): boolean => {
  const difference = rank(id, one.answer) - rank(id, other.answer);
  return difference < 0 || (difference === 0 && one.at > other.at);
};

/**
 * Two copies made one: where they differ, the answer that restricts more is kept; where they agree, the later.
 * A follow-up that one copy had to ask and has no answer to is as good as "not sure": nothing milder outlives it.
 */
export function safer(one: Answers, other: Answers): Answers {
  const kept: Partial<Record<QuestionId, Answered>> = {};
  for (const id of questionIds) {
    const [a, b] = [isAsked(id, one) ? one[id] : undefined, isAsked(id, other) ? other[id] : undefined];
    if (a === undefined && b === undefined) continue;
    const first = a === undefined || (b !== undefined && isSafer(id, b, a)) ? b! : a;
    const missing = questionOf(id).after !== null && (isMissing(id, one) || isMissing(id, other));
    if (!missing || rank(id, first.answer) <= rank(id, 'unsure')) kept[id] = first;
  }
  return kept;
}

const answered = v.object({ answer: v.string(), at: v.pipe(v.number(), v.finite()), ruleVersion: v.number() });

/** Anything that was kept once. Keys that nobody knows and answers that make no sense are left out, so they are asked again. */
export function parseAnswers(value: unknown): Answers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const good: Partial<Record<QuestionId, Answered>> = {};
  for (const [id, each] of Object.entries(value)) {
    const read = v.safeParse(answered, each);
    if (!isQuestionId(id) || !read.success) continue;
    const answer = answersOf(questionOf(id).kind).find((known) => known === read.output.answer);
    if (answer !== undefined) good[id] = { ...read.output, answer };
  }
  return good;
}

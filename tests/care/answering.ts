/** Answers for tests: everything asked is answered no, but for what is given. */
import { type Answered, type Answers, isAsked } from '../../src/care/answers.ts';
import { type Answer, type QuestionId, questionIds, questionOf, ruleVersion } from '../../src/care/questions.ts';

export type Given = Readonly<Partial<Record<QuestionId, Answer>>>;

const mild: Readonly<Record<string, Answer>> = {
  yesNo: 'no',
  goodIfYes: 'no',
  change: 'same',
  sides: 'one',
  age: '18to64',
};

/** Only what is given. */
export const only = (given: Given, at = 0): Answers =>
  Object.fromEntries(
    Object.entries(given).map(([id, answer]): [string, Answered] => [id, { answer: answer!, at, ruleVersion }]),
  );

/** The whole check as plain answers, follow-ups included where they are asked. */
export function whole(given: Given = {}): Given {
  const all: Partial<Record<QuestionId, Answer>> = {};
  for (const id of questionIds) {
    const after = questionOf(id).after?.question as QuestionId | undefined;
    if (after === undefined || isAsked(id, only({ [after]: all[after] })))
      all[id] = given[id] ?? mild[questionOf(id).kind]!;
  }
  return all;
}

export const answering = (given: Given = {}, at = 0): Answers => only(whole(given), at);

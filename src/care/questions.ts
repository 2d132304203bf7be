/**
 * What the suitability check asks, as data. evidence.md §3.2; the sentences are `words/en/care.ts`, keyed by id.
 * Follow-ups that the evidence names together have a letter each: S1b sides, S1c mild, S1d assessed; P4a to c; P5a to e.
 */

/** Goes up whenever a question or a rule changes its meaning. Answers to an older version are asked for again. */
export const ruleVersion = 1;

/** One group is one screen. In the order of asking: what cannot wait comes first. */
export const groups = ['bladder', 'sudden', 'unwell', 'legs', 'back', 'you', 'moves', 'joints'] as const;
export type Group = (typeof groups)[number];

/** What can be answered, the answer that restricts most first: of two that differ, the earlier in the list is kept. */
const kinds = {
  yesNo: ['yes', 'unsure', 'no'],
  /** Where yes is the good news: "long-standing, unchanged and already checked". */
  goodIfYes: ['no', 'unsure', 'yes'],
  change: ['worse', 'unsure', 'same', 'better'],
  sides: ['both', 'unsure', 'one'],
  age: ['under18', '75plus', '65to74', '18to64'],
} as const;
export type Kind = keyof typeof kinds;
export type Answer = (typeof kinds)[Kind][number];

/** Most restricting first. */
export const answersOf = (kind: Kind): readonly Answer[] => kinds[kind];

export interface Question {
  readonly group: Group;
  readonly kind: Kind;
  /** "Not sure" counts as the answer that restricts most. */
  readonly unsureCounts: boolean;
  /** Asked only after one of these answers to another question; null: always. */
  readonly after: { readonly question: string; readonly answers: readonly Answer[] } | null;
  /** "Unchanged since" is never offered: what was true last time says nothing about now. */
  readonly alwaysAfresh: boolean;
}

const ask = (group: Group, more: Partial<Question> = {}): Question => ({
  group,
  kind: 'yesNo',
  unsureCounts: false,
  after: null,
  alwaysAfresh: false,
  ...more,
});
const hard = { unsureCounts: true };
const afresh = { unsureCounts: true, alwaysAfresh: true };
const after = (question: string): Pick<Question, 'after'> => ({ after: { question, answers: ['yes', 'unsure'] } });
const checked = (question: string): Partial<Question> => ({ kind: 'goodIfYes', ...after(question) });

export const questions = {
  E1: ask('bladder', hard),
  E1b: ask('bladder', checked('E1')),
  E2: ask('bladder', hard),
  E2b: ask('bladder', checked('E2')),
  E5: ask('bladder', hard),
  E5b: ask('bladder', checked('E5')),
  E3: ask('sudden', afresh),
  E4: ask('sudden', afresh),
  E6: ask('sudden', afresh),
  E7: ask('sudden', afresh),
  U1: ask('unwell', hard),
  U2: ask('unwell', hard),
  S5: ask('unwell'),
  S7: ask('unwell'),
  S1: ask('legs', hard),
  S1b: ask('legs', { kind: 'sides', ...after('S1') }),
  S1c: ask('legs', checked('S1')),
  S1d: ask('legs', checked('S1')),
  S2: ask('legs', hard),
  S2b: ask('legs', { ...hard, ...after('S2') }),
  S3: ask('legs', hard),
  S10: ask('legs'),
  S11: ask('legs'),
  S11b: ask('legs', checked('S11')),
  S6: ask('back'),
  S9: ask('back'),
  S14: ask('back'),
  S15: ask('back'),
  AGE: ask('you', { kind: 'age' }),
  S4: ask('you'),
  S4b: ask('you', after('S4')),
  S8: ask('you'),
  S12: ask('you'),
  S13: ask('you'),
  S13b: ask('you', { ...hard, ...after('S13') }),
  P1: ask('moves', { kind: 'change' }),
  P2: ask('moves', { kind: 'change' }),
  P3: ask('moves'),
  P4a: ask('joints'),
  P4b: ask('joints'),
  P4c: ask('joints'),
  P5a: ask('joints'),
  P5b: ask('joints'),
  P5c: ask('joints'),
  P5d: ask('joints'),
  P5e: ask('joints'),
} as const satisfies Readonly<Record<string, Question>>;
export type QuestionId = keyof typeof questions;

export const questionIds = Object.keys(questions) as readonly QuestionId[];
export const isQuestionId = (id: string): id is QuestionId => Object.hasOwn(questions, id);
/** The same question, seen as any question. */
export const questionOf = (id: QuestionId): Question => questions[id];

/** In the order of §3.2. */
export const emergencyIds = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'] as const satisfies readonly QuestionId[];

/** The question a follow-up belongs to; a question that is none belongs to itself. */
export const rootOf = (id: QuestionId): QuestionId => (questionOf(id).after?.question as QuestionId | undefined) ?? id;

const families = new Map(questionIds.map((id) => [id, questionIds.filter((each) => rootOf(each) === id)]));
/** A question and what may be asked after it; empty for a follow-up. */
export const familyOf = (id: QuestionId): readonly QuestionId[] => families.get(id) ?? [];

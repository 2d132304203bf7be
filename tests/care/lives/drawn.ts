/** Lives drawn at random: what is done, when, and what is answered. */
import fc from 'fast-check';
import { dayOf, type Moment, oneDay } from '../../../src/care/moment.ts';
import {
  type Answer,
  answersOf,
  type Group,
  groups,
  type QuestionId,
  questionIds,
  questionOf,
} from '../../../src/care/questions.ts';
import { type QuickId, quickIds } from '../../../src/care/quick.ts';

import type { Told } from './ledger.ts';

export type Step =
  /** So many pages of the whole check, from where it is; `drawn`: what is not answered in the mildest way. */
  | {
      readonly do: 'pages';
      readonly pages: number;
      readonly drawn: Drawn;
      readonly keep: boolean;
      readonly confirm: boolean;
    }
  | { readonly do: 'quick'; readonly ticked: readonly QuickId[] }
  | { readonly do: 'list'; readonly drawn: Drawn }
  | { readonly do: 'clear'; readonly back: number; readonly honest: boolean }
  | { readonly do: 'reload'; readonly older: number | null }
  | { readonly do: 'begin' | 'takeUp' | 'rest' | 'wrong' | 'leave' | 'stumble' | 'askAgain' | 'otherTab' | 'meet' };

/** Few answers that are not the mildest, or all of them at random. */
export type Drawn =
  | { readonly kind: 'some'; readonly some: readonly (readonly [question: number, answer: number])[] }
  | { readonly kind: 'all'; readonly seed: number };
const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('some' as const),
      some: fc.array(fc.tuple(fc.nat(questionIds.length - 1), fc.nat(3)), { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('all' as const), seed: fc.nat() }) },
);

const inGroup = (group: Group): readonly QuestionId[] => questionIds.filter((id) => questionOf(id).group === group);
export const idsOf = new Map(groups.map((group) => [group, inGroup(group)]));
const mildest: Readonly<Record<string, Answer>> = {
  yesNo: 'no',
  goodIfYes: 'yes',
  change: 'same',
  sides: 'one',
  age: '18to64',
};
/** A number from 0 on for each question, the same for the same seed. */
const scrambled = (seed: number, n: number): number => Math.imul(seed ^ (n * 0x9e3779b9), 0x85ebca6b) >>> 8;

const answerOf = (id: QuestionId, how: Drawn): Answer => {
  const all = answersOf(questionOf(id).kind);
  const n = questionIds.indexOf(id);
  const at = how.kind === 'all' ? scrambled(how.seed, n) : how.some.find(([question]) => question === n)?.[1];
  return at === undefined ? mildest[questionOf(id).kind]! : all[at % all.length]!;
};

/** A page as it is filled in: follow-ups only where they are shown. */
export function page(ids: readonly QuestionId[], how: Drawn): Told {
  const told: Partial<Record<QuestionId, Answer>> = {};
  for (const id of ids) {
    const { after } = questionOf(id);
    const before = after && told[after.question as QuestionId];
    if (after === null || (before && after.answers.includes(before))) told[id] = answerOf(id, how);
  }
  return told;
}

const usually = fc.nat(5).map((n) => n > 0);
const just = (...what: readonly Exclude<Step['do'], 'pages' | 'quick' | 'list' | 'clear' | 'reload'>[]) =>
  fc.constantFrom(...what.map((one) => ({ do: one })));
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('pages' as const),
      pages: fc.oneof({ weight: 5, arbitrary: fc.constant(groups.length) }, fc.integer({ min: 1, max: groups.length })),
      drawn,
      keep: fc.boolean(),
      confirm: usually,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('clear' as const), back: fc.nat(4), honest: usually }) },
  { weight: 3, arbitrary: fc.constant({ do: 'quick' as const, ticked: [] }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('quick' as const), ticked: fc.subarray([...quickIds]) }) },
  { weight: 4, arbitrary: just('begin', 'begin', 'takeUp', 'rest') },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('list' as const), drawn }) },
  { weight: 2, arbitrary: just('wrong', 'leave', 'stumble', 'askAgain') },
  { weight: 2, arbitrary: just('otherTab', 'otherTab', 'meet') },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('reload' as const),
      older: fc.option(fc.nat(questionIds.length - 1), { freq: 3 }),
    }),
  },
);
/** Minutes until the step. */
const wait = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 25 }) },
  { weight: 2, arbitrary: fc.integer({ min: 26, max: 2 * 1440 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1440, max: 40 * 1440 }) },
);
export const life = fc.array(fc.record({ wait, step }), { minLength: 4, maxLength: 10 });

export const momentAt = (minutes: number): Moment => {
  const at = 20_514 * oneDay + minutes * 60_000;
  return { at, day: dayOf(Math.floor(at / oneDay)) };
};

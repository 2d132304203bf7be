import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Answers,
  areOutdated,
  counts,
  isAnswered,
  isAsked,
  onlyAsked,
  parseAnswers,
  safer,
  unanswered,
} from '../../src/care/answers.ts';
import {
  type Answer,
  answersOf,
  familyOf,
  groups,
  isQuestionId,
  type QuestionId,
  questionIds,
  questionOf,
  rootOf,
  ruleVersion,
} from '../../src/care/questions.ts';
import { outcomeOf, tiers } from '../../src/care/tier.ts';
import { answering, only } from './answering.ts';

describe('the questions', () => {
  it('are those of the evidence', () => {
    const numbered = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);
    const roots = [...numbered('E', 7), ...numbered('U', 2), ...numbered('S', 15), ...numbered('P', 3)];
    const main = questionIds.filter((id) => rootOf(id) === id && !/^(?:P4|P5|AGE)/.test(id));
    expect([...main].sort()).toEqual(roots.sort());
  });
  it.each([
    ['E1', ['E1', 'E1b']],
    ['S1', ['S1', 'S1b', 'S1c', 'S1d']],
    ['S4', ['S4', 'S4b']],
    ['S15', ['S15']],
  ] as const)('have follow-ups: %s', (id, family) => {
    expect(familyOf(id)).toEqual(family);
  });
  it('ask a follow-up only after yes or not sure, on the same screen', () => {
    for (const id of questionIds) {
      const root = rootOf(id);
      if (root === id) continue;
      expect(isAsked(id, {})).toBe(false);
      expect(isAsked(id, only({ [root]: 'no' }))).toBe(false);
      expect(isAsked(id, only({ [root]: 'yes' }))).toBe(true);
      expect(isAsked(id, only({ [root]: 'unsure' }))).toBe(true);
      expect(questionOf(id).group).toBe(questionOf(root).group);
    }
  });
  it('count "not sure" as yes for E, U and S1 to S3, and for nothing else but what belongs to them', () => {
    const unsure = questionIds.filter((id) => questionOf(id).unsureCounts);
    expect(unsure).toEqual('E1 E2 E5 E3 E4 E6 E7 U1 U2 S1 S2 S2b S3 S13b'.split(' ').filter((id) => isQuestionId(id)));
    expect(counts(only({ E1: 'unsure' }), 'E1')).toBe(true);
    expect(counts(only({ S5: 'unsure' }), 'S5')).toBe(false);
    expect(counts({}, 'E1')).toBe(false);
  });
  it('stand in groups of one screen each, the gravest first', () => {
    const sizes = groups.map((group) =>
      questionIds.filter((id) => questionOf(id).group === group && rootOf(id) === id),
    );
    for (const ids of sizes) expect(ids.length).toBeGreaterThanOrEqual(3);
    for (const ids of sizes) expect(ids.length).toBeLessThanOrEqual(8);
    expect(sizes.slice(0, 2).flat()).toEqual(['E1', 'E2', 'E5', 'E3', 'E4', 'E6', 'E7']);
  });
});

describe('what is left to ask', () => {
  it('is every question that is asked and has no answer', () => {
    expect(unanswered(answering())).toEqual([]);
    const { E4: _, ...rest } = answering();
    expect(unanswered(rest)).toEqual(['E4']);
    expect(unanswered({ ...answering(), ...only({ S1: 'unsure' }) })).toEqual(['S1b', 'S1c', 'S1d']);
  });
  it('forgets follow-ups of what is not so any more', () => {
    const kept = onlyAsked({ ...answering(), ...only({ S4b: 'yes' }) });
    expect(kept.S4b).toBeUndefined();
    expect(kept.S4).toBeDefined();
  });
});

describe('kept answers', () => {
  it('are read as they were written', () => {
    const kept = answering({ E1: 'yes', P1: 'worse', S1: 'unsure', AGE: '75plus' }, 1_700_000_000_000);
    expect(parseAnswers(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
  it.each([null, undefined, 3, 'no', [], [{ E1: 'no' }], true])('that are none, %o, are no answers', (value) => {
    expect(parseAnswers(value)).toEqual({});
  });
  it('lose what nobody knows and what makes no sense, and nothing else', () => {
    const good = only({ E1: 'unsure', S15: 'yes' });
    const kept = {
      ...good,
      Z9: good.E1,
      toString: good.E1,
      E2: { answer: 'maybe', at: 1, ruleVersion },
      E3: { answer: 'no', at: 'today', ruleVersion },
      E4: { answer: 'no' },
      E5: 'no',
      P1: { answer: 'yes', at: 1, ruleVersion },
      E6: null,
    };
    expect(parseAnswers(kept)).toEqual(good);
    expect(isAnswered(parseAnswers(kept), 'E1', 'unsure')).toBe(true);
  });
  it('given under another version of the rules are asked again', () => {
    const kept = answering();
    expect(areOutdated(kept)).toBe(false);
    expect(areOutdated({ ...kept, S5: { ...kept.S5!, ruleVersion: ruleVersion - 1 } })).toBe(true);
    expect(areOutdated({ ...kept, S5: { ...kept.S5!, ruleVersion: ruleVersion + 1 } })).toBe(true);
  });
});

describe('two copies of the answers', () => {
  it.each([
    ['E1', 'no', 'unsure', 'unsure'],
    ['E1', 'yes', 'unsure', 'yes'],
    ['E1b', 'yes', 'unsure', 'unsure'],
    ['E1b', 'no', 'unsure', 'no'],
    ['S1b', 'one', 'both', 'both'],
    ['S11b', 'yes', 'no', 'no'],
    ['P1', 'better', 'worse', 'worse'],
    ['P2', 'same', 'unsure', 'unsure'],
    ['AGE', '18to64', 'under18', 'under18'],
    ['AGE', '18to64', '75plus', '75plus'],
    ['S13b', 'no', 'unsure', 'unsure'],
  ] as const)('of %s, %s and %s, keep %s', (id, one, other, kept) => {
    const copy = (answer: Answer) => only({ [rootOf(id)]: 'yes', [id]: answer });
    expect(safer(copy(one), copy(other))[id]?.answer).toBe(kept);
    expect(safer(copy(other), copy(one))[id]?.answer).toBe(kept);
  });
  it('do not take the excuse of one for the yes of the other', () => {
    expect(safer(only({ E2: 'yes', E2b: 'yes' }), only({ E2: 'yes' })).E2b).toBeUndefined();
    expect(safer(only({ E2: 'no', E2b: 'yes' }), only({ E2: 'yes' })).E2b).toBeUndefined();
    expect(safer(only({ E2: 'no' }), only({ E2: 'yes', E2b: 'yes' })).E2b?.answer).toBe('yes');
    expect(safer(only({ S2: 'yes' }), only({ S2: 'yes', S2b: 'yes' })).S2b?.answer).toBe('yes');
  });
  it('keep the later of two that agree, and what only one has', () => {
    const merged = safer(only({ E1: 'no', E2: 'no' }, 5), only({ E1: 'no', E3: 'yes' }, 9));
    expect(merged).toEqual({ ...only({ E1: 'no', E3: 'yes' }, 9), ...only({ E2: 'no' }, 5) });
  });
  const some = fc
    .uniqueArray(fc.constantFrom(...questionIds), { maxLength: 12 })
    .chain((ids) =>
      fc
        .tuple(...ids.map((id) => fc.constantFrom(...answersOf(questionOf(id).kind))))
        .map((given): Answers => only(Object.fromEntries(ids.map((id: QuestionId, n) => [id, given[n]])))),
    );
  test('are never less grave together than either, and the same both ways round', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const merged = safer(one, other);
        expect(safer(other, one)).toEqual(merged);
        expect(safer(merged, merged)).toEqual(merged);
        const grave = (answers: Answers): number => tiers.indexOf(outcomeOf(answers).tier);
        expect(grave(merged)).toBeLessThanOrEqual(Math.min(grave(one), grave(other)));
      }),
      { numRuns: 3000 },
    );
  });
});

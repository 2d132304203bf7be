/** evidence.md §3.3: the logic written a second time, straight from its lines, and its table of test vectors. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Answer, answersOf, type QuestionId, questionIds, questionOf } from '../../src/care/questions.ts';
import { tagsOf } from '../../src/care/tags.ts';
import { clearable, gravest, isGraver, outcomeOf, type Tier, tiers } from '../../src/care/tier.ts';
import { answering, type Given, only, whole } from './answering.ts';

const outcome = (given: Given, cleared: readonly QuestionId[] = []) => outcomeOf(answering(given), new Set(cleared));

describe('the test vectors', () => {
  const vectors: readonly [string, Given, Tier, Partial<ReturnType<typeof outcomeOf>>][] = [
    ['nothing', {}, 'GO', { tags: [], notes: [], causes: [], lowersWalkingDose: false }],
    ['E2 not sure', { E2: 'unsure' }, 'EMERGENCY', {}],
    ['E1 yes, E1b no', { E1: 'yes', E1b: 'no' }, 'EMERGENCY', {}],
    ['E1 yes, E1b not sure', { E1: 'yes', E1b: 'unsure' }, 'EMERGENCY', {}],
    ['E1 yes, E1b yes', { E1: 'yes', E1b: 'yes' }, 'CLINICIAN_SOON', {}],
    ['S2 not sure', { S2: 'unsure' }, 'CLINICIAN_SOON', {}],
    ['S1 one side only', { S1: 'yes', S1b: 'one' }, 'CLINICIAN_SOON', {}],
    [
      'S1 both sides, S11 never assessed',
      { S1: 'yes', S1b: 'both', E3: 'no', S11: 'yes', S11b: 'no' },
      'CLINICIAN_SOON',
      {},
    ],
    ['E3 yes', { E3: 'yes' }, 'EMERGENCY', {}],
    ['U1 yes', { U1: 'yes' }, 'CLINICIAN_TODAY', {}],
    ['U1 and S7', { U1: 'yes', S7: 'yes' }, 'EMERGENCY', {}],
    ['age 70 only', { AGE: '65to74' }, 'GO', { tags: [] }],
    ['S8 only', { S8: 'yes' }, 'GO', { tags: ['OSTEO'], notes: ['bonesFirst'] }],
    ['age 70, minor fall', { AGE: '65to74', U2: 'yes' }, 'CLINICIAN_TODAY', {}],
    ['S4 yes, S4b no', { S4: 'yes', S4b: 'no' }, 'GO', { notes: ['mentionAtVisit'] }],
    ['S4 yes, S4b yes', { S4: 'yes', S4b: 'yes' }, 'CLINICIAN_SOON', {}],
    ['P2 worse only', { P2: 'worse' }, 'GO', { tags: ['EXT_AGG'] }],
    ['S15 only', { S15: 'yes' }, 'GO', { notes: ['bookReview'], tags: [] }],
    ['S14 only', { S14: 'yes' }, 'CLINICIAN_SOON', {}],
    ['age 16, E2', { AGE: 'under18', E2: 'yes' }, 'EMERGENCY', {}],
    ['age 16, nothing else', { AGE: 'under18' }, 'NOT_FOR_APP', {}],
    [
      'P1 better, P2 worse, P3',
      { P1: 'better', P2: 'worse', P3: 'yes' },
      'GO',
      { tags: ['EXT_AGG'], lowersWalkingDose: true },
    ],
    ['P3 yes, S1 assessed', { P3: 'yes', S1: 'yes', S1d: 'yes' }, 'CLINICIAN_SOON', { lowersWalkingDose: true }],
    ['U1 not sure, S7 not sure', { U1: 'unsure', S7: 'unsure' }, 'EMERGENCY', {}],
    ['S11 assessed', { S11: 'yes', S11b: 'yes' }, 'GO', { tags: ['EXT_AGG', 'LEG_SX'] }],
    ['S11 never assessed', { S11: 'yes', S11b: 'no' }, 'CLINICIAN_SOON', {}],
    ['S11, perhaps assessed', { S11: 'yes', S11b: 'unsure' }, 'CLINICIAN_SOON', {}],
    ['S2 spreading fast', { S2: 'yes', S2b: 'yes' }, 'CLINICIAN_TODAY', {}],
    ['S2, perhaps fast', { S2: 'yes', S2b: 'unsure' }, 'CLINICIAN_TODAY', {}],
    ['S13', { S13: 'yes', S13b: 'yes' }, 'GO', { tags: ['PREG'], notes: ['midwife'] }],
    ['S13, weeks unknown', { S13: 'yes', S13b: 'unsure' }, 'GO', { tags: ['PREG'], notes: ['midwife'] }],
    ['S13, twelve weeks at most', { S13: 'yes', S13b: 'no' }, 'GO', { tags: [], notes: ['midwife'] }],
    ['S7 alone', { S7: 'yes' }, 'CLINICIAN_SOON', {}],
    ['S7 alone, not sure', { S7: 'unsure' }, 'GO', {}],
    ['worse both ways', { P1: 'worse', P2: 'worse' }, 'GO', { tags: ['FLEX_AGG', 'EXT_AGG', 'GENTLE'] }],
  ];
  it.each(vectors)('%s', (_, given, tier, more) => {
    expect(outcome(given)).toMatchObject({ tier, ...more });
  });

  it('keep a cleared leg as a tag and lock nothing', () => {
    expect(outcome({ S1: 'yes' }, ['S1'])).toMatchObject({ tier: 'GO', causes: [], tags: ['LEG_SX'] });
    expect(outcome({ P3: 'yes', S1: 'yes' }, ['S1'])).toMatchObject({ tier: 'GO', lowersWalkingDose: true });
    expect(outcome({ S11: 'yes', S11b: 'no' }, ['S11'])).toMatchObject({ tier: 'GO', tags: ['EXT_AGG', 'LEG_SX'] });
    expect(outcome({ E2: 'yes', E2b: 'yes' }, ['E2'])).toMatchObject({ tier: 'GO', tags: [] });
  });

  it('never let a clearance stand against an E item in force', () => {
    for (const id of ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'] as const)
      for (const answer of ['yes', 'unsure'] as const)
        expect(outcome({ [id]: answer }, [...clearable])).toMatchObject({ tier: 'EMERGENCY', causes: [{ id }] });
  });

  it('need both of fever and a weak immune system looked at', () => {
    const both: Given = { U1: 'yes', S7: 'yes' };
    expect(outcome(both, ['S7']).tier).toBe('EMERGENCY');
    expect(outcome(both, ['U1']).tier).toBe('EMERGENCY');
    expect(outcome(both, ['U1', 'S7']).tier).toBe('GO');
  });
});

/** One answer at a time: tier for yes and for not sure. evidence.md §3.2, the column "Tier if yes" and the line above the table. */
const alone: Readonly<Partial<Record<QuestionId, readonly [Tier, Tier]>>> = {
  E1: ['EMERGENCY', 'EMERGENCY'],
  E2: ['EMERGENCY', 'EMERGENCY'],
  E3: ['EMERGENCY', 'EMERGENCY'],
  E4: ['EMERGENCY', 'EMERGENCY'],
  E5: ['EMERGENCY', 'EMERGENCY'],
  E6: ['EMERGENCY', 'EMERGENCY'],
  E7: ['EMERGENCY', 'EMERGENCY'],
  U1: ['CLINICIAN_TODAY', 'CLINICIAN_TODAY'],
  U2: ['CLINICIAN_TODAY', 'CLINICIAN_TODAY'],
  S1: ['CLINICIAN_SOON', 'CLINICIAN_SOON'],
  S2: ['CLINICIAN_SOON', 'CLINICIAN_SOON'],
  S3: ['CLINICIAN_TODAY', 'CLINICIAN_TODAY'],
  S4: ['GO', 'GO'],
  S5: ['CLINICIAN_SOON', 'GO'],
  S6: ['CLINICIAN_SOON', 'GO'],
  S7: ['CLINICIAN_SOON', 'GO'],
  S8: ['GO', 'GO'],
  S9: ['CLINICIAN_SOON', 'GO'],
  S10: ['CLINICIAN_SOON', 'GO'],
  S11: ['CLINICIAN_SOON', 'GO'],
  S12: ['CLINICIAN_SOON', 'GO'],
  S13: ['GO', 'GO'],
  S14: ['CLINICIAN_SOON', 'GO'],
  S15: ['GO', 'GO'],
  P3: ['GO', 'GO'],
};
describe('one answer alone', () => {
  it.each(Object.entries(alone))('%s', (id, [yes, unsure]) => {
    for (const [answer, tier] of [
      ['yes', yes],
      ['unsure', unsure],
    ] as const) {
      const found = outcome({ [id]: answer });
      expect([answer, found.tier]).toEqual([answer, tier]);
      expect(found.causes).toEqual(tier === 'GO' ? [] : [{ id, tier }]);
    }
  });
});

describe('the tags', () => {
  const each: readonly [Given, string[]][] = [
    [{ P5a: 'yes' }, ['HIP_REP']],
    [{ P5b: 'yes' }, ['KNEEL_PAIN']],
    [{ P5c: 'yes' }, ['KNEEL_PAIN']],
    [{ P5d: 'yes' }, ['WRIST']],
    [{ P5e: 'unsure' }, ['SHOULDER']],
    [{ P4a: 'yes' }, ['BALANCE']],
    [{ P4b: 'yes' }, ['BALANCE']],
    [{ P4c: 'unsure' }, ['BALANCE']],
    [{ P1: 'worse' }, ['FLEX_AGG']],
    [{ P1: 'better' }, []],
    [{ P1: 'unsure', P2: 'unsure' }, []],
    [{ P2: 'better' }, []],
    [{ P3: 'yes' }, []],
    [{ S8: 'unsure' }, ['OSTEO']],
    [{ S13: 'unsure', S13b: 'unsure' }, ['PREG']],
    [{ S11: 'yes', S11b: 'yes', P1: 'worse' }, ['FLEX_AGG', 'EXT_AGG', 'LEG_SX', 'GENTLE']],
    [{ S2: 'yes' }, []],
  ];
  it.each(each)('of %o', (given, tags) => {
    expect(tagsOf(answering(given))).toEqual(tags);
  });
  it.each(['S1', 'S2', 'S3'] as const)('mark %s only once a clinician has cleared it', (id) => {
    expect(tagsOf(answering({ [id]: 'yes' }))).toEqual([]);
    expect(tagsOf(answering({ [id]: 'yes' }), new Set([id]))).toEqual(['LEG_SX']);
    expect(tagsOf(answering({}), new Set([id]))).toEqual([]);
  });
});

/** The lines of §3.3, as they stand there. */
function literal(given: Given): Tier {
  const any = (ids: string, ...as: Answer[]): boolean =>
    ids.split(' ').some((id) => as.includes(given[id as QuestionId] as Answer));
  const yes = (ids: string): boolean => any(ids, 'yes');
  const yesOrUnsure = (ids: string): boolean => any(ids, 'yes', 'unsure');
  const eff = (i: string): boolean => yesOrUnsure(i) && !yes(`${i}b`);
  if (eff('E1') || eff('E2') || eff('E5') || yesOrUnsure('E3 E4 E6 E7')) return 'EMERGENCY';
  if (yesOrUnsure('U1') && yesOrUnsure('S7')) return 'EMERGENCY';
  if (given.AGE === 'under18') return 'NOT_FOR_APP';
  if (yesOrUnsure('U1 U2 S3') || (yesOrUnsure('S2') && yesOrUnsure('S2b'))) return 'CLINICIAN_TODAY';
  if (
    yesOrUnsure('S1 S2') ||
    yes('S4b S5 S6 S7 S9 S10 S12 S14') ||
    (yes('S11') && !yes('S11b')) ||
    (yes('P3') && yesOrUnsure('S1 S2')) ||
    ['E1', 'E2', 'E5'].some((i) => yesOrUnsure(i) && yes(`${i}b`))
  )
    return 'CLINICIAN_SOON';
  return 'GO';
}

/** Mostly no, so that every tier is met. */
const given = fc
  .record(
    Object.fromEntries(
      questionIds.map((id) => {
        const answers = answersOf(questionOf(id).kind);
        return [
          id,
          fc.oneof(
            { weight: 14, arbitrary: fc.constant(undefined) },
            { weight: 1, arbitrary: fc.constantFrom(...answers) },
          ),
        ];
      }),
    ) as Record<QuestionId, fc.Arbitrary<Answer | undefined>>,
  )
  .map((some) => whole(Object.fromEntries(Object.entries(some).filter(([, answer]) => answer !== undefined)) as Given));

test('any answers at all come to what the lines of the evidence say', () => {
  const met = new Set<Tier>();
  fc.assert(
    fc.property(given, (answers) => {
      const { tier, causes } = outcomeOf(only(answers));
      met.add(tier);
      expect(tier).toBe(literal(answers));
      expect(causes.length === 0).toBe(tier === 'GO');
      expect(gravest(causes.map((cause) => cause.tier))).toBe(tier);
    }),
    { numRuns: 5000 },
  );
  expect([...met].sort()).toEqual([...tiers].sort());
});

test('of two tiers one is graver', () => {
  expect(tiers.map((tier, n) => isGraver(tier, tiers[n + 1] ?? tier))).toEqual([true, true, true, true, false]);
  expect(gravest([])).toBe('GO');
});

/** evidence.md §1.5, whose matrix is written out a second time in tests/routines.test.ts for the files it is compared with. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cautionLines } from '../../src/care/caution-lines.ts';
import { gentle, matrix, replacements } from '../../src/care/matrix.ts';
import { type CareTag, careTags } from '../../src/care/tags.ts';
import { type Aside, tailored } from '../../src/care/tailor.ts';
import { verdictOf } from '../../src/care/verdict.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import { compile } from '../../src/routine/compile.ts';
import { tags } from '../../src/routine/exercise.ts';
import { planOf } from '../../src/routine/plan.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { exercises, routine, routines } from './shipped.ts';

const verdict = (id: string, ...found: CareTag[]) => verdictOf(exercises[id]!, found);
const ids = Object.keys(exercises);

describe('the matrix', () => {
  it.each(ids)('is what the file of %s says', (id) => {
    const fromFile = Object.fromEntries(
      Object.entries(exercises[id]!.cautions).map(([tag, caution]) => [tag, caution?.level]),
    );
    expect(matrix[id]).toEqual(fromFile);
  });
  it('has every exercise there is', () => {
    expect(Object.keys(matrix).sort()).toEqual([...ids].sort());
    expect(ids).toHaveLength(21);
  });
  it('names replacements that are there', () => {
    for (const [id, others] of Object.entries(replacements))
      for (const other of [id, ...others]) expect(ids).toContain(other);
    for (const id of Object.keys(gentle)) expect(ids).toContain(id);
  });
});

describe('a verdict', () => {
  it('is as usual without a fact that speaks against it', () => {
    for (const id of ids) expect(verdict(id)).toEqual({ is: 'ok' });
    expect(verdict('pelvic_tilt', 'OSTEO', 'EXT_AGG', 'LEG_SX')).toEqual({ is: 'ok' });
  });
  it('gives each reason its sentence', () => {
    const found = verdict('cat_cow_stand', 'WRIST', 'BALANCE');
    const { WRIST, BALANCE } = exercises['cat_cow_stand']!.cautions;
    expect(found).toEqual({
      is: 'easy',
      because: ['WRIST', 'BALANCE'],
      how: [WRIST!.words, BALANCE!.words],
      without: [],
    });
  });
  it.each(
    ids.flatMap((id) =>
      [...tags, 'GENTLE' as const].filter((tag) => verdict(id, tag).is === 'easy').map((tag) => [id, tag] as const),
    ),
  )('of easier changes what is done: %s for %s', (id, tag) => {
    const alone: Routine = {
      ...routine('hips'),
      items: [{ exercise: id, priority: 1, dose: {} }],
    };
    const played = (found: readonly CareTag[]) => {
      const { choices, changes } = tailored(alone, exercises, found);
      const { segments } = compile(alone, exercises, choices);
      const done = segments.map(({ figure, duration, rep }) => ({ figure, duration, rep }));
      return { done, changes, id: choices.swaps[0] ?? id };
    };
    const [usual, eased] = [played([]), played([tag])];
    expect(eased.done).not.toEqual(usual.done);
    // Less of it, or another exercise in its place: never the same with a sentence beside it.
    const reps = (made: typeof usual) => made.done.reduce((most, { rep }) => Math.max(most, rep?.of ?? 0), 0);
    if (eased.id === id) {
      expect(reps(eased)).toBeLessThanOrEqual(reps(usual));
      expect(Math.max(...eased.done.map(({ figure }) => figure.range))).toBeLessThanOrEqual(1);
      expect(cautionLines(exercises[id]!, [tag], 'usual').length).toBeGreaterThan(0);
    }
  });
  it('of the most restrictive wins', () => {
    expect(verdict('sktc', 'HIP_REP', 'LEG_SX', 'OSTEO')).toMatchObject({ is: 'no', because: ['OSTEO'] });
    expect(verdict('sktc', 'HIP_REP', 'LEG_SX')).toMatchObject({ is: 'easy', because: ['HIP_REP', 'LEG_SX'] });
  });
  it.each(['cat_cow', 'cat_cow_stand'])('intersects ranges: what %s may still do', (id) => {
    expect(verdict(id, 'OSTEO')).toMatchObject({ is: 'easy', without: ['cat'] });
    expect(verdict(id, 'EXT_AGG')).toMatchObject({ is: 'easy', without: ['cow'] });
    expect(verdict(id, 'OSTEO', 'FLEX_AGG')).toMatchObject({ is: 'easy', without: ['cat'] });
    expect(verdict(id, 'OSTEO', 'EXT_AGG', 'WRIST')).toMatchObject({ is: 'no', because: ['OSTEO', 'EXT_AGG'] });
    expect(verdict(id, 'FLEX_AGG', 'EXT_AGG')).toMatchObject({ is: 'no', because: ['FLEX_AGG', 'EXT_AGG'] });
  });
  it.each([
    ['cat_cow', 'KNEEL_PAIN', 'cat_cow_stand'],
    ['sktc', 'PREG', 'knee_hug_seated'],
    ['dktc', 'PREG', 'knee_hug_seated'],
    ['hip_flexor_hk', 'KNEEL_PAIN', 'hip_flexor_prone'],
    ['piriformis_f4', 'PREG', 'piriformis_seated'],
    ['seated_lean', 'FLEX_AGG', 'standing_lean'],
  ] as const)('of %s with %s offers %s', (id, tag, other) => {
    expect(verdict(id, tag)).toMatchObject({ is: 'no', instead: [other] });
    expect(verdict(other, tag).is).not.toBe('no');
  });
  it('of the gentle set allows three exercises and no other', () => {
    const allowed = ids.filter((id) => verdict(id, 'FLEX_AGG', 'EXT_AGG', 'GENTLE').is !== 'no');
    expect(allowed.sort()).toEqual(['bird_dog', 'dead_bug', 'pelvic_tilt']);
    expect(verdict('pelvic_tilt', 'GENTLE').is).toBe('ok');
    expect(verdict('dead_bug', 'GENTLE').is).toBe('easy');
    // It comes after the matrix, it does not replace it.
    expect(verdict('bird_dog', 'GENTLE', 'KNEEL_PAIN').is).toBe('no');
    expect(verdict('dead_bug', 'GENTLE', 'PREG').is).toBe('no');
  });
});

/** What is left of a routine, with its replacements. */
const left = (id: string, ...found: CareTag[]): string[] => {
  const { choices, isEmpty } = tailored(routine(id), exercises, found);
  if (isEmpty) return [];
  return planOf(routine(id), exercises, choices).items.flatMap((item) =>
    item.kind === 'exercise' ? [item.exercise.id] : item.kind === 'rest' ? ['rest'] : [],
  );
};

describe('a routine', () => {
  it('stays as it is written where nothing speaks against it', () => {
    for (const each of routines) expect(tailored(each, exercises, []).changes).toEqual([]);
    expect(left('home_relief')).toEqual(['cat_cow', 'sktc', 'pelvic_tilt', 'rest']);
  });
  it.each([
    ['home_relief', ['KNEEL_PAIN'], ['cat_cow_stand', 'sktc', 'pelvic_tilt', 'rest']],
    ['home_relief', ['PREG'], ['cat_cow', 'knee_hug_seated', 'cat_cow_stand']],
    ['home_relief', ['OSTEO'], ['cat_cow', 'pelvic_tilt', 'rest']],
    ['home_relief', ['OSTEO', 'EXT_AGG'], ['pelvic_tilt', 'rest']],
    ['home_relief', ['FLEX_AGG', 'EXT_AGG', 'GENTLE'], ['pelvic_tilt', 'rest']],
    ['support', ['FLEX_AGG', 'EXT_AGG', 'GENTLE'], ['pelvic_tilt', 'dead_bug', 'bird_dog']],
    ['support', ['PREG'], ['cat_cow', 'bird_dog', 'side_plank']],
    ['support', ['KNEEL_PAIN', 'SHOULDER'], ['pelvic_tilt', 'dead_bug', 'bridge']],
    ['hips', ['KNEEL_PAIN'], ['hip_flexor_prone', 'piriformis_f4', 'hamstring']],
    ['hips', ['PREG', 'KNEEL_PAIN'], ['piriformis_seated']],
    ['hips', ['LEG_SX'], ['hip_flexor_hk', 'piriformis_f4']],
    ['hips', ['FLEX_AGG', 'EXT_AGG', 'GENTLE'], []],
    ['walk_break', ['FLEX_AGG'], ['stand_tall', 'cat_cow_stand']],
    ['walk_break', ['OSTEO'], ['stand_tall', 'cat_cow_stand']],
    ['walk_break', ['OSTEO', 'EXT_AGG'], ['stand_tall']],
    ['walk_break', ['BALANCE'], ['standing_lean', 'cat_cow_stand', 'knee_hug_seated']],
    ['walk_break', ['FLEX_AGG', 'EXT_AGG', 'GENTLE'], []],
    ['walk_break', ['EXT_AGG', 'LEG_SX'], ['standing_lean', 'cat_cow_stand', 'knee_hug_seated']],
    ['eases_when_sitting', ['PREG'], ['knee_hug_seated', 'cat_cow', 'seated_lean']],
    ['knee_to_chest_alone', ['OSTEO'], []],
  ] as const)('%s with %o is %o', (id, found, expected) => {
    expect(left(id, ...found)).toEqual(expected);
  });
  it('says what changed and why', () => {
    const { changes, choices } = tailored(routine('home_relief'), exercises, ['KNEEL_PAIN', 'FLEX_AGG']);
    expect(changes).toMatchObject([
      { item: 0, exercise: 'cat_cow', what: 'replaced', by: 'cat_cow_stand', because: ['KNEEL_PAIN'] },
      { item: 1, exercise: 'sktc', what: 'hidden', because: ['FLEX_AGG'] },
    ]);
    expect(changes[0]!.how).toEqual([exercises['cat_cow']!.cautions.KNEEL_PAIN!.words]);
    // The replacement is eased as well.
    expect(choices).toMatchObject({
      swaps: { 0: 'cat_cow_stand' },
      levels: { cat_cow_stand: 'easier' },
      leaveOut: [1],
    });
    expect(choices.without).toEqual({ cat_cow_stand: ['cat'] });
  });
  it('does not leave anybody resting where they did not lie down', () => {
    const { changes } = tailored(routine('home_relief'), exercises, ['PREG']);
    expect(changes.at(-1)).toEqual({ item: 3, exercise: null, what: 'hidden', because: ['PREG'], how: [] });
    const short = {
      ...routine('home_relief'),
      items: routine('home_relief').items.filter((_, n) => n === 1 || n === 3),
    };
    expect(tailored(short, exercises, ['FLEX_AGG']).changes).toMatchObject([
      { item: 0, exercise: 'sktc', what: 'hidden' },
      { item: 1, exercise: null, what: 'hidden', because: ['FLEX_AGG'] },
    ]);
  });
  it('with another dose in it gives a replacement its own', () => {
    const { choices } = tailored(routine('eases_when_sitting'), exercises, ['PREG']);
    const [hug] = planOf(routine('eases_when_sitting'), exercises, choices).items;
    expect(hug).toMatchObject({ exercise: { id: 'knee_hug_seated' }, sets: [2] });
  });
});

describe('a person’s own choice', () => {
  const walkBreak = routine('walk_break');
  it('of less stays', () => {
    const own = { ...usualChoices, leaveOut: [2], levels: { standing_lean: 'easier' as const }, minutes: 5 };
    const { choices } = tailored(walkBreak, exercises, ['WRIST'], own);
    expect(choices).toMatchObject({ leaveOut: [2], levels: { standing_lean: 'easier' }, minutes: 5 });
  });
  it('of more does not count where easier is what suits', () => {
    const own = { ...usualChoices, levels: { bird_dog: 'harder' as const, dead_bug: 'harder' as const } };
    const { choices } = tailored(routine('support'), exercises, ['WRIST'], own);
    expect(choices.levels).toEqual({ bird_dog: 'easier', dead_bug: 'harder' });
  });
  it('of what does not suit is replaced by what does', () => {
    const own = { ...usualChoices, swaps: { 1: 'seated_lean' } };
    const { choices, changes } = tailored(walkBreak, exercises, ['FLEX_AGG'], own);
    expect(choices.swaps[1]).toBe('stand_tall');
    expect(changes[0]).toMatchObject({ item: 1, exercise: 'seated_lean', what: 'replaced', by: 'stand_tall' });
    expect(tailored(walkBreak, exercises, [], own).choices.swaps).toEqual({ 1: 'seated_lean' });
  });
});

test('any facts with any routine leave only what suits, and it can be played', () => {
  const offered = routines.flatMap(({ id, items }) => (items.some((item) => 'exercise' in item) ? [id] : []));
  fc.assert(
    fc.property(fc.subarray([...careTags]), fc.constantFrom(...offered), fc.boolean(), (found, id, swap) => {
      const own = swap ? { ...usualChoices, swaps: { 0: 'seated_lean', 1: 'prone_elbows' } } : usualChoices;
      const result = tailored(routine(id), exercises, found, own);
      if (result.isEmpty) return;
      const plan = planOf(routine(id), exercises, result.choices);
      const done = plan.items.flatMap((item) => (item.kind === 'exercise' ? [item] : []));
      for (const { exercise, without, range } of done) {
        const suits = verdictOf(exercise, found);
        expect(suits.is).not.toBe('no');
        if (suits.is === 'easy') expect(suits.without).toEqual(without);
        if (suits.is === 'easy') expect(range).toBe(exercise.easier.range ?? 1);
      }
      // Nothing is done twice, unless the person wants it so.
      if (!swap) expect(new Set(done.map(({ exercise }) => exercise.id)).size).toBe(done.length);
      const { segments } = compile(routine(id), exercises, result.choices);
      for (const { position, figure } of segments) {
        if (found.includes('PREG')) expect(['supine', 'prone']).not.toContain(position);
        if (found.includes('OSTEO') || found.includes('FLEX_AGG')) expect(figure.to).not.toBe('cat');
        if (found.includes('EXT_AGG')) expect(figure.to).not.toBe('cow');
      }
    }),
    { numRuns: 600 },
  );
  expect(tags.length).toBe(10);
});

describe('what is put aside', () => {
  const aside = (why: Aside['why'], ...ids: readonly string[]): Aside[] => ids.map((exercise) => ({ exercise, why }));
  const without = (id: string, put: readonly Aside[], ...found: CareTag[]) => {
    const result = tailored(routine(id), exercises, found, usualChoices, put);
    const items = result.isEmpty ? [] : planOf(routine(id), exercises, result.choices).items;
    return {
      ...result,
      left: items.flatMap((item) =>
        item.kind === 'exercise' ? [item.exercise.id] : item.kind === 'rest' ? ['rest'] : [],
      ),
    };
  };
  it.each([
    ['home_relief', ['cat_cow'], ['cat_cow_stand', 'sktc', 'pelvic_tilt', 'rest']],
    ['home_relief', ['cat_cow', 'cat_cow_stand'], ['sktc', 'pelvic_tilt', 'rest']],
    ['home_relief', ['pelvic_tilt', 'cat_cow_stand'], ['cat_cow', 'sktc', 'rest']],
    ['support', ['bridge'], ['pelvic_tilt', 'dead_bug', 'bird_dog', 'side_plank']],
    ['hips', ['hip_flexor_hk'], ['hip_flexor_prone', 'piriformis_f4', 'hamstring']],
    ['cat_cow_alone', ['cat_cow', 'cat_cow_stand'], []],
    ['walk_break', ['standing_lean'], ['seated_lean', 'cat_cow_stand', 'knee_hug_seated']],
    ['walk_break', ['cat_cow_stand', 'knee_hug_seated'], ['standing_lean']],
    ['walk_break', ['standing_lean', 'seated_lean', 'cat_cow_stand', 'knee_hug_seated'], ['standing_lean']],
  ] as const)('%s without %o is %o', (id, put, expected) => {
    for (const why of ['resting', 'retired'] as const) expect(without(id, aside(why, ...put)).left).toEqual(expected);
  });
  it('is told with its reason, and what stands in its place', () => {
    expect(without('home_relief', aside('retired', 'cat_cow')).changes).toEqual([
      {
        item: 0,
        exercise: 'cat_cow',
        what: 'replaced',
        by: 'cat_cow_stand',
        because: [],
        how: [],
        aside: { exercise: 'cat_cow', why: 'retired' },
      },
    ]);
  });
  it('gives way to what the check says: no key brings that back', () => {
    const { changes } = without('home_relief', aside('retired', 'sktc'), 'FLEX_AGG');
    expect(changes.find(({ exercise }) => exercise === 'sktc')).toMatchObject({ because: ['FLEX_AGG'] });
    expect(changes.every((change) => change.aside === undefined)).toBe(true);
  });
  it('is not taken up again by a swap', () => {
    const own = { ...usualChoices, swaps: { 1: 'seated_lean' } };
    const { choices } = tailored(routine('walk_break'), exercises, [], own, aside('resting', 'seated_lean'));
    expect(choices.swaps[1]).toBeUndefined();
  });
  it('leaves the rest out that nothing leads to any more', () => {
    const { changes } = without('home_relief', aside('resting', 'sktc', 'knee_hug_seated', 'pelvic_tilt'));
    expect(changes.at(-1)).toMatchObject({ item: 3, exercise: null, what: 'hidden', aside: { why: 'resting' } });
  });
  it('stays what it is when it is made to suit once more', () => {
    for (const id of ['home_relief', 'walk_break']) {
      const put = aside('resting', 'cat_cow', 'standing_lean', 'seated_lean', 'cat_cow_stand', 'knee_hug_seated');
      const once = tailored(routine(id), exercises, [], usualChoices, put);
      expect(tailored(routine(id), exercises, [], once.choices, put).choices).toEqual(once.choices);
    }
  });
});

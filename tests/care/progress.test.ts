import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Colour } from '../../src/care/colour.ts';
import { type ExerciseDose, half, isLess, repsIn, stepDown, stepUp } from '../../src/care/dose-steps.ts';
import { nextDose, restingExercises } from '../../src/care/progress.ts';
import { exercises } from './shipped.ts';

const of = (id: string) => exercises[id]!;
const written = (id: string): ExerciseDose => ({ sets: of(id).dose.sets, level: 'usual' });
const letters: Readonly<Record<string, Colour>> = { G: 'GREEN', A: 'AMBER', R: 'RED', L: 'ALERT', p: 'provisional' };
const afterStory = (id: string, story: string, isEased = false) =>
  nextDose(
    written(id),
    of(id),
    [...story].map((letter) => ({
      colour: letters[letter.replace('r', 'G').replace('h', 'G')]!,
      relief: letter === 'r',
      whole: letter !== 'h',
    })),
    isEased,
  );

describe('the dose of a cat-cow, written as one set of 8', () => {
  it.each([
    ['', [8], 'usual', { key: 'asWritten' }],
    ['G', [8], 'usual', { key: 'onTheWay', green: 1, of: 3 }],
    ['GG', [8], 'usual', { key: 'onTheWay', green: 2, of: 3 }],
    ['GGG', [10], 'usual', { key: 'threeGreen', step: { key: 'moreReps', reps: 2 } }],
    ['GGGGG', [10], 'usual', { key: 'onTheWay', green: 2, of: 3 }],
    ['GGGGGG', [10, 8], 'usual', { key: 'threeGreen', step: { key: 'moreSets', sets: 2 } }],
    ['GGGGGGGGG', [10, 10], 'usual', { key: 'threeGreen', step: { key: 'moreReps', reps: 2 } }],
    ['GGAG', [8], 'usual', { key: 'onTheWay', green: 1, of: 3 }],
    ['A', [8], 'usual', { key: 'again' }],
    ['AA', [6], 'usual', { key: 'twoAmber', step: { key: 'fewerReps', reps: 2 } }],
    ['AGA', [8], 'usual', { key: 'again' }],
    ['AAAA', [4], 'usual', { key: 'twoAmber', step: { key: 'fewerReps', reps: 2 } }],
    ['AAAAAA', [4], 'easier', { key: 'twoAmber', step: { key: 'easier' } }],
    ['AAAAAAAA', [4], 'easier', { key: 'twoAmber', step: { key: 'least' } }],
    ['R', [4], 'usual', { key: 'afterRed' }],
    ['L', [4], 'usual', { key: 'afterRed' }],
    ['GGR', [4], 'usual', { key: 'afterRed' }],
    ['GGRG', [8], 'usual', { key: 'backAgain' }],
    ['GGRRG', [8], 'usual', { key: 'backAgain' }],
    ['GGGRG', [8], 'usual', { key: 'backAgain' }],
    ['GRG', [4], 'usual', { key: 'onTheWay', green: 1, of: 3 }],
    ['GRGGG', [6], 'usual', { key: 'threeGreen', step: { key: 'moreReps', reps: 2 } }],
    ['GGp', [8], 'usual', { key: 'waiting' }],
    ['GGpG', [10], 'usual', { key: 'threeGreen', step: { key: 'moreReps', reps: 2 } }],
    ['ApA', [6], 'usual', { key: 'twoAmber', step: { key: 'fewerReps', reps: 2 } }],
    ['GGr', [8], 'usual', { key: 'again' }],
    ['GGh', [8], 'usual', { key: 'again' }],
    ['rrrrhhhh', [8], 'usual', { key: 'again' }],
  ] as const)('after "%s"', (story, sets, level, why) => {
    const next = afterStory('cat_cow', story);
    expect(next).toEqual({ dose: { sets, level }, why });
  });
  it('goes on to the harder version last, and then stays', () => {
    expect(afterStory('cat_cow', 'G'.repeat(12))).toEqual({
      dose: { sets: [8], level: 'harder' },
      why: { key: 'threeGreen', step: { key: 'harder' } },
    });
    expect(afterStory('cat_cow', 'G'.repeat(18)).dose.level).toBe('harder');
    expect(afterStory('cat_cow', 'G'.repeat(60)).why).toEqual({ key: 'threeGreen', step: { key: 'top' } });
  });
  it('never leaves the easier version where that is what suits', () => {
    for (let n = 0; n < 40; n += 1) expect(afterStory('cat_cow', 'G'.repeat(n), true).dose.level).toBe('easier');
    expect(afterStory('cat_cow', 'AAAAAAGGGGGGGGGGGGGGG').dose.level).not.toBe('easier');
  });
});

describe('a session that was asked for less than the dose', () => {
  const afterLess = (story: string, reps: number) =>
    nextDose(
      written('cat_cow'),
      of('cat_cow'),
      [...story].map((letter) => ({
        colour: letters[letter.toUpperCase()] ?? 'provisional',
        relief: false,
        whole: true,
        ...(letter !== letter.toUpperCase() && { asked: { sets: [reps], level: 'usual' as const } }),
      })),
    );
  it.each([
    ['ggg', [8], { key: 'again' }],
    ['GGg', [8], { key: 'again' }],
    ['GGGg', [10], { key: 'threeGreen', step: { key: 'moreReps', reps: 2 } }],
    ['a', [6], { key: 'again' }],
    ['r', [3], { key: 'afterRed' }],
    ['aa', [4], { key: 'twoAmber', step: { key: 'fewerReps', reps: 2 } }],
  ] as const)('"%s" comes to %o', (story, sets, why) => {
    expect(afterLess(story, 6)).toEqual({ dose: { sets, level: 'usual' }, why });
  });
  it('is what it was where it was not less', () => {
    expect(afterLess('ggg', 8)).toEqual(afterStory('cat_cow', 'GGG'));
  });
});

it('adds repetitions to a bird-dog, not seconds, and descending sets to a side plank at last', () => {
  expect(afterStory('bird_dog', 'GGG').dose).toEqual({ sets: [7], level: 'usual' });
  expect(afterStory('side_plank', 'G'.repeat(12)).dose).toEqual({ sets: [4, 3, 2], level: 'harder' });
});

const story = fc
  .array(fc.constantFrom('G', 'A', 'R', 'L', 'p', 'r', 'h'), { maxLength: 40 })
  .map((letters) => letters.join(''));
const id = fc.constantFrom(...Object.keys(exercises));
test('no story asks for more than an exercise allows, or for more after a bad session', () => {
  fc.assert(
    fc.property(id, story, fc.boolean(), (which, told, isEased) => {
      const { dose } = afterStory(which, told, isEased);
      const exercise = of(which);
      expect(dose.sets.length).toBeGreaterThanOrEqual(1);
      expect(dose.sets.length).toBeLessThanOrEqual(4);
      for (const reps of dose.sets) expect(reps).toBeGreaterThanOrEqual(1);
      for (const reps of dose.sets) expect(reps).toBeLessThanOrEqual(exercise.dose.fit.most);
      for (const bad of ['R', 'L', 'A', 'p', 'r', 'h']) {
        const { dose: next } = afterStory(which, told + bad, isEased);
        expect(isLess(dose, next)).toBe(false);
        if ((bad === 'R' || bad === 'L') && repsIn(dose) > dose.sets.length) expect(isLess(next, dose)).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

describe('the steps', () => {
  it.each(Object.keys(exercises))('of %s go up and down within its limits', (which) => {
    let dose = written(which);
    for (let n = 0; n < 20; n += 1) {
      const { dose: more } = stepUp(dose, of(which), false);
      expect(isLess(more, dose)).toBe(false);
      dose = more;
    }
    expect(stepUp(dose, of(which), false).made).toEqual({ key: 'top' });
    for (let n = 0; n < 20; n += 1) dose = stepDown(dose, of(which)).dose;
    expect(stepDown(dose, of(which))).toEqual({ dose, made: { key: 'least' } });
  });
  it('halve down to one repetition of the easier version', () => {
    expect(half({ sets: [10, 10], level: 'usual' })).toEqual({ sets: [5, 5], level: 'usual' });
    expect(half({ sets: [3], level: 'usual' })).toEqual({ sets: [1], level: 'usual' });
    expect(half({ sets: [1, 1, 1], level: 'harder' })).toEqual({ sets: [1, 1], level: 'easier' });
    expect(half({ sets: [1], level: 'easier' })).toEqual({ sets: [1], level: 'easier' });
  });
});

describe('a suspected exercise', () => {
  const hours = 3_600_000;
  it.each([
    [0, true],
    [47.99, true],
    [48, false],
    [-500, true],
  ])('%d hours later rests: %s', (later, rests) => {
    expect(restingExercises([{ exercise: 'bridge', at: 1000 * hours }], (1000 + later) * hours)).toEqual(
      rests ? ['bridge'] : [],
    );
  });
});

import { describe, expect, test } from 'vitest';
import {
  checkRoutineFile,
  largestFile,
  parseExercise,
  parseRoutine,
  problemSentences,
} from '../../src/routine/parse.ts';
import { exercises, sktc } from '../fixtures/exercises.ts';
import { drill, homeRelief, routines } from '../fixtures/routines.ts';
import { exerciseFiles, routineFiles, shippedExercises } from '../fixtures/shipped.ts';

/** What a person is told about a text; nothing for a good one. */
const told = (text: string): readonly string[] => {
  const result = parseRoutine(text, 'hips.json');
  return result.ok ? [] : problemSentences(result);
};
const toldAbout = (change: object): readonly string[] => told(JSON.stringify({ ...homeRelief, ...change }));
const item = (change: object) => ({ items: [{ ...homeRelief.items[0], ...change }] });

describe('a good file', () => {
  test.each(routines.map((routine) => [routine.id, routine] as const))(
    '%s comes back as it was written',
    (_, routine) => {
      expect(parseRoutine(JSON.stringify(routine), 'x.json')).toEqual({ ok: true, routine });
    },
  );

  test('an exercise comes back as it was written', () => {
    expect(parseExercise(JSON.stringify(sktc), 'sktc.json')).toEqual({ ok: true, exercise: sktc });
  });

  test('a byte order mark does not matter', () => {
    expect(told(`\uFEFF${JSON.stringify(homeRelief)}`)).toEqual([]);
  });

  test('text that looks like markup stays text', () => {
    const result = parseRoutine(JSON.stringify({ ...homeRelief, name: '<b>Hips</b>' }), 'x.json');
    expect(result.ok && result.routine.name).toBe('<b>Hips</b>');
  });
});

describe('a wrong value', () => {
  test('is told with file, place, what was found and what was expected', () => {
    expect(toldAbout(item({ dose: { hold: -5 } }))).toEqual([
      'hips.json, items[0].dose.hold: found -5, expected seconds from 1 to 120.',
    ]);
  });

  test.each([
    [item({ dose: { hold: '20' } }), 'items[0].dose.hold: found "20", expected seconds from 1 to 120.'],
    [item({ dose: { hold: null } }), 'items[0].dose.hold: found null, expected seconds from 1 to 120.'],
    [item({ dose: { sets: [8.5] } }), 'items[0].dose.sets[0]: found 8.5, expected a whole number from 1 to 30.'],
    [item({ dose: { sets: [] } }), 'items[0].dose.sets: found an empty list, expected at least one set.'],
    [item({ dose: { sets: 8 } }), 'items[0].dose.sets: found 8, expected a list.'],
    [item({ dose: 8 }), 'items[0].dose: found 8, expected an object.'],
    [item({ exercise: 'Cat cow' }), 'items[0].exercise: found "Cat cow", expected an id: '],
    [item({ priority: 4 }), 'items[0].priority: found 4, expected 1, 2 or 3.'],
    [{ kind: 'yoga' }, 'kind: found "yoga", expected "stretch" or "break" or "drill".'],
    [{ name: ' Hips' }, 'name: found " Hips", expected one line with no space at either end.'],
    [{ name: 'H\nips' }, 'expected one line'],
    [{ items: {} }, 'items: found an object, expected a list.'],
    [{ items: [] }, 'items: found an empty list, expected at least one item.'],
    [
      { items: ['cat_cow'] },
      'items[0]: found "cat_cow", expected an object with one of the keys exercise, rest, walk, repeat.',
    ],
    [
      { items: [{ hold: 3 }] },
      'items[0]: found an object, expected an object with one of the keys exercise, rest, walk, repeat.',
    ],
    [{ version: 0 }, 'version: found 0, expected 1.'],
    [{ version: '1' }, 'version: found "1", expected 1.'],
    [{ id: 'x'.repeat(90) }, `id: found "${'x'.repeat(39)}…", expected an id`],
  ])('%j', (change, sentence) => {
    const sentences = toldAbout(change);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(sentence);
  });

  test('is told by the kind of its item, also inside rounds', () => {
    const [walk, rounds] = drill.items;
    expect(toldAbout({ items: [{ ...walk, walk: 5 }] })).toEqual([
      'hips.json, items[0].walk: found 5, expected seconds from 10 to 1800.',
    ]);
    expect(toldAbout({ items: [{ ...rounds, items: [{ ...walk, cadence: { ratio: 2 } }] }] })).toEqual([
      'hips.json, items[0].items[0].cadence.ratio: found 2, expected a number from 0.9 to 1.1.',
    ]);
    expect(toldAbout({ items: [{ rest: 30, position: 'lying', words: 'Rest', spoken: 'Rest.' }] })[0]).toContain(
      'items[0].position: found "lying", expected "standing" or',
    );
  });

  test('in an exercise is told with its place', () => {
    const wrong = { ...sktc, dose: { ...sktc.dose, fit: { least: 3, most: 1 } } };
    const result = parseExercise(JSON.stringify(wrong), 'sktc.json');
    expect(result.ok ? [] : problemSentences(result)).toEqual([
      'sktc.json, dose.fit: found an object, expected least no greater than most.',
    ]);
  });

  test('of too many words is told as that', () => {
    const wrong = { ...sktc, spoken: { ...sktc.spoken, name: 'one two three four five six' } };
    const result = parseExercise(JSON.stringify(wrong), 'sktc.json');
    expect(result.ok ? [] : problemSentences(result)).toEqual([
      'sktc.json, spoken.name: found "one two three four five six", expected at most 5 words.',
    ]);
  });
});

describe('keys', () => {
  test('that are missing are told with what they should hold', () => {
    expect(toldAbout({ often: undefined })).toEqual([
      'hips.json, often: found nothing, expected text of at most 80 characters.',
    ]);
    expect(toldAbout(item({ priority: undefined }))).toEqual([
      'hips.json, items[0].priority: found nothing, expected 1, 2 or 3.',
    ]);
  });

  test('that are not known are refused, and the known ones named', () => {
    expect(toldAbout(item({ holds: 20 }))).toEqual([
      'hips.json, items[0].holds: found the key "holds", expected only exercise, or, priority, dose.',
    ]);
    expect(toldAbout(item({ rest: 20 }))[0]).toContain('found the key "rest", expected only exercise');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is just another unknown one', (key) => {
    const text = JSON.stringify(homeRelief).replace('{', `{"${key}":{"name":"x"},`);
    expect(told(text)[0]).toMatch(new RegExp(`^hips.json, ${key}: found the key "${key}", expected only \\$schema,`));
    const inside = JSON.stringify(homeRelief).replace('"items":[{', `"items":[{"${key}":1,`);
    expect(told(inside)[0]).toContain(`items[0].${key}: found the key "${key}", expected only exercise`);
    expect({}).not.toHaveProperty('name');
  });

  test('with odd letters are quoted', () => {
    expect(toldAbout({ 'two words': 1 })[0]).toContain('hips.json, ["two words"]: found the key "two words"');
  });
});

describe('many problems', () => {
  test('are told five at a time, with a count of the rest', () => {
    const items = Array.from({ length: 8 }, () => ({ exercise: 'cat_cow', priority: 9 }));
    const result = parseRoutine(JSON.stringify({ ...homeRelief, items }), 'hips.json');
    expect(result).toMatchObject({ ok: false, further: 3 });
    const sentences = result.ok ? [] : problemSentences(result);
    expect(sentences).toHaveLength(6);
    expect(sentences.at(-1)).toBe('3 more problems after these.');
  });
});

describe('a file from elsewhere', () => {
  test('of a newer Backstride is told as that alone', () => {
    expect(toldAbout({ version: 2, colours: [] })).toEqual([
      'hips.json, version: found 2, expected 1: the file is from a newer Backstride, so update this one first.',
    ]);
  });

  test('that is no JSON is told with line and column', () => {
    expect(told('{\n  "version": 1,\n  "id": "hips",\n}')).toEqual([
      'hips.json, line 4, column 1: found "}", expected a key in double quotes.',
    ]);
  });

  test('that holds something else is told', () => {
    expect(told('[]')).toEqual(['hips.json: found an empty list, expected an object.']);
    expect(told('7')).toEqual(['hips.json: found 7, expected an object.']);
  });

  test('that is too large is refused', () => {
    expect(told(' '.repeat(largestFile + 1))).toEqual([
      'hips.json: found 262145 characters, expected a routine file of at most 256 kB.',
    ]);
  });

  test('that is very deep does not exhaust the stack', () => {
    expect(told('['.repeat(200_000))[0]).toContain('column 21: found "[", expected at most 20 levels');
  });
});

describe('a routine for these exercises', () => {
  test('can be opened when it knows them all', () => {
    expect(checkRoutineFile(JSON.stringify(homeRelief), 'x.json', exercises)).toEqual({ routine: homeRelief });
  });

  test('is refused with the nearest id for one that is not there', () => {
    const items = [{ exercise: 'cat_caw', or: ['sktcc', 'swimming'], priority: 1 }];
    expect(checkRoutineFile(JSON.stringify({ ...homeRelief, items }), 'x.json', exercises)).toEqual({
      problems: [
        'x.json, items[0].exercise: found "cat_caw", expected a known exercise, perhaps "cat_cow".',
        'x.json, items[0].or[0]: found "sktcc", expected a known exercise, perhaps "sktc".',
        'x.json, items[0].or[1]: found "swimming", expected a known exercise.',
      ],
    });
  });

  test('cannot ask for a hold where nothing is held', () => {
    const moving = { ...sktc, dose: { ...sktc.dose, phases: sktc.dose.phases.filter((phase) => !phase.hold) } };
    const items = [{ exercise: 'sktc', priority: 1, dose: { hold: 30 } }];
    expect(checkRoutineFile(JSON.stringify({ ...homeRelief, items }), 'x.json', { sktc: moving })).toEqual({
      problems: ['x.json, items[0].dose.hold: found 30, expected no hold, as "sktc" has none.'],
    });
  });
});

describe('what ships', () => {
  test.each(exerciseFiles.map(({ name, text }) => [name, text] as const))('exercise %s is good', (name, text) => {
    const result = parseExercise(text, name);
    expect(result.ok ? [] : problemSentences(result)).toEqual([]);
    expect(result.ok && `${result.exercise.id}.json`).toBe(name);
  });

  test.each(routineFiles.map(({ name, text }) => [name, text] as const))('routine %s is good', (name, text) => {
    const result = checkRoutineFile(text, name, shippedExercises);
    expect('problems' in result ? result.problems : []).toEqual([]);
    expect('routine' in result && `${result.routine.id}.json`).toBe(name);
  });

  // Until the first files are there, the two tests above have nothing to say.
  test('is read from files', () => expect(Array.isArray(routineFiles)).toBe(true));
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { exercises, sktc } from '../fixtures/exercises.ts';
import { homeRelief, routines } from '../fixtures/routines.ts';
import { exerciseFiles, routineFiles } from '../fixtures/shipped.ts';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../public/${name}.schema.json`, import.meta.url), 'utf8')) as object;
const check = (name: string) => new Ajv({ allErrors: true, strictTuples: false }).compile(schema(name));
const routine = check('routine');
const exercise = check('exercise');

test('the committed schemas are those that the code makes', () => {
  const script = fileURLToPath(new URL('../../scripts/schemas.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
}, 30_000);

test('no object in them takes keys that it does not name', () => {
  const open = (part: unknown): boolean =>
    typeof part === 'object' &&
    part !== null &&
    (('properties' in part && (part as { additionalProperties?: unknown }).additionalProperties !== false) ||
      Object.values(part).some(open));
  for (const name of ['routine', 'exercise', 'pose']) expect(open(schema(name)), name).toBe(false);
});

describe('a routine', () => {
  test.each(routines.map((one) => [one.id, one] as const))('%s is good', (_, one) => {
    expect(routine(one) || routine.errors).toBe(true);
  });

  test.each(routineFiles.map(({ name, text }) => [name, text] as const))('%s, which ships, is good', (_, text) => {
    expect(routine(JSON.parse(text)) || routine.errors).toBe(true);
  });

  test.each([
    { ...homeRelief, version: 2 },
    { ...homeRelief, colour: 'red' },
    { ...homeRelief, items: [] },
    { ...homeRelief, items: [{ exercise: 'cat_cow', priority: 4 }] },
    { ...homeRelief, items: [{ exercise: 'Cat cow', priority: 1 }] },
    { ...homeRelief, items: [{ exercise: 'cat_cow', priority: 1, dose: { hold: -5 } }] },
    { ...homeRelief, items: [{ exercise: 'cat_cow', priority: 1, rest: 30 }] },
    { ...homeRelief, kind: 'yoga' },
    { ...homeRelief, often: undefined },
  ])('that is broken is refused %#', (broken) => {
    expect(routine(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});

describe('an exercise', () => {
  test.each(Object.values(exercises).map((one) => [one.id, one] as const))('%s is good', (_, one) => {
    expect(exercise(one) || exercise.errors).toBe(true);
  });

  test.each(exerciseFiles.map(({ name, text }) => [name, text] as const))('%s, which ships, is good', (_, text) => {
    expect(exercise(JSON.parse(text)) || exercise.errors).toBe(true);
  });

  test.each([
    { ...sktc, sides: 'left' },
    { ...sktc, dose: { ...sktc.dose, phases: [] } },
    { ...sktc, dose: { ...sktc.dose, sets: [0] } },
    { ...sktc, cautions: { BACK: { level: 'no', words: 'No.' } } },
    { ...sktc, name: 'x'.repeat(41) },
  ])('that is broken is refused %#', (broken) => {
    expect(exercise(broken)).toBe(false);
  });
});

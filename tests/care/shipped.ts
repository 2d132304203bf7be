/** The routines and exercises that come with the app, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Exercise, exerciseSchema } from '../../src/routine/exercise.ts';
import type { Exercises } from '../../src/routine/plan.ts';
import { type Routine, routineSchema } from '../../src/routine/routine.ts';

const read = (folder: string): unknown[] =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), 'utf8')) as unknown);

export const exercises: Exercises = Object.fromEntries(
  read('routines/exercises').map((value): [string, Exercise] => {
    const exercise = v.parse(exerciseSchema, value);
    return [exercise.id, exercise];
  }),
);
export const routines: readonly Routine[] = read('routines').map((value) => v.parse(routineSchema, value));
export const routine = (id: string): Routine => routines.find((each) => each.id === id)!;

/** The files in `routines/`, as the script and its test read them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Exercise } from '../../src/routine/exercise.ts';
import type { Routine } from '../../src/routine/routine.ts';

const read = <T>(folder: string): T[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T);

export const shippedExercises = (root: string): Readonly<Record<string, Exercise>> =>
  Object.fromEntries(read<Exercise>(path.join(root, 'routines', 'exercises')).map((one) => [one.id, one]));

export const shippedRoutines = (root: string): readonly Routine[] => read<Routine>(path.join(root, 'routines'));

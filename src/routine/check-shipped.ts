/** Checks everything in `routines/`, for the build and for tests: every file by its shape, every reference by its target. */
import * as v from 'valibot';
import { poseSchema } from '../body/pose.ts';
import type { Exercise } from './exercise.ts';
import { parseExercise, parseRoutine, problemSentences } from './parse.ts';
import { problemSentence } from './problem.ts';
import { resolve } from './resolve.ts';
import type { Routine } from './routine.ts';
import { problemsIn } from './schema-problems.ts';

/** File name to its text, without folders: "hips.json". */
type Files = Readonly<Record<string, string>>;

const misnamed = (file: string, id: string): string[] =>
  file === `${id}.json`
    ? []
    : [problemSentence({ file, path: 'id', found: `"${id}"`, expected: 'the name of the file' })];

/** Everything that is wrong, in sentences; empty where all is well. */
export function shippedProblems(files: { exercises: Files; poses: Files; routines: Files }): readonly string[] {
  const problems: string[] = [];
  const exercises: Record<string, Exercise> = {};
  for (const [file, text] of Object.entries(files.exercises)) {
    const parsed = parseExercise(text, file);
    if (!parsed.ok) problems.push(...problemSentences(parsed));
    else {
      problems.push(...misnamed(file, parsed.exercise.id));
      exercises[parsed.exercise.id] = parsed.exercise;
    }
  }
  for (const [file, text] of Object.entries(files.poses)) {
    const pose: unknown = JSON.parse(text);
    const parsed = v.safeParse(poseSchema, pose);
    if (!parsed.success) problems.push(...problemsIn(poseSchema, pose, file).map(problemSentence));
    else
      problems.push(
        ...misnamed(file, parsed.output.id),
        ...missingFrames(exercises[parsed.output.id], parsed.output, file),
      );
  }
  for (const id of Object.keys(exercises))
    if (!(`${id}.json` in files.poses))
      problems.push(
        problemSentence({ file: `${id}.json`, path: '', found: 'no pose file', expected: `poses/${id}.json` }),
      );
  const routines: Routine[] = [];
  for (const [file, text] of Object.entries(files.routines)) {
    const parsed = parseRoutine(text, file);
    if (!parsed.ok) problems.push(...problemSentences(parsed));
    else {
      problems.push(...misnamed(file, parsed.routine.id));
      routines.push(parsed.routine);
    }
  }
  for (const routine of routines) problems.push(...resolve(routine, exercises).map(problemSentence));
  return problems;
}

/** A phase that ends in a frame its figure does not have. */
function missingFrames(exercise: Exercise | undefined, pose: v.InferOutput<typeof poseSchema>, file: string): string[] {
  const known = Object.keys(pose.frames);
  return (exercise?.dose.phases ?? [])
    .filter(({ to }) => !known.includes(to))
    .map(({ to }) =>
      problemSentence({
        file,
        path: 'frames',
        found: known.join(', '),
        expected: `also "${to}", which the exercise moves to`,
      }),
    );
}

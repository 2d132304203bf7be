/** From the text of a file to a routine or an exercise. The only door: what came through it is trusted. */
import * as v from 'valibot';
import { session } from '../words/en/session.ts';
import { type Exercise, exerciseSchema } from './exercise.ts';
import { newestVersion } from './fields.ts';
import { syntaxFault } from './json-syntax.ts';
import type { Exercises } from './plan.ts';
import { foundWords, type Problem, problemSentence } from './problem.ts';
import { resolve } from './resolve.ts';
import { type Routine, routineSchema } from './routine.ts';
import { marked, problemsIn } from './schema-problems.ts';

/** Bytes. A routine file is a few kilobytes; anything far larger is something else. */
export const largestFile = 256 * 1024;
/** More than these would not be read. */
const mostProblems = 5;

export interface Refused {
  readonly ok: false;
  /** At most five. */
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly further: number;
}

const refused = (problems: readonly Problem[]): Refused => ({
  ok: false,
  problems: problems.slice(0, mostProblems),
  further: Math.max(0, problems.length - mostProblems),
});

/** A file of a later Backstride is told as that, not as a heap of unknown keys. */
function newer(value: unknown, file: string): Problem[] {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  return typeof version === 'number' && version > newestVersion
    ? [{ file, path: 'version', found: foundWords(version), expected: session.file.olderVersion(newestVersion) }]
    : [];
}

function read<T>(schema: v.GenericSchema<unknown, T>, text: string, file: string): { ok: true; value: T } | Refused {
  // Characters, of which a byte never holds more than one: a first sieve for callers that have no bytes to count.
  if (text.length > largestFile)
    return refused([{ file, path: '', found: session.file.size(text.length), expected: session.file.sizeLimit }]);
  const json = text.replace(/^\uFEFF/, '');
  const fault = syntaxFault(json);
  if (fault !== null) {
    const { line, column, found, expected } = fault;
    return refused([{ file, path: session.file.place(line, column), found, expected }]);
  }
  const value = marked(JSON.parse(json));
  const late = newer(value, file);
  if (late.length > 0) return refused(late);
  const parsed = v.safeParse(schema, value);
  return parsed.success ? { ok: true, value: parsed.output } : refused(problemsIn(schema, value, file));
}

export function parseRoutine(
  text: string,
  fileName: string,
): { readonly ok: true; readonly routine: Routine } | Refused {
  const result = read(routineSchema, text, fileName);
  return result.ok ? { ok: true, routine: result.value } : result;
}

export function parseExercise(
  text: string,
  fileName: string,
): { readonly ok: true; readonly exercise: Exercise } | Refused {
  const result = read(exerciseSchema, text, fileName);
  return result.ok ? { ok: true, exercise: result.value } : result;
}

/** The problems as sentences; the last one counts those that are not told. */
export const problemSentences = ({ problems, further }: Refused): readonly string[] => [
  ...problems.map(problemSentence),
  ...(further > 0 ? [session.file.further(further)] : []),
];

/** A routine that can be compiled with `exercises`, or what is wrong with its file, in sentences. */
export function checkRoutineFile(
  text: string,
  fileName: string,
  exercises: Exercises,
): { readonly routine: Routine } | { readonly problems: readonly string[] } {
  const parsed = parseRoutine(text, fileName);
  if (!parsed.ok) return { problems: problemSentences(parsed) };
  const problems = resolve(parsed.routine, exercises, fileName);
  return problems.length > 0 ? { problems: problemSentences(refused(problems)) } : { routine: parsed.routine };
}

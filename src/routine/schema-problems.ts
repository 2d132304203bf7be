/** Problems from what the schemas object to: one precise sentence for each place. */
import * as v from 'valibot';
import { session } from '../words/en/session.ts';
import { foundWords, type Problem, pathWords } from './problem.ts';
import { itemKinds } from './routine.ts';

type Schema = v.GenericSchema;
type Key = string | number;

const words = session.file;

/** The parts of a schema that lead further in. Absent ones are undefined. */
interface Inside {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
}

const inside = (schema: Schema): Inside => {
  const parts = schema as unknown as Inside;
  return parts.wrapped ? inside(parts.wrapped) : parts;
};

/** The schema of the value at `path`, or undefined where there is none. */
const schemaAt = (schema: Schema, path: readonly Key[]): Schema | undefined =>
  path.reduce<Schema | undefined>((at, key) => {
    if (at === undefined) return undefined;
    const { entries, item } = inside(at);
    return typeof key === 'number' ? item : entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
  }, schema);

/** Our schemas name what they expect in their messages; where they leave it to valibot, its own expression is put into words. */
function expectedWords(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  const types = words.types as Readonly<Record<string, string>>;
  const expected = issue.expected ?? '';
  return types[expected] ?? expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', words.or);
}

/** What a key that is missing should have held. */
function missing(schema: Schema | undefined): string {
  const issue = schema && v.safeParse(schema, undefined).issues?.[0];
  return issue ? expectedWords(issue) : words.thisKey;
}

/**
 * Keys that every object inherits look known to valibot, which asks with `in`. Marked, they are unknown like any other.
 * `value` comes from JSON and is at most 20 levels deep.
 */
export function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key in Object.prototype ? `\u0000${key}` : key, marked(inner)]),
  );
}

const unmarked = (key: Key): Key => (typeof key === 'string' ? key.replace('\u0000', '') : key);

/** By which key an item of a routine is told: the first of exercise, rest, walk, repeat that it has. */
const kindOf = (item: unknown): Schema | undefined => {
  const kind = (Object.keys(itemKinds) as (keyof typeof itemKinds)[]).find(
    (key) => typeof item === 'object' && item !== null && Object.hasOwn(item, key),
  );
  return kind && itemKinds[kind];
};

function problemsOf(root: Schema, issue: v.BaseIssue<unknown>, file: string, outer: readonly Key[]): Problem[] {
  const path = (issue.path ?? []).map((step) => step.key as Key);
  const full = [...outer, ...path];
  const problem = (keys: readonly Key[], found: string, expected: string): Problem => ({
    file,
    path: pathWords(keys.map(unmarked)),
    found,
    expected,
  });

  if (issue.type === 'union') {
    const schema = kindOf(issue.input);
    if (schema !== undefined) return problemsIn(schema, issue.input, file, full);
    return [problem(full, foundWords(issue.input), words.itemKinds(Object.keys(itemKinds)))];
  }
  const above = issue.path?.at(-1);
  // To valibot a list is an object without the right keys.
  if (above?.type === 'object' && Array.isArray(above.input))
    return [problem(full.slice(0, -1), foundWords(above.input), words.types.Object)];
  const parent = schemaAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const allowed = Object.keys((parent && inside(parent).entries) ?? {});
    return [problem(full, words.unknownKey(String(unmarked(last ?? '')).slice(0, 40)), words.knownKeys(allowed))];
  }
  const isMissing = issue.type === 'strict_object' && issue.received === 'undefined' && last !== undefined;
  if (isMissing) return [problem(full, words.nothing, missing(schemaAt(root, path)))];
  return [problem(full, foundWords(issue.input), expectedWords(issue))];
}

/** Everything that `schema` objects to in `value`, at most one problem for each place. `outer` leads to the value. */
export function problemsIn(schema: Schema, value: unknown, file: string, outer: readonly Key[] = []): Problem[] {
  const issues = v.safeParse(schema, value).issues ?? [];
  const problems = issues.flatMap((issue) => problemsOf(schema, issue, file, outer));
  return problems.filter(({ path }, n) => problems.findIndex((other) => other.path === path) === n);
}

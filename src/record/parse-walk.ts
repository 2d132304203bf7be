/** A walk's record from a file: checked at the edge, trusted inside. */
import * as v from 'valibot';
import { between, counted } from '../routine/fields.ts';
import type { Problem } from '../routine/problem.ts';
import { marked, problemsIn } from '../routine/schema-problems.ts';
import { sensorStates, toldKinds, type WalkRecord } from './walk.ts';

/** A day of walking: nobody's walk is longer, and a broken file may be. */
const longest = 24 * 3600;
const mostPoints = longest / 5;
/** Metres walked in that day. */
const farthest = 200_000;

const cadence = between(0, 250, 'steps a minute');
const metres = between(0, farthest, 'metres');
const stepLength = between(0.1, 2, 'metres');
const seconds = between(0, longest, 'seconds');
const column = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(mostPoints, `at most ${mostPoints} points`), v.readonly());

const series = v.pipe(
  v.strictObject({
    every: between(1, 60, 'seconds'),
    cadence: column(v.nullable(cadence)),
    target: column(v.nullable(cadence)),
    beatOn: column(v.boolean()),
    distance: v.nullable(column(v.nullable(metres))),
  }),
  v.check(
    ({ cadence: { length }, target, beatOn, distance }) =>
      target.length === length && beatOn.length === length && (distance?.length ?? length) === length,
    'columns of the same length',
  ),
);

export const walkRecord = v.strictObject({
  baseline: v.nullable(cadence),
  level: counted(0, 4),
  target: v.nullable(cadence),
  cadence: series,
  distance: v.nullable(metres),
  stepLength: v.nullable(v.strictObject({ usual: stepLength, cued: stepLength })),
  tightAt: v.pipe(
    v.array(
      v.strictObject({
        at: seconds,
        distance: v.nullable(metres),
        cadence: v.nullable(cadence),
        what: v.picklist(toldKinds, toldKinds.join(' | ')),
      }),
    ),
    v.maxLength(500, 'at most 500 moments'),
    v.readonly(),
  ),
  sensors: v.picklist(sensorStates, sensorStates.join(' | ')),
  steps: v.nullable(counted(0, 300_000)),
  footfalls: v.optional(
    v.nullable(
      v.strictObject({
        steps: counted(0, 300_000),
        spread: between(0, 5000, 'milliseconds'),
        drift: between(0, 60_000, 'milliseconds a minute'),
      }),
    ),
  ),
});

/** @param value from JSON @param file its name, as problems are told */
export function parseWalk(
  value: unknown,
  file: string,
): { readonly walk: WalkRecord } | { readonly problems: readonly Problem[] } {
  const plain = marked(value);
  const parsed = v.safeParse(walkRecord, plain);
  return parsed.success ? { walk: parsed.output } : { problems: problemsIn(walkRecord, plain, file) };
}

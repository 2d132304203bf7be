/** A kept diary, read back. What cannot be read is left out, entry by entry. */
import * as v from 'valibot';
import { dayNumber } from '../care/moment.ts';
import { type Diary, emptyDiary, hurtSides, trimmed } from './diary.ts';

const time = v.pipe(v.number(), v.finite());
const day = v.pipe(
  v.string(),
  v.check((text) => dayNumber(text) !== null),
);
const pain = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/));

const told = v.object({ at: time, day, pre: pain });
const asked = v.object({ about: day, on: day });
const hurt = v.object({
  exercise: id,
  at: time,
  side: v.fallback(v.nullable(v.picklist(hurtSides)), null),
  severity: v.fallback(v.nullable(pain), null),
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): readonly T[] =>
  Array.isArray(value)
    ? value.flatMap((each) => {
        const read = v.safeParse(schema, each);
        return read.success ? [read.output] : [];
      })
    : [];

const times = (value: unknown): Readonly<Record<string, number>> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, number] => v.is(id, entry[0]) && v.is(time, entry[1])),
      )
    : {};

/** Never throws. */
export function parseDiary(value: unknown): Diary {
  if (!isObject(value)) return emptyDiary;
  return trimmed({
    version: 1,
    told: list(told, value['told']),
    asked: list(asked, value['asked']),
    hurts: list(hurt, value['hurts']),
    broughtBack: times(value['broughtBack']),
    notToday: list(day, value['notToday']),
    planStartedOn: v.is(day, value['planStartedOn']) ? value['planStartedOn'] : null,
    welcomed: value['welcomed'] === true,
  });
}

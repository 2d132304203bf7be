/** Fields that more than one file shape is made of. Each message says what was expected. */
import * as v from 'valibot';

const words = (cue: string): number => cue.trim().split(/\s+/).length;

const idWords = 'an id: small letters, digits and _, starting with a letter, at most 40';

/** Ids never change: finished sessions refer to them. */
export const id = v.pipe(v.string(idWords), v.regex(/^[a-z][a-z0-9_]{1,39}$/, idWords));

/** A label of at most `most` characters. */
export const text = (most: number) =>
  v.pipe(
    v.string(`text of at most ${most} characters`),
    v.minLength(1, 'some text'),
    v.maxLength(most, `at most ${most} characters`),
    v.regex(/^\S(?:.*\S)?$/, 'one line with no space at either end'),
  );

/** Something to read: up to 320 characters on one line. */
export const sentence = text(320);

/** Something to hear, of at most `most` words. */
export const spokenCue = (most: number) =>
  v.pipe(
    text(200),
    v.check((cue) => words(cue) <= most, `at most ${most} words`),
    v.description(`Spoken. At most ${most} words.`),
  );

/** A number from `least` to `most`; `unit` as in "seconds". */
export const between = (least: number, most: number, unit = 'a number') => {
  const expected = `${unit} from ${least} to ${most}`;
  return v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(most, expected));
};

export const seconds = (least: number, most: number) => between(least, most, 'seconds');

export const counted = (least: number, most: number) => {
  const expected = `a whole number from ${least} to ${most}`;
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(least, expected), v.maxValue(most, expected));
};

/** Repetitions in each set, in order. */
export const sets = v.pipe(
  v.array(counted(1, 30)),
  v.minLength(1, 'at least one set'),
  v.maxLength(4, 'at most four sets'),
  v.description(
    'Repetitions in each set, in order: [8] is one set of eight, [4, 3, 2] three descending sets. Per side where sides count.',
  ),
);

/** Bounds for fitting a session to minutes. */
export const leastToMost = (highest: number, description: string) =>
  v.pipe(
    v.strictObject({ least: counted(1, highest), most: counted(1, highest) }),
    v.check(({ least, most }) => least <= most, 'least no greater than most'),
    v.description(description),
  );

export const schemaKey = v.optional(
  v.pipe(v.string(), v.description('Where the schema of this file is, so that an editor can complete and explain it.')),
);

/** The version of the file shape that this Backstride knows. */
export const newestVersion = 1;
export const version = v.pipe(
  v.literal(newestVersion, `${newestVersion}`),
  v.description('The version of the file shape.'),
);

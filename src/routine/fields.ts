/** Fields that more than one file shape is made of. Each message says what was expected. */
import * as v from 'valibot';

const words = (cue: string): number => cue.trim().split(/\s+/).length;

/** Ids never change: finished sessions refer to them. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_]{1,39}$/, 'an id: small letters, digits and _, starting with a letter, at most 40'),
);

/** A label of at most `most` characters. */
export const text = (most: number) =>
  v.pipe(
    v.string(),
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
  );

export const seconds = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.minValue(least, `seconds from ${least} to ${most}`),
    v.maxValue(most, `seconds from ${least} to ${most}`),
  );

export const counted = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('a whole number'),
    v.minValue(least, `a whole number from ${least} to ${most}`),
    v.maxValue(most, `a whole number from ${least} to ${most}`),
  );

/** What is wrong with a file, and how it is told. */
import { session } from '../words/en/session.ts';

export interface Problem {
  readonly file: string;
  /** "items[2].dose.hold", or "line 3, column 14". */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** "hips.json, items[2].dose.hold: found -5, expected seconds from 1 to 120." */
export const problemSentence = ({ file, path, found, expected }: Problem): string =>
  session.file.problem(path === '' ? file : `${file}, ${path}`, found, expected);

/** Longest piece of a file that is repeated to the person. */
const longest = 40;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** How a value of a file is named: as it was written, if that is short. */
export function foundWords(value: unknown): string {
  if (value === undefined) return session.file.nothing;
  if (Array.isArray(value)) return session.file.list(value.length);
  if (typeof value === 'object' && value !== null) return session.file.object;
  return typeof value === 'string' ? `"${shortened(value)}"` : String(value);
}

/** "items[2].dose.hold". Keys that are not plain words are quoted. */
export function pathWords(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[A-Za-z_$][\w$]{0,39}$/.test(key)) return `${path}["${shortened(key)}"]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

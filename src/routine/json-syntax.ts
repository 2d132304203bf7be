/**
 * Finds where a text stops being JSON. Browsers say it each in their own way and some without a place,
 * and all of them let a key stand twice.
 */
import { session } from '../words/en/session.ts';

export interface SyntaxFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

/** No file of ours is deeper; a file made to be deep would exhaust the stack. */
const deepest = 20;

const space = /[ \t\n\r]*/y;
// Everything from the space on but quote and backslash, with escapes between: written so that no text is gone over twice.
const startOfString = /"[ -!#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ -!#-[\]-\uffff]*)*/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const literal = /(?:true|false|null)/y;

const expects = session.file.syntax;

/** The first fault, or null for JSON with every key once and at most 20 levels. */
export function syntaxFault(text: string): SyntaxFault | null {
  let at = 0;
  let fault: SyntaxFault | null = null;

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const [taken] = pattern.exec(text) ?? [null];
    if (taken !== null) at += taken.length;
    return taken;
  };
  const fail = (expected: string, where = at, found?: string): false => {
    const before = text.slice(0, where).split('\n');
    const letter = text.codePointAt(where);
    const named: Readonly<Record<string, string>> = {
      '\n': expects.lineEnd,
      '\r': expects.lineEnd,
      '"': expects.quote,
    };
    const seen = letter === undefined ? expects.end : (named[text[where] ?? ''] ?? `"${String.fromCodePoint(letter)}"`);
    fault ??= {
      line: before.length,
      column: [...(before.at(-1) ?? '')].length + 1,
      found: found ?? seen,
      expected,
    };
    return false;
  };
  const string = (expected: string): string | null => {
    const taken = take(startOfString);
    if (taken === null) fail(expected);
    else if (text[at] !== '"') fail(text[at] === '\\' ? expects.escape : expects.closingQuote);
    else {
      at += 1;
      return taken;
    }
    return null;
  };

  /** What stands between brackets, one `part` after another. The opening bracket is taken already. */
  const parts = (close: string, part: () => boolean): boolean => {
    take(space);
    if (text[at] === close) {
      at += 1;
      return true;
    }
    for (;;) {
      take(space);
      if (!part()) return false;
      take(space);
      const next = text[at];
      if (next !== close && next !== ',') return fail(expects.commaOr(close));
      at += 1;
      if (next === close) return true;
    }
  };

  const object = (depth: number): boolean => {
    const keys = new Set<string>();
    return parts('}', () => {
      const where = at;
      const key = string(expects.key);
      if (key === null) return false;
      if (keys.has(key)) return fail(expects.keyOnce, where, expects.again(`${key.slice(0, 42)}"`));
      keys.add(key);
      take(space);
      if (text[at] !== ':') return fail(expects.colon);
      at += 1;
      return value(depth);
    });
  };

  const value = (depth: number): boolean => {
    take(space);
    const first = text[at];
    if (first === '{' || first === '[') {
      if (depth === deepest) return fail(expects.depth(deepest));
      at += 1;
      return first === '{' ? object(depth + 1) : parts(']', () => value(depth + 1));
    }
    if (first === '"') return string(expects.value) !== null;
    return take(literal) !== null || take(number) !== null || fail(expects.value);
  };

  if (value(0)) {
    take(space);
    if (at < text.length) fail(expects.end);
  }
  return fault;
}

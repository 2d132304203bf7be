import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntaxFault } from '../../src/routine/json-syntax.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('agrees with the browser on what is JSON', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 5 }),
      fc.nat(),
      fc.constantFrom('', '"', ',', '}', '\\', '\n', '0', '-'),
      (json, at, bit) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + bit + json.slice(place);
        const fault = syntaxFault(text);
        // A key that stands twice is good JSON for a browser, and not for us.
        if (fault?.expected !== 'each key once') expect(fault === null).toBe(parses(text));
      },
    ),
    { numRuns: 3000 },
  );
});

test('names line and column of the first fault', () => {
  expect(syntaxFault('{\n  "a": 1\n  "b": 2\n}')).toEqual({
    line: 3,
    column: 3,
    found: 'a double quote',
    expected: '"," or "}"',
  });
  expect(syntaxFault('{"a": "no end\n}')).toMatchObject({ line: 1, column: 14, found: 'the end of the line' });
  expect(syntaxFault('{"a": 01}')).toMatchObject({ column: 8, expected: '"," or "}"' });
  expect(syntaxFault("{'a': 1}")).toMatchObject({ column: 2, expected: 'a key in double quotes' });
  expect(syntaxFault('{"a" 1}')).toMatchObject({ column: 6, expected: '":"' });
  expect(syntaxFault('{"a": undefined}')).toMatchObject({ column: 7, found: '"u"', expected: 'a value' });
  expect(syntaxFault('')).toMatchObject({ line: 1, column: 1, found: 'the end of the file', expected: 'a value' });
  expect(syntaxFault('{} {}')).toMatchObject({ column: 4, expected: 'the end of the file' });
});

test('counts a sign outside the basic plane as one column', () => {
  expect(syntaxFault('["😀" 1]')).toMatchObject({ column: 6 });
});

test('a key that stands twice is a fault, where it stands again', () => {
  expect(syntaxFault('{"hold": 5,\n "hold": 20}')).toMatchObject({ line: 2, column: 2, found: '"hold" again' });
});

test('a long string without an end is found at once', () => {
  expect(syntaxFault(`["${'a\\n'.repeat(80_000)}`)).toMatchObject({ found: 'the end of the file' });
});

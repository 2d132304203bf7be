import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileTime, isoTime } from '../../src/record/clock-time.ts';

test.each([
  ['1970-01-01T00:00:00.000Z'],
  ['1969-12-31T23:59:59.999Z'],
  ['2000-02-29T12:00:00.001Z'],
  ['2024-02-29T23:59:59.000Z'],
  ['2100-03-01T00:00:00.000Z'],
  ['0001-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59.999Z'],
])('a time is written as the platform writes it: %s', (iso) => {
  expect(isoTime(Date.parse(iso))).toBe(iso);
});

test('so is any time of four-digit years', () => {
  const years = { min: Date.parse('0001-01-01T00:00:00Z'), max: Date.parse('9999-12-31T23:59:59Z') };
  fc.assert(
    fc.property(fc.integer(years), (at) => {
      expect(isoTime(at)).toBe(new Date(at).toISOString());
    }),
    { numRuns: 2000 },
  );
});

test('a part of a millisecond is left out', () => {
  expect(isoTime(1_777_879_800_000.7)).toBe('2026-05-04T07:30:00.000Z');
});

test('a file is named by the clock of the place', () => {
  expect(fileTime(Date.parse('2026-12-31T23:30:00Z'), 330)).toBe('2027-01-01-0500');
});

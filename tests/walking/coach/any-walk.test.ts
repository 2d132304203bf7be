import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import { longBeat, session, takeWalk, type Walk } from './walks.ts';

test('for any walker, any phone and any plan the rules hold', () => {
  const spans = fc
    .array(fc.tuple(fc.integer({ min: 20, max: 1500 }), fc.integer({ min: 5, max: 60 })), { maxLength: 4 })
    .map((list) => list.map(([from, lasts]) => [from, from + lasts] as const));
  const anyWalk: fc.Arbitrary<Walk> = fc.record({
    blocks: fc.oneof(
      fc
        .record({
          to: fc.integer({ min: 60, max: 140 }),
          on: fc.constantFrom(15, 60, 120),
          off: fc.constantFrom(60, 120, 240, 300),
          rounds: fc.integer({ min: 2, max: 5 }),
        })
        .map(({ to, on, off, rounds }) => session(to, on, off, rounds)),
      fc.integer({ min: 60, max: 140 }).map(longBeat),
    ),
    walker: fc.record({
      own: fc.integer({ min: 62, max: 135 }),
      most: fc.integer({ min: 70, max: 140 }),
      late: fc.integer({ min: 1, max: 12 }),
      tau: fc.integer({ min: 1, max: 8 }),
      keeps: fc.option(fc.double({ min: 0.92, max: 1.08, noNaN: true })),
      drifts: fc.integer({ min: 3, max: 60 }),
      wander: fc.double({ min: 0, max: 5, noNaN: true }),
      stands: spans,
      runs: spans,
    }),
    phone: fc.record({
      noise: fc.double({ min: 0, max: 4, noNaN: true }),
      dropped: fc.double({ min: 0, max: 0.5, noNaN: true }),
      irregular: fc.double({ min: 0, max: 0.3, noNaN: true }),
      octave: fc.double({ min: 0, max: 0.15, noNaN: true }),
    }),
    seed: fc.nat(),
    settings: fc.record({ fading: fc.boolean() }),
    nudges: fc.dictionary(fc.integer({ min: 5, max: 1500 }).map(String), fc.constantFrom(-3, -1, 1, 2), { maxKeys: 5 }),
  });
  fc.assert(
    fc.property(anyWalk, (walk) => {
      expect(faultsOf(takeWalk(walk))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);
